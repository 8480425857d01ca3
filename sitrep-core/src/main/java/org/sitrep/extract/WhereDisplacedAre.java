package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "Some 9,000 people fled. Another 3,000 are in Gao, the others are staying with relatives": of people who have just
 * been told to be displaced it is told where some of them are or went.
 */
final class WhereDisplacedAre {

    private static final String RULE = "impact.where-displaced-are";
    private static final int FARTHEST_IN_SENTENCES = 2;
    private static final List<String> PLACES =
            List.of("place", "newname", "@camp-word", "@lodging", "@wild", "@place-noun", "=centre", "=center");

    /** Out of doors or on bare ground: no place to find them at. */
    private static final Set<String> BARE = Set.of("open", "floor", "ground");

    private final ClaimContext context;
    private final Set<String> stays;
    private final Set<String> some;

    WhereDisplacedAre(ClaimContext context) {
        this.context = context;
        this.stays = context.codebook().list("stay-or-go");
        this.some = context.codebook().list("some-of-them");
    }

    /** Drafts for those whom no other draft tells to be displaced. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> told = new ArrayList<>();
        for (Sentence sentence : context.passage().sentences()) {
            for (int word = 0; sentence.isParsed() && word < sentence.size(); word++) {
                if (sentence.hasRelation(word, "nsubj", "nsubj:pass") && isSomeOfThem(sentence, word)) {
                    at(sentence, word, drafts).ifPresent(told::add);
                }
            }
        }
        return told;
    }

    /** "Some 4,200", "12 of them", "the others", "most of the displaced". */
    private boolean isSomeOfThem(Sentence sentence, int subject) {
        String word = sentence.token(subject).lower();
        int whole = NounPhrase.contentHead(sentence, subject);
        boolean ofThem = whole == subject
                || sentence.token(whole).lower().matches("them|those")
                || context.codebook()
                        .list("displaced")
                        .contains(sentence.token(whole).lower());
        boolean number = sentence.token(subject).tag().equals("CD")
                && context.fillers().number(sentence, subject, ClaimKind.IMPACT).isPresent();
        return ofThem && (number || some.contains(word));
    }

    private Optional<Draft> at(Sentence sentence, int subject, List<Draft> drafts) {
        int predicate = predicate(sentence, subject);
        List<Integer> places = places(sentence, predicate);
        boolean known = drafts.stream()
                .anyMatch(draft -> draft.kind == ClaimKind.IMPACT
                        && draft.sentence == sentence
                        && draft.heads.getOrDefault(Role.AFFECTED, List.of()).contains(subject));
        boolean told = drafts.stream().anyMatch(draft -> isToldBefore(draft, sentence, subject));
        return places.isEmpty() || known || !told
                ? Optional.empty()
                : Optional.of(draft(sentence, subject, predicate, places));
    }

    private Draft draft(Sentence sentence, int subject, int predicate, List<Integer> places) {
        Draft draft = new Draft(ClaimKind.IMPACT, "displacement", RULE, sentence, predicate);
        draft.add(Role.AFFECTED, context.fillers().at(sentence, subject, "some of the displaced"), subject);
        places.forEach(
                place -> draft.add(Role.DESTINATION, context.fillers().at(sentence, place, "where they are"), place));
        draft.placeHeads.addAll(places);
        draft.attributes.put("status", "displaced");
        if (sentence.token(subject).isNumber()) {
            draft.quantity = context.fillers().figureOrNumber(sentence, subject, ClaimKind.IMPACT);
            RuleFigures.countAs("persons", draft);
        }
        return draft;
    }

    /** The innermost verb that the subject is told to do: "are believed to be hiding". */
    private static int predicate(Sentence sentence, int subject) {
        int verb = sentence.governor(subject);
        Optional<Integer> inner = sentence.children(verb, "xcomp").stream()
                .filter(word -> sentence.token(word).isVerb())
                .findFirst();
        return inner.orElse(verb);
    }

    /** Where a verb of staying or going or a copula says that they are. */
    private List<Integer> places(Sentence sentence, int predicate) {
        if (sentence.child(predicate, "cop").isPresent()) {
            return isWhere(sentence, predicate) ? withConjuncts(sentence, predicate) : List.of();
        }
        boolean back = sentence.children(predicate, "advmod", "compound:prt").stream()
                .anyMatch(word -> sentence.token(word).lower().matches("back|home"));
        if (back || !stays.contains(sentence.token(predicate).lemma())) {
            return List.of();
        }
        return sentence.children(predicate, "obl", "obj", "nmod").stream()
                .filter(phrase -> isWhere(sentence, phrase))
                .findFirst()
                .map(phrase -> withConjuncts(sentence, phrase))
                .orElse(List.of());
    }

    private boolean isWhere(Sentence sentence, int phrase) {
        String preposition = sentence.caseMarker(phrase);
        boolean leads = sentence.hasRelation(phrase, "obj")
                ? sentence.token(sentence.governor(phrase)).lemma().matches("reach|enter")
                : preposition.matches("in|at|to|into|on|near|with|inside|outside|under|towards?");
        return leads
                && !BARE.contains(sentence.token(phrase).lower())
                && !context.tests().isTime(sentence, phrase)
                && context.tests().admits(PLACES, sentence, NounPhrase.contentHead(sentence, phrase));
    }

    private List<Integer> withConjuncts(Sentence sentence, int phrase) {
        return Stream.concat(
                        Stream.of(phrase),
                        sentence.children(phrase, "conj").stream()
                                .filter(other -> context.tests().admits(PLACES, sentence, other)))
                .toList();
    }

    private static boolean isDisplacement(Draft draft) {
        return draft.kind == ClaimKind.IMPACT && draft.type.equals("displacement");
    }

    private static boolean isToldBefore(Draft draft, Sentence sentence, int subject) {
        int back = sentence.index() - draft.sentence.index();
        return isDisplacement(draft)
                && draft.stance.polarity() == Polarity.POSITIVE
                && draft.stance.modality() == Modality.ACTUAL
                && back >= 0
                && back <= FARTHEST_IN_SENTENCES
                && draft.trigger().start() < sentence.token(subject).span().start();
    }
}
