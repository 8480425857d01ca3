package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Which drafts are claims of their own. What another claim tells better, what is told of nobody and what only names
 * people by their fate is none; {@link DealingsWorthTelling} judges acts of words and will.
 */
final class WorthTelling {

    /** "Until the roads are safe" tells of no road. */
    private static final String OPEN_ROAD = "impact.road-open";

    private static final String BODIES = "casualties.bodies";

    private static final int REACH_OF_DEATH = 2;

    private final ClaimContext context;

    WorthTelling(ClaimContext context) {
        this.context = context;
    }

    /** The drafts that remain, in their order. */
    List<Draft> of(List<Draft> drafts) {
        DealingsWorthTelling dealings = new DealingsWorthTelling(context);
        ComingsAndGoings comings = new ComingsAndGoings(context);
        dealings.dropSelfAsTarget(drafts);
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(new MereMention(context.codebook())::is);
        kept.removeIf(new OnlyPossible(context.codebook())::is);
        kept.removeIf(WarningOfFact::is);
        kept.removeIf(HarmNotDone::is);
        kept.removeIf(this::isWhereaboutsOfCivilians);
        kept.removeIf(draft -> comings.areNoClaim(draft, drafts));
        kept.removeIf(draft -> draft.rule.equals(OPEN_ROAD) && draft.place.isEmpty());
        kept.removeIf(WorthTelling::isHarmedOtherwise);
        kept.removeIf(draft -> draft.kind == ClaimKind.EVENT
                && draft.sentence.caseMarker(draft.head).equals("without"));
        kept.removeIf(NoActOfItsOwn::is);
        kept.removeIf(draft -> draft.type.equals("injured") && isDiedOfWounds(draft, drafts));
        kept.removeIf(DealingsWorthTelling::isAimedAtWords);
        kept.removeIf(this::isBodyThatSpeaks);
        kept.removeIf(WorthTelling::isDoneByNobody);
        kept.removeIf(draft -> isTakingOfPlace(draft, drafts));
        kept.removeIf(WorthTelling::isNamedByFate);
        kept.removeIf(draft -> isOfTheDeadToldBefore(draft, drafts));
        kept.removeIf(draft ->
                draft.kind == ClaimKind.PRESENCE && draft.place.isEmpty() && draft.type.matches("based|present"));
        kept.removeIf(draft -> isThreatened(draft, drafts));
        kept.replaceAll(draft -> DealingsWorthTelling.ofTypePromised(draft, drafts));
        kept.removeIf(draft -> dealings.isNoClaim(draft, drafts));
        return kept;
    }

    /** Where civilians are is told as displacement, if it is worth telling; presence is that of bodies and persons. */
    private boolean isWhereaboutsOfCivilians(Draft draft) {
        List<Integer> subjects = draft.heads.getOrDefault(Role.SUBJECT, List.of());
        return draft.kind == ClaimKind.PRESENCE
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(head -> isMenOfSomebody(draft.sentence, head))
                && subjects.stream()
                        .map(head -> NounPhrase.contentHead(draft.sentence, head))
                        .allMatch(head -> context.tests()
                                .admits(
                                        List.of("civilian", "@folk-noun", "@child-word", "=woman", "!armed", "!name"),
                                        draft.sentence,
                                        head));
    }

    /** "Its men are in the garrison": a body's men, and no civilians. */
    private static boolean isMenOfSomebody(Sentence sentence, int head) {
        return sentence.token(head).lower().equals("men")
                && sentence.children(head, "nmod:poss").stream().findAny().isPresent();
    }

    /** "12 were killed and 31 others injured": those whose own word says what became of them. */
    private static boolean isHarmedOtherwise(Draft draft) {
        List<Integer> victims = draft.heads.getOrDefault(Role.VICTIM, List.of());
        return draft.kind == ClaimKind.CASUALTIES
                && victims.size() == 1
                && Stream.concat(
                                victims.stream(),
                                draft.sentence.children(victims.get(0), "amod", "acl", "dep", "conj").stream()
                                        .filter(word -> word == victims.get(0) + 1))
                        .filter(word -> !draft.phrase.get(word))
                        .filter(word -> !draft.sentence.caseMarker(word).equals("of"))
                        .flatMap(word -> fate(draft.sentence.token(word).lower()).stream())
                        .anyMatch(fate -> !fate.equals(draft.type));
    }

    /** "Five of the wounded died": they are counted among the dead. */
    private static boolean isDiedOfWounds(Draft draft, List<Draft> drafts) {
        return draft.kind == ClaimKind.CASUALTIES
                && draft.sentence.caseMarker(draft.head).equals("of")
                && drafts.stream()
                        .filter(other -> other.kind == ClaimKind.CASUALTIES && other.type.equals("killed"))
                        .filter(other -> other.sentence.index() == draft.sentence.index())
                        .anyMatch(other -> other.heads.getOrDefault(Role.VICTIM, List.of()).stream()
                                .anyMatch(head -> other.sentence.subtree(head).get(draft.head)));
    }

