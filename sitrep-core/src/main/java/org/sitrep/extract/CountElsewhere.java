package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Sentence;

/**
 * "5,300 people had arrived in Gao and 1,900 in Kidal", "killed nine herders in Kona, four in Dori": a number that is
 * followed by another place says the same of so many there.
 */
final class CountElsewhere {

    private static final Set<String> WHERE = Set.of("in", "at", "to", "near", "from", "around", "outside");
    private static final Set<String> LINKS = Set.of("and", ",", ";");
    private static final int FARTHEST_IN_TOKENS = 5;

    private final ClaimContext context;

    CountElsewhere(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for the counts in other places of what some drafts count in one. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            counted(draft).ifPresent(role -> found.addAll(elsewhere(draft, role)));
        }
        return found;
    }

    private static Optional<Role> counted(Draft draft) {
        boolean counts = (draft.kind == ClaimKind.CASUALTIES || draft.kind == ClaimKind.IMPACT)
                && !draft.rule.endsWith(".part")
                && draft.quantity.filter(figure -> figure.count().isNumber()).isPresent();
        return !counts
                ? Optional.empty()
                : List.of(Role.VICTIM, Role.AFFECTED).stream()
                        .filter(role ->
                                draft.heads.getOrDefault(role, List.of()).size() == 1)
                        .findFirst();
    }

    private List<Draft> elsewhere(Draft draft, Role role) {
        Sentence sentence = draft.sentence;
        List<Draft> found = new ArrayList<>();
        int from = sentence.tokenAt(draft.quantity.orElseThrow().span().start())
                .map(token -> token.index() + 1)
                .orElse(sentence.size());
        for (int preposition = from; preposition < sentence.size(); preposition++) {
            Optional<PlaceMention> place = placeBehind(sentence, preposition);
            Optional<WrittenNumber> written = WrittenNumber.at(sentence, preposition - 1);
            if (place.isPresent()
                    && written.isPresent()
                    && isLinkedNumber(sentence, preposition - 1)
                    && !sentence.hasRelation(preposition - 1, "nsubj", "nsubj:pass")) {
                found.add(copy(
                        draft, role, written.get(), preposition, place.get().token()));
            }
        }
        return found;
    }

    private Optional<PlaceMention> placeBehind(Sentence sentence, int preposition) {
        int from = preposition;
        return WHERE.contains(sentence.token(from).lower())
                ? context.mentions().in(sentence.index(), PlaceMention.class).stream()
                        .filter(place -> place.use() == PlaceMention.Use.NAME
                                && place.token() > from
                                && place.token() <= from + FARTHEST_IN_TOKENS
                                && sentence.tokenAt(place.span().start())
                                        .filter(first -> first.index() <= from + 2)
                                        .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** "And 1,900", ", about four": a bare number in a series, behind a place. */
    private boolean isLinkedNumber(Sentence sentence, int number) {
        Optional<WrittenNumber> written =
                sentence.token(number).isNumber() ? WrittenNumber.at(sentence, number) : Optional.empty();
        int before = written.flatMap(figure -> sentence.tokenAt(figure.span().start()))
                .map(token -> token.index() - 1)
                .orElse(0);
        boolean linked = before > 0 && LINKS.contains(sentence.token(before).lower());
        int last = linked && sentence.token(before - 1).surface().equals(",") ? before - 2 : before - 1;
        return linked
                        && context.mentions().in(sentence.index(), PlaceMention.class).stream()
                                .anyMatch(place -> place.span()
                                        .contains(sentence.token(last).span()))
                || linked && context.tests().admits(List.of("@place-noun"), sentence, last)
                || linked && context.tests().isTime(sentence, last);
    }

    private Draft copy(Draft draft, Role role, WrittenNumber written, int preposition, int place) {
        Sentence sentence = draft.sentence;
        Draft copy = new Draft(draft.kind, draft.type, draft.rule + ".elsewhere", sentence, draft.head, draft.phrase);
        draft.roles.getOrDefault(Role.AGENT, List.of()).forEach(filler -> copy.add(Role.AGENT, filler, draft.head));
        Filler counted = draft.roles.getOrDefault(role, List.of()).get(0);
        copy.add(
                role,
                new Filler(
                        context.passage().report().text().of(counted.head()),
                        counted.head(),
                        counted.head(),
                        counted.mention(),
                        counted.reason()),
                draft.heads.getOrDefault(role, List.of()).get(0));
        Role way = sentence.token(preposition).lower().equals("from") ? Role.ORIGIN : Role.DESTINATION;
        if (draft.has(way)) {
            copy.add(way, context.fillers().at(sentence, place, "another place"), place);
        }
        copy.placeHeads.add(place);
        copy.attributes.putAll(draft.attributes);
        copy.preset.putAll(draft.preset);
        Quantity own = draft.quantity.orElseThrow();
        String words = context.passage().report().text().of(written.span());
        copy.quantity = Optional.of(
                new Quantity(written.count(), own.unit(), own.unitText(), own.group(), words, written.span()));
        return copy;
    }
}
