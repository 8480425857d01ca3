package org.sitrep.fuse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.claim.Role;

/** "Our losses do not exceed four martyrs", said for an army, counts soldiers; said for an armed group its fighters. */
final class OwnLosses {

    private static final Pattern OWN =
            Pattern.compile("\\b(our|its|their|own) (own )?(losses|casualties)\\b[^.;,]*\\z", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOST = Pattern.compile("\\b(lost|losing|lose)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<CountedGroup> ARMED = EnumSet.of(CountedGroup.STATE_FORCES, CountedGroup.FIGHTERS);

    private OwnLosses() {}

    /**
     * Whether one tells whom a side lost ("they lost two men") and the other whom somebody killed who may be that side:
     * "the rebels say that they killed 33 militiamen".
     */
    static boolean areOfTwoSides(CaseClaim first, CaseClaim second) {
        return isLostByOwnSide(first) && isKilledByIt(second, first)
                || isLostByOwnSide(second) && isKilledByIt(first, second);
    }

    private static boolean isLostByOwnSide(CaseClaim claim) {
        return claim.figure().map(Figure::counted).filter(ARMED::contains).isPresent()
                && LOST.matcher(claim.citation().evidence()).find();
    }

    private static boolean isKilledByIt(CaseClaim claim, CaseClaim loss) {
        boolean armed =
                claim.figure().map(Figure::counted).filter(ARMED::contains).isPresent();
        Optional<String> loser = loss.speaker().side();
        return armed
                && !claim.parties(Role.AGENT).isEmpty()
                && claim.parties(Role.AGENT).stream()
                        .allMatch(killer ->
                                killer.side().isEmpty() || killer.side().equals(loser));
    }

    /** A figure with the class that its speaker's own losses are of; as it was where it counts something else. */
    static Figure counted(Figure figure, String sentence, Speaker speaker) {
        int at = sentence.indexOf(figure.words());
        boolean own = figure.counted() == CountedGroup.PEOPLE
                && speaker.side().isPresent()
                && at > 0
                && OWN.matcher(sentence.substring(0, at)).find();
        if (!own) {
            return figure;
        }
        boolean state =
                speaker.side().filter(side -> side.startsWith("actor:state:")).isPresent();
        return new Figure(
                figure.count(),
                state ? "soldiers" : "fighters",
                figure.group(),
                state ? CountedGroup.STATE_FORCES : CountedGroup.FIGHTERS,
                figure.words());
    }
}