    private static Optional<String> fate(String word) {
        return switch (word) {
            case "killed", "dead", "slain" -> Optional.of("killed");
            case "injured", "wounded", "hurt" -> Optional.of("injured");
            case "missing" -> Optional.of("missing");
            case "abducted", "kidnapped" -> Optional.of("abducted");
            default -> Optional.empty();
        };
    }

    /** "No group has claimed the attack": what nobody did is no event. */
    private static boolean isDoneByNobody(Draft draft) {
        List<Integer> agents = draft.heads.getOrDefault(Role.AGENT, List.of());
        return draft.kind == ClaimKind.EVENT
                && !agents.isEmpty()
                && agents.stream().allMatch(head -> isNobody(draft.sentence, head));
    }

    /** "Nobody", "no group", the "organisation" of "no group or organisation". */
    private static boolean isNobody(Sentence sentence, int head) {
        boolean alternative = sentence.hasRelation(head, "conj")
                && sentence.children(head, "cc").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("or|nor"));
        return sentence.token(head).lower().matches("nobody|none")
                || sentence.children(head, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("no|neither"))
                || alternative && isNobody(sentence, sentence.governor(head));
    }

    /** "Seized three outposts": who takes a place gains control of it, and no second act is told. */
    private static boolean isTakingOfPlace(Draft draft, List<Draft> drafts) {
        return draft.kind == ClaimKind.EVENT
                && draft.type.equals("other")
                && drafts.stream()
                        .anyMatch(control -> control.kind == ClaimKind.CONTROL
                                && control.type.equals("gained")
                                && control.sentence == draft.sentence
                                && control.head == draft.head);
    }

    /** "A residents' body, the Action Committee, has blamed militants": what speaks is no corpse. */
    private boolean isBodyThatSpeaks(Draft draft) {
        return draft.rule.startsWith(BODIES)
                && draft.sentence.hasRelation(draft.head, "nsubj")
                && context.attributions().stream()
                        .flatMap(said -> said.source().stream())
                        .anyMatch(source ->
                                source.contains(draft.sentence.token(draft.head).span()));
    }

    /** "They dragged the body away": what is done with the dead once their death has been told. */
    private static boolean isOfTheDeadToldBefore(Draft draft, List<Draft> drafts) {
        List<Integer> bodies = draft.heads.getOrDefault(Role.VICTIM, List.of());
        return draft.rule.equals(BODIES)
                && draft.quantity.isEmpty()
                && !bodies.isEmpty()
                && bodies.stream().allMatch(body -> isKnown(draft.sentence, body))
                && drafts.stream()
                        .anyMatch(death -> death.kind == ClaimKind.CASUALTIES
                                && death.type.equals("killed")
                                && !death.rule.equals(BODIES)
                                && isToldBefore(death, draft));
    }

    private static boolean isToldBefore(Draft death, Draft bodies) {
        int back = bodies.sentence.index() - death.sentence.index();
        return back >= 0 && back <= REACH_OF_DEATH;
    }

    private static boolean isKnown(Sentence sentence, int noun) {
        return sentence.children(noun, "det", "nmod:poss").stream()
                .anyMatch(word -> sentence.token(word).lower().matches("the|this|these|those|his|her|their|its|whose"));
    }

    /** "A boat carrying displaced people": a word for who people are is no count of the displaced. */
    private static boolean isNamedByFate(Draft draft) {
        return draft.kind == ClaimKind.IMPACT
                && draft.type.equals("displacement")
                && draft.quantity.isEmpty()
                && draft.sentence.hasRelation(draft.head, "amod");
    }

    /** "Threatened to kill the captives": what is threatened is told by the threat. */
    private static boolean isThreatened(Draft draft, List<Draft> drafts) {
        Sentence sentence = draft.sentence;
        int governor = sentence.governor(draft.head);
        return draft.stance.modality() != Modality.ACTUAL
                        && sentence.hasRelation(draft.head, "xcomp", "ccomp")
                        && drafts.stream()
                                .anyMatch(threat -> threat.type.equals("threat")
                                        && threat.sentence == sentence
                                        && threat.head == governor)
                || isAnnounced(draft, drafts);
    }

    /** "Said that anyone who came back would be killed": the harm that a threat tells is no toll to come. */
    private static boolean isAnnounced(Draft draft, List<Draft> drafts) {
        return draft.stance.modality() != Modality.ACTUAL
                && !draft.type.equals("threat")
                && drafts.stream()
                        .anyMatch(threat -> threat.type.equals("threat")
                                && threat.sentence == draft.sentence
                                && threat.head == draft.head);
    }
}
