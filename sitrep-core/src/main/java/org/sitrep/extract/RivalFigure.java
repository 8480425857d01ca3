package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.mention.Currencies;
import org.sitrep.mention.TimeMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Sentence;

/**
 * "The army had 200 men there. An analyst put the figure closer to 350", "the ministry confirmed only three": a bare
 * number that is told as the figure says of what was counted last that it was so many.
 */
final class RivalFigure {

    private static final int FARTHEST_IN_SENTENCES = 2;
    private static final Set<String> PREPOSITIONS = Set.of("at", "to", "near");
    private static final Set<String> TOLLS = Set.of("toll", "tally");

    private final ClaimContext context;
    private final Map<Draft, Draft> counted = new LinkedHashMap<>();

    RivalFigure(ClaimContext context) {
        this.context = context;
    }

    /** A draft for each bare number that is told as a figure of what another draft has counted. */
    List<Draft> of(List<Draft> drafts) {
        for (Sentence sentence : context.passage().sentences()) {
            for (int number = 0; sentence.isParsed() && number < sentence.size(); number++) {
                if (isBare(sentence, number) && !isTold(sentence, number, drafts)) {
                    rival(sentence, number, drafts);
                }
            }
        }
        return new ArrayList<>(counted.keySet());
    }

    /** Sets the drafts that tell no place where what they count was set. */
    void giveScenes() {
        counted.forEach((rival, earlier) -> {
            if (rival.place.isEmpty()) {
                earlier.place.ifPresent(rival::setAt);
            }
        });
    }

    private void rival(Sentence sentence, int number, List<Draft> drafts) {
        Optional<String> word = figureWord(sentence, number);
        if (word.isEmpty()) {
            return;
        }
        Optional<Draft> earlier = drafts.stream()
                .filter(draft -> mayBeMeant(draft, sentence, number, word.get()))
                .max(Comparator.comparing(Draft::trigger));
        Optional<WrittenNumber> written = WrittenNumber.at(sentence, number);
        if (earlier.isPresent() && written.isPresent()) {
            Draft draft = draft(earlier.get(), sentence, number, written.get());
            if (!draft.quantity
                    .map(Quantity::count)
                    .equals(earlier.get().quantity.map(Quantity::count))) {
                counted.put(draft, earlier.get());
            }
        }
    }

    private Draft draft(Draft earlier, Sentence sentence, int number, WrittenNumber written) {
        Draft draft = new Draft(earlier.kind, earlier.type, earlier.rule + ".figure", sentence, number);
        Quantity own = earlier.quantity.orElseThrow();
        String words = context.passage().report().text().of(written.span());
        earlier.roles.forEach((role, fillers) -> fillers.forEach(filler -> {
            draft.add(role, uncounted(filler, own), number);
            draft.moreEvidence.add(filler.span());
        }));
        draft.attributes.putAll(earlier.attributes);
        draft.quantity = Optional.of(
                new Quantity(written.count(), own.unit(), own.unitText(), own.group(), words, written.span()));
        return draft;
    }

    /** "Soldiers" of "at least six soldiers", who were so many by the other figure. */
    private Filler uncounted(Filler filler, Quantity figure) {
        return filler.span().overlaps(figure.span())
                ? new Filler(
                        context.passage().report().text().of(filler.head()),
                        filler.head(),
                        filler.head(),
                        filler.mention(),
                        filler.reason())
                : filler;
    }

    /**
     * The word that says of a number that it is a figure of what was told: "figure", "toll", "it", "there" or a verb.
     */
    private Optional<String> figureWord(Sentence sentence, int number) {
        int above = sentence.governor(number);
        return noun(sentence, number)
                .or(() -> sentence.child(number, "cop").isPresent() && isCompared(sentence, number)
                        ? subject(sentence, number, Set.of("it"))
                        : Optional.empty())
                .or(() -> above >= 0 && isOf(sentence, number, above)
                        ? Optional.of(sentence.token(above).lemma())
                        : Optional.empty());
    }

