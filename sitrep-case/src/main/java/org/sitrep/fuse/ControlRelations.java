package org.sitrep.fuse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.Scene.Part;

/** Who holds a place. Centre and villages are two; a later state is a change and no contradiction. */
final class ControlRelations implements RelationReading {

    /** States told for days no further apart than this cannot both be. */
    static final int ONE_STATE_IN_DAYS = 6;

    /** "Controls" is explained, or a part told apart from the whole, within so many days. */
    static final int ONE_SITUATION_IN_DAYS = 30;

    static final int NEIGHBOURS = 16;

    private final Voices voices;

    ControlRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<Relation> relations = new ArrayList<>();
        for (List<Hold> holds : Holds.byPlace(matter.claims()).values()) {
            for (int i = 0; i < holds.size(); i++) {
                for (int j = i + 1; j < Math.min(holds.size(), i + 1 + NEIGHBOURS); j++) {
                    boolean ordered =
                            holds.get(i).claim().compareTo(holds.get(j).claim()) <= 0;
                    relation(holds.get(ordered ? i : j), holds.get(ordered ? j : i))
                            .ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private Optional<Relation> relation(Hold first, Hold second) {
        boolean oneReport = first.claim()
                .citation()
                .report()
                .equals(second.claim().citation().report());
        boolean oneVoice = voices.same(first.claim(), second.claim());
        if (oneReport && oneVoice) {
            return Optional.empty();
        }
        boolean sameSide = first.side().equals(second.side());
        if (first.holds() && second.holds() && !sameSide) {
            return rivals(first, second, oneVoice);
        }
        if (sameSide && first.holds() != second.holds()) {
            return turned(first, second, oneVoice);
        }
        boolean denial = first.claim().isDenial() || second.claim().isDenial();
        if (sameSide && first.holds() && !samePart(first, second) && !oneVoice && !denial) {
            return apart(first, second) <= (isRetaken(first, second) ? ONE_STATE_IN_DAYS : ONE_SITUATION_IN_DAYS)
                    ? related(
                            first,
                            second,
                            RelationType.DIFFERS_IN_DEFINITION,
                            "one gives it " + words(first.part()) + ", the other " + words(second.part()))
                    : Optional.empty();
        }
        if (sameSide && samePart(first, second) && apart(first, second) <= ONE_SITUATION_IN_DAYS) {
            return agreed(first, second, oneVoice);
        }
        return Optional.empty();
    }

    /** Who holds the villages and takes the town weeks later holds more than before. */
    private static boolean isRetaken(Hold first, Hold second) {
        return second.day().isAfter(first.day()) ? second.change() : first.change();
    }

    private static Optional<Relation> rivals(Hold first, Hold second, boolean oneVoice) {
        if (!samePart(first, second)) {
            return apart(first, second) <= ONE_SITUATION_IN_DAYS
                    ? related(
                            first,
                            second,
                            RelationType.DIFFERS_IN_DEFINITION,
                            "one speaks of " + words(first.part()) + ", the other of " + words(second.part()))
                    : Optional.empty();
        }
        if (apart(first, second) > ONE_STATE_IN_DAYS) {
            return related(first, second, RelationType.FOLLOWS, "a later holder, " + apart(first, second) + " days on");
        }
        if (first.claim().isDenial() || second.claim().isDenial()) {
            return related(first, second, RelationType.DENIES, "one denies the loss");
        }
        return oneVoice
                ? related(first, second, RelationType.UPDATES, "one voice names a later holder")
                : related(first, second, RelationType.CONTRADICTS, "two parties cannot both hold it");
    }

    private static Optional<Relation> turned(Hold first, Hold second, boolean oneVoice) {
        boolean denied = second.claim().isDenial() || first.claim().isDenial();
        if (!samePart(first, second)) {
            return Optional.empty();
        }
        if (oneVoice) {
            return related(first, second, RelationType.UPDATES, "the same voice says otherwise later");
        }
        if (apart(first, second) > ONE_STATE_IN_DAYS) {
            return related(first, second, RelationType.FOLLOWS, "a later state, " + apart(first, second) + " days on");
        }
        if (denied) {
            return related(first, second, RelationType.DENIES, "one says that it is not so");
        }
        return second.change() && !second.holds() && !second.day().isBefore(first.day())
                ? related(first, second, RelationType.FOLLOWS, "it was held, and is said to have been lost")
                : related(first, second, RelationType.CONTRADICTS, "it cannot be both held and not held");
    }

    private static Optional<Relation> agreed(Hold first, Hold second, boolean oneVoice) {
        if (Voices.sameLine(first.claim(), second.claim())) {
            return Optional.empty();
        }
        return related(
                first,
                second,
                RelationType.IDENTICAL,
                oneVoice ? "said again by one voice" : "two voices say the same");
    }

    private static boolean samePart(Hold first, Hold second) {
        return first.part() == second.part();
    }

    private static long apart(Hold first, Hold second) {
        return Math.abs(ChronoUnit.DAYS.between(first.day(), second.day()));
    }

    private static String words(Part part) {
        return part == Part.WHOLE ? "the whole place" : "the " + part.label();
    }

    private static Optional<Relation> related(Hold first, Hold second, RelationType type, String why) {
        return Optional.of(new Relation(
                first.claim().id(),
                second.claim().id(),
                type,
                "who holds " + first.scene().name(),
                why + ": " + said(first) + "; " + said(second)));
    }

    private static String said(Hold hold) {
        return hold.party().name() + (hold.holds() ? " holds it" : " does not hold it") + " ("
                + FigureWords.who(hold.claim()) + ")";
    }
}
