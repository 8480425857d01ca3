package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.codebook.RoleSlots;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Sentence;

/**
 * Which arguments of a predicate fill the roles of a rule's claim: those that stand in a slot of the role and pass its
 * tests.
 */
final class RoleFilling {

    private final ClaimContext context;

    RoleFilling(ClaimContext context) {
        this.context = context;
    }

    void fill(Draft draft, RoleSlots slots, List<Argument> found) {
        for (String slot : slots.slots()) {
            if (slot.equals("self") && context.tests().admits(slots.tests(), draft.sentence, draft.head)) {
                take(draft, slots, slot, draft.head);
            }
            if (slot.equals("speaker")) {
                speak(draft, slots);
            }
            for (Argument argument : found) {
                if (argument.slot().equals(slot) && isAdmitted(draft, slots, argument)) {
                    take(draft, slots, slot, argument.head());
                }
            }
            keepWithOthers(draft, slots, slot, found);
            if (!slots.every() && isFilled(draft, slots)) {
                return;
            }
        }
    }

    /** "The rebels said that he would pay for it": what is told is done by telling it. */
    private void speak(Draft draft, RoleSlots slots) {
        slots.role()
                .ifPresent(role -> new SpeakerAsDoer(context)
                        .of(draft, slots.tests())
                        .ifPresent(speaker -> draft.add(role, speaker, draft.head)));
    }

    /** "gold, cars and sesame": what is named in one breath with a thing that a list knows is acted on like it. */
    private void keepWithOthers(Draft draft, RoleSlots slots, String slot, List<Argument> found) {
        boolean byList = slots.role().isPresent()
                && draft.kind != ClaimKind.IMPACT
                && slots.tests().stream().anyMatch(test -> test.startsWith("@"))
                && slots.tests().stream().allMatch(test -> test.startsWith("@") || test.startsWith("!"));
        if (!byList || !isFilled(draft, slots)) {
            return;
        }
        List<String> barred =
                slots.tests().stream().filter(test -> test.startsWith("!")).toList();
        Set<Integer> taken = Set.copyOf(slots.role()
                .map(role -> draft.heads.getOrDefault(role, List.of()))
                .orElse(List.of()));
        for (Argument argument : found) {
            boolean inOneBreath = argument.slot().equals(slot)
                    && taken.stream().anyMatch(head -> areCoordinated(draft.sentence, head, argument.head()));
            if (inOneBreath && isFree(draft, argument) && admitsThing(barred, draft, argument)) {
                take(draft, slots, slot, argument.head());
            }
        }
    }

    /** Whether two words are joined by "and" or "or". */
    static boolean areCoordinated(Sentence sentence, int a, int b) {
        return sentence.hasRelation(b, "conj") && sentence.governor(b) == a
                || sentence.hasRelation(a, "conj")
                        && (sentence.governor(a) == b
                                || sentence.hasRelation(b, "conj") && sentence.governor(a) == sentence.governor(b));
    }

    private boolean admitsThing(List<String> barred, Draft draft, Argument argument) {
        int content = NounPhrase.contentHead(draft.sentence, argument.head());
        return context.tests().admits(barred, draft.sentence, content)
                && context.tests().admits(List.of("thing"), draft.sentence, content);
    }

    static boolean isFilled(Draft draft, RoleSlots slots) {
        return slots.role().map(draft::has).orElse(!draft.placeHeads.isEmpty());
    }

    private void take(Draft draft, RoleSlots slots, String slot, int head) {
        String reason =
                describe(slot) + " of \"" + draft.sentence.token(draft.head).surface() + "\"";
        slots.role()
                .ifPresentOrElse(
                        role -> draft.add(role, context.fillers().at(draft.sentence, head, reason), head),
                        () -> draft.placeHeads.add(head));
    }

    private boolean isAdmitted(Draft draft, RoleSlots slots, Argument argument) {
        return isFree(draft, argument)
                && !isSubjectOfNaming(draft, slots, argument)
                && context.tests()
                        .admits(slots.tests(), draft.sentence, NounPhrase.contentHead(draft.sentence, argument.head()));
    }

    /** "It was the fourth strike", "the town is under siege": what a noun for an act is said of does not act. */
    private static boolean isSubjectOfNaming(Draft draft, RoleSlots slots, Argument argument) {
        return slots.role().equals(Optional.of(Role.AGENT))
                && argument.slot().equals("subj")
                && draft.sentence.token(draft.head).isNoun()
                && draft.sentence.governor(argument.head()) == draft.head
                && !draft.sentence.caseMarker(draft.head).equals("behind")
                && (draft.sentence.caseMarker(draft.head).equals("under")
                        || draft.sentence.token(argument.head()).lower().matches("it|this|that"));
    }

    /** Whether an argument is no time and fills no role yet. */
    private boolean isFree(Draft draft, Argument argument) {
        int content = NounPhrase.contentHead(draft.sentence, argument.head());
        boolean takenElsewhere = draft.heads.values().stream()
                .flatMap(List::stream)
                .anyMatch(head -> head == argument.head() || head == content);
        return !takenElsewhere
                && !context.codebook()
                        .list("measure-noun")
                        .contains(draft.sentence.token(content).lemma())
                && !context.tests().isTime(draft.sentence, argument.head());
    }

    private static String describe(String slot) {
        return switch (slot) {
            case "subj" -> "subject";
            case "obj" -> "object";
            case "self" -> "what the word itself names";
            case "appos" -> "what is in apposition to";
            case "value" -> "number said of";
            case "poss" -> "possessor";
            case "mod" -> "modifier";
            case "faces" -> "who faces the object";
            default -> "\"" + slot + "\" phrase";
        };
    }
}
