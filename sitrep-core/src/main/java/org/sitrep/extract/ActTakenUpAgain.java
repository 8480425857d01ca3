package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.Stance;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Sentence;

/**
 * An act told just before that a sentence takes up without telling it: "The army blames the front", "The front claimed
 * responsibility", "The front denied the charge". It is claimed once more, by another speaker: of whom is blamed, of
 * whom claims it, or as what did not happen.
 */
final class ActTakenUpAgain {

    private static final int SENTENCES_BACK = 3;

    private static final Set<String> FORCE = Set.of(
            "attack",
            "killing",
            "abduction",
            "arson",
            "explosion",
            "air_strike",
            "shelling",
            "suicide_bombing",
            "abuse",
            "sexual_violence",
            "enforced_disappearance",
            "looting",
            "property_destruction");

    private static final Set<String> ACCUSING = Set.of("blame", "lay", "pin", "hold");

    private static final Set<String> DISPUTING = Set.of("dismiss", "contest", "challenge", "question");

    private static final Set<String> OWNING_UP = Set.of("claim", "take", "admit");

    private final ClaimContext context;
    private final Set<String> takingUp;
    private final Set<String> accusations;
    private final Set<String> denying;
    private final Set<String> ownPart;
    private final Set<String> hunted;
    private final Set<String> figures;

    ActTakenUpAgain(ClaimContext context) {
        this.context = context;
        this.takingUp = context.codebook().list("word-for-what-was-said");
        this.accusations = context.codebook().list("word-for-accusation");
        this.denying = context.codebook().list("denying");
        this.ownPart = context.codebook().list("word-for-own-part");
        this.hunted = context.codebook().list("hunted");
        this.figures = context.codebook().list("figure-word");
    }

    /** What is claimed once more, beside the drafts given; in text order. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> told = new ArrayList<>(drafts);
        told.sort(Comparator.comparing(Draft::trigger));
        List<Draft> again = new ArrayList<>();
        for (Sentence sentence : context.passage().sentences()) {
            if (sentence.isParsed()) {
                IntStream.range(0, sentence.size())
                        .filter(word -> sentence.token(word).isVerb())
                        .mapToObj(verb -> takenUp(sentence, verb, told))
                        .flatMap(Optional::stream)
                        .forEach(draft -> {
                            again.add(draft);
                            told.add(draft);
                            told.sort(Comparator.comparing(Draft::trigger));
                        });
            }
        }
        return again;
    }

    private Optional<Draft> takenUp(Sentence sentence, int verb, List<Draft> told) {
        String lemma = sentence.token(verb).lemma();
        Optional<Draft> blamed = ACCUSING.contains(lemma) ? blamed(sentence, verb, told) : Optional.<Draft>empty();
        boolean disputes = denying.contains(lemma) || DISPUTING.contains(lemma);
        if (blamed.isPresent() || !OWNING_UP.contains(lemma) && !disputes) {
            return blamed;
        }
        Optional<Integer> object = sentence.child(verb, "obj").filter(noun -> isBare(sentence, verb, noun));
        List<Filler> subject = object.isEmpty() ? List.of() : subject(sentence, verb);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String word = sentence.token(object.get()).lemma();
        if (disputes && figures.contains(word)) {
            return figure(sentence, verb, told, subject)
                    .map(act -> again(act, sentence, verb, List.of(), Certainty.ASSERTED, Polarity.NEGATIVE));
        }
        return denying.contains(lemma)
                ? denied(sentence, verb, word, told, subject)
                : owned(sentence, verb, word, told, subject);
    }

    private Optional<Draft> blamed(Sentence sentence, int verb, List<Draft> told) {
        List<Filler> accused = accused(sentence, verb, told);
        return accused.isEmpty()
                ? Optional.empty()
                : actOfForce(sentence, verb, told)
                        .filter(act -> isOpen(act, accused))
                        .map(act -> again(act, sentence, verb, accused, Certainty.ALLEGED, Polarity.POSITIVE));
    }

    private Optional<Draft> owned(Sentence sentence, int verb, String word, List<Draft> told, List<Filler> subject) {
        return word.equals("responsibility")
                ? actOfForce(sentence, verb, told)
                        .filter(act -> isOpen(act, subject))
                        .map(act -> again(act, sentence, verb, subject, Certainty.ASSERTED, Polarity.POSITIVE))
                : Optional.empty();
    }

    private Optional<Draft> denied(Sentence sentence, int verb, String word, List<Draft> told, List<Filler> subject) {
        if (ownPart.contains(word)) {
            return actOfForce(sentence, verb, told)
                    .map(act -> again(act, sentence, verb, subject, Certainty.ASSERTED, Polarity.NEGATIVE));
        }
        return takingUp.contains(word)
                ? statement(sentence, verb, word, told, subject)
                        .map(act -> again(act, sentence, verb, List.of(), Certainty.ASSERTED, Polarity.NEGATIVE))
                : Optional.empty();
    }

    /** Who is blamed, where the words of the blame do not say for what. */
    private List<Filler> accused(Sentence sentence, int verb, List<Draft> told) {
        return told.stream()
                .filter(draft -> draft.sentence == sentence && draft.head == verb && draft.type.equals("accusation"))
                .filter(draft -> draft.stance.polarity() == Polarity.POSITIVE)
                .filter(draft -> !saysWhat(sentence, verb))
                .map(draft -> draft.roles.getOrDefault(Role.TARGET, List.of()))
                .filter(blamed -> told.stream()
                        .noneMatch(other -> other.sentence == sentence
                                && !other.type.equals("accusation")
                                && other.roles.getOrDefault(Role.AGENT, List.of()).stream()
                                        .anyMatch(agent -> blamed.stream()
                                                .anyMatch(one -> one.span().equals(agent.span())))))
                .findFirst()
                .orElse(List.of());
    }