    /** "The true figure is nearer 200", "the true toll is closer to 40", "put the figure closer to 350". */
    private Optional<String> noun(Sentence sentence, int number) {
        Optional<String> said = subject(sentence, number, figures());
        if (said.isPresent()) {
            return said;
        }
        int above = sentence.governor(number);
        if (above < 0 || !PREPOSITIONS.contains(sentence.caseMarker(number))) {
            return Optional.empty();
        }
        int verb = sentence.token(above).isVerb() ? above : sentence.governor(above);
        Optional<String> compared = subject(sentence, above, figures());
        return compared.isPresent() || verb < 0
                ? compared
                : sentence.children(verb, "obj", "nsubj:pass").stream()
                        .filter(noun -> noun < number && isBareNoun(sentence, noun, figures()))
                        .map(noun -> sentence.token(noun).lemma())
                        .findFirst();
    }

    private Set<String> figures() {
        return context.codebook().list("figure-word");
    }

    private static Optional<String> subject(Sentence sentence, int predicate, Set<String> words) {
        return sentence.children(predicate, "nsubj").stream()
                .filter(subject -> isBareNoun(sentence, subject, words))
                .map(subject -> sentence.token(subject).lower())
                .findFirst();
    }

    private static boolean isBareNoun(Sentence sentence, int noun, Set<String> words) {
        return words.contains(sentence.token(noun).lemma())
                && sentence.children(noun, "nmod", "compound", "nmod:poss").isEmpty();
    }

    private static boolean isCompared(Sentence sentence, int number) {
        return sentence.children(number, "case", "advmod", "amod").stream()
                .anyMatch(word -> sentence.token(word).lower().matches("like|nearer|closer|near"));
    }

    /** "Confirmed only three", "admitted to three", "spoke of 11". */
    private boolean isOf(Sentence sentence, int number, int verb) {
        boolean reached = sentence.hasRelation(number, "obj")
                || sentence.hasRelation(number, "obl")
                        && sentence.caseMarker(number).matches("to|of");
        return reached
                && sentence.token(verb).isVerb()
                && context.codebook()
                        .list("figure-verb")
                        .contains(sentence.token(verb).lemma());
    }

    private boolean mayBeMeant(Draft draft, Sentence sentence, int number, String word) {
        int back = sentence.index() - draft.sentence.index();
        boolean part = draft.rule.endsWith(".part");
        boolean counts = draft.kind == ClaimKind.CASUALTIES
                || !TOLLS.contains(word)
                        && (draft.kind == ClaimKind.STRENGTH && draft.type.equals("size")
                                || draft.kind == ClaimKind.IMPACT);
        return counts
                && !part
                && draft.trigger().end() <= sentence.token(number).span().start()
                && back <= FARTHEST_IN_SENTENCES
                && draft.quantity.filter(figure -> figure.count().isNumber()).isPresent();
    }

    private boolean isBare(Sentence sentence, int number) {
        return sentence.token(number).isNumber()
                && !sentence.hasRelation(number, "nummod", "compound", "amod", "nmod", "flat")
                && sentence.children(number, "nmod", "compound", "amod").stream()
                        .allMatch(word -> sentence.token(word).lower().equals("nearer"))
                && (number == 0
                        || !Currencies.english()
                                .areWordsOfSum(sentence.token(number - 1).surface()))
                && context.mentions().in(sentence.index(), TimeMention.class).stream()
                        .noneMatch(time ->
                                time.span().contains(sentence.token(number).span()));
    }

    /** Whether another draft has the number as its figure. */
    private static boolean isTold(Sentence sentence, int number, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.sentence.index() == sentence.index())
                .flatMap(draft -> draft.quantity.stream())
                .anyMatch(
                        figure -> figure.span().overlaps(sentence.token(number).span()));
    }
}