    private boolean saysWhat(Sentence sentence, int verb) {
        return !sentence.children(verb, "ccomp", "xcomp", "advcl").isEmpty()
                || context.arguments(sentence).of(verb, new BitSet()).stream()
                        .anyMatch(argument -> argument.slot().matches("for|of|over|that"));
    }

    /** "The claim", "responsibility" without "for the attack", "that they shelled the town". */
    private static boolean isBare(Sentence sentence, int verb, int noun) {
        return sentence.children(noun, "acl", "acl:relcl", "ccomp", "compound", "nummod")
                        .isEmpty()
                && sentence.children(verb, "ccomp", "xcomp").isEmpty()
                && Stream.concat(sentence.children(noun, "nmod").stream(), sentence.children(verb, "obl").stream())
                        .noneMatch(phrase -> sentence.caseMarker(phrase).matches("for|of|by|in|about"));
    }

    private List<Filler> subject(Sentence sentence, int verb) {
        return context.arguments(sentence).of(verb, new BitSet()).stream()
                .filter(argument -> argument.slot().equals("subj"))
                .map(Argument::head)
                .filter(head -> sentence.children(head, "det").stream()
                        .noneMatch(word -> sentence.token(word).lower().matches("no|neither")))
                .filter(head -> !sentence.token(head).lower().matches("nobody|none"))
                .filter(head -> context.tests().admits(List.of("people", "actor", "named", "place"), sentence, head))
                .map(head -> context.fillers()
                        .at(
                                sentence,
                                head,
                                "subject of \"" + sentence.token(verb).surface() + "\""))
                .limit(1)
                .toList();
    }

    /** The act of force told last before a verb. */
    private Optional<Draft> actOfForce(Sentence sentence, int verb, List<Draft> told) {
        return before(sentence, verb, told)
                .filter(draft -> draft.kind == ClaimKind.EVENT && FORCE.contains(draft.type))
                .filter(Incidents::happened)
                .filter(draft -> !draft.background && !isUpon(draft, hunted))
                .reduce((first, last) -> last);
    }

    /** "Two of the attackers were shot dead": what was done to those who had done the act. */
    private static boolean isUpon(Draft draft, Set<String> people) {
        return draft.befallenHeads().stream()
                .filter(head -> head >= 0)
                .map(head -> NounPhrase.contentHead(draft.sentence, head))
                .anyMatch(head -> people.contains(draft.sentence.token(head).lemma()));
    }

    /**
     * What somebody else said last before a verb: of several things in one sentence the act of force. "The charge" and
     * "the accusation" are no help to the wounded.
     */
    private Optional<Draft> statement(Sentence sentence, int verb, String word, List<Draft> told, List<Filler> denier) {
        List<Draft> said = said(sentence, verb, told, denier).stream()
                .filter(draft -> !accusations.contains(word) || isLaidToSomebody(draft))
                .toList();
        int last = said.isEmpty() ? 0 : said.get(said.size() - 1).sentence.index();
        List<Draft> inLast =
                said.stream().filter(draft -> draft.sentence.index() == last).toList();
        return inLast.stream()
                .filter(draft -> FORCE.contains(draft.type))
                .findFirst()
                .or(() -> inLast.stream().findFirst());
    }

    /** An act that one may accuse of; help is one if it goes to armed people. */
    private boolean isLaidToSomebody(Draft draft) {
        return !draft.type.equals("aid")
                || draft.roles.getOrDefault(Role.TARGET, List.of()).stream()
                        .flatMap(filler -> filler.mention().stream())
                        .anyMatch(mention -> mention instanceof ActorMention actor
                                && context.tests().mayBeArmed(actor));
    }

    private List<Draft> said(Sentence sentence, int verb, List<Draft> told, List<Filler> denier) {
        return before(sentence, verb, told)
                .filter(draft -> draft.kind == ClaimKind.EVENT && !draft.type.equals("accusation")
                        || draft.kind == ClaimKind.CONTROL)
                .filter(draft -> draft.attribution.isPresent() || draft.stance.certainty() == Certainty.ALLEGED)
                .filter(Incidents::happened)
                .filter(draft -> isByAnother(draft, denier))
                .toList();
    }

    private static Stream<Draft> before(Sentence sentence, int verb, List<Draft> told) {
        int start = sentence.token(verb).span().start();
        return told.stream()
                .filter(draft -> draft.trigger().start() < start)
                .filter(draft -> draft.sentence.index() >= sentence.index() - SENTENCES_BACK);
    }

    /** "The government dismissed that figure": what somebody else counted last. */
    private Optional<Draft> figure(Sentence sentence, int verb, List<Draft> told, List<Filler> denier) {
        return before(sentence, verb, told)
                .filter(draft -> draft.kind == ClaimKind.CASUALTIES
                        || draft.kind == ClaimKind.IMPACT
                        || draft.kind == ClaimKind.STRENGTH)
                .filter(draft -> draft.quantity
                        .filter(figure -> figure.count().isNumber())
                        .isPresent())
                .filter(draft -> draft.attribution.isPresent() && !draft.rule.endsWith(".part"))
                .filter(draft -> isByAnother(draft, denier))
                .reduce((first, last) -> last);
    }

    private boolean isByAnother(Draft draft, List<Filler> denier) {
        return draft.attribution
                .flatMap(said -> said.speaker())
                .flatMap(context.entities()::of)
                .filter(speaker -> entities(denier).contains(speaker))
                .isEmpty();
    }

    /** Whether it is not told yet who did it, or told by a word that may mean those named now. */
    private boolean isOpen(Draft act, List<Filler> named) {
        List<Entity> doers = entities(act.roles.getOrDefault(Role.AGENT, List.of()));
        return doers.stream().noneMatch(doer -> !doer.name().isEmpty() && isProperName(doer.name()))
                || entities(named).stream().anyMatch(doers::contains);
    }

    private static boolean isProperName(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private List<Entity> entities(List<Filler> fillers) {
        return fillers.stream()
                .flatMap(filler -> context.entityOf(filler).stream())
                .toList();
    }

    private Draft again(
            Draft act, Sentence sentence, int verb, List<Filler> doers, Certainty certainty, Polarity polarity) {
        Draft copy = new Draft(act.kind, act.type, act.rule, sentence, verb);
        act.roles.forEach((role, fillers) -> {
            if (role != Role.AGENT || doers.isEmpty()) {
                fillers.forEach(filler -> copy.add(role, filler, Sentence.ROOT));
            }
        });
        doers.forEach(doer -> copy.add(Role.AGENT, doer, Sentence.ROOT));
        copy.attributes.putAll(act.attributes);
        copy.codes.putAll(act.codes);
        copy.quantity = act.quantity;
        copy.place = act.place;
        copy.time = act.time;
        copy.incident = act.incident;
        copy.moreEvidence.add(act.trigger());
        copy.moreEvidence.addAll(act.moreEvidence);
        copy.attribution = context.attributions().stream()
                .filter(said -> said.cue().stream()
                        .anyMatch(cue -> cue.overlaps(sentence.token(verb).span())))
                .findFirst();
        copy.stance = new Stance(certainty, polarity, Modality.ACTUAL, List.of());
        return copy;
    }
}
