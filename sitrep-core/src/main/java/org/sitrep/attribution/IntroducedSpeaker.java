package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Quotations without any word of saying near them: in {@code Osei was angry. “They lied.”} the person whom the sentence
 * before is about speaks, and what it tells of that person is the cue.
 */
final class IntroducedSpeaker {

    private static final int FEWEST_WORDS = 3;
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> WITH_THE_VERB = Set.of("aux", "cop", "aux:pass", "compound:prt");

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;

    IntroducedSpeaker(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /**
     * The sentence before as a cue with its subject as speaker, added to the table.
     *
     * @param first sentence in which the quotation begins
     * @param end sentence in which it ends
     */
    Optional<Place> speaker(Quotation quotation, int first, int end) {
        if (first == 0 || !isAlone(quotation, first, end)) {
            return Optional.empty();
        }
        Sentence before = sentences.get(first - 1);
        boolean near = paragraphs.indexOf(quotation.start())
                        - paragraphs.indexOf(before.span().start())
                <= 1;
        boolean bare = before.tokens().stream().noneMatch(token -> QuotationMarks.isMark(token.surface()));
        return near && bare && before.isParsed() ? introducing(before).map(drafts::add) : Optional.empty();
    }

    /** The speech that opens the next paragraph, whose speaker a quotation in a paragraph of its own anticipates. */
    Optional<Place> named(Quotation quotation, int first, int end) {
        if (!isAlone(quotation, first, end) || end + 1 >= sentences.size()) {
            return Optional.empty();
        }
        Sentence next = sentences.get(end + 1);
        boolean follows = paragraphs.indexOf(next.span().start()) - paragraphs.indexOf(quotation.end() - 1) == 1;
        return drafts.in(end + 1).stream()
                .filter(place -> follows && opens(drafts.at(place)))
                .findFirst();
    }

    private static boolean opens(Draft draft) {
        return draft.site().cue().kind() == Cue.Kind.SPEECH
                && draft.site().cue().takes(Frame.QUOTE)
                && draft.source().get(0)
                && draft.sourceHead()
                        .filter(head -> isPerson(draft.site().sentence().token(head)))
                        .isPresent();
    }

    private boolean isAlone(Quotation quotation, int first, int end) {
        long words = sentences.get(first).tokens().stream()
                .filter(token -> !token.isPunctuation())
                .count();
        return quotation.firstTokenIn(sentences.get(first)) == 0
                && quotation.isLastIn(sentences.get(end))
                && words >= FEWEST_WORDS;
    }

    private static Optional<Draft> introducing(Sentence sentence) {
        for (int root = 0; root < sentence.size(); root++) {
            if (sentence.governor(root) == Sentence.ROOT) {
                BitSet verb = verb(sentence, root);
                return Phrases.ownSubject(sentence, root, new BitSet())
                        .filter(subject -> subject < verb.nextSetBit(0) && isPerson(sentence.token(subject)))
                        .filter(subject -> verb.stream()
                                .anyMatch(i -> FINITE.contains(sentence.token(i).tag())))
                        .map(subject -> draft(sentence, verb, subject));
            }
        }
        return Optional.empty();
    }

    private static BitSet verb(Sentence sentence, int root) {
        BitSet verb = new BitSet();
        verb.set(root);
        sentence.children(root).stream()
                .filter(child -> WITH_THE_VERB.contains(sentence.relation(child)))
                .forEach(verb::set);
        return verb;
    }

    private static boolean isPerson(Token token) {
        return PERSON.contains(token.lower()) || token.tag().equals("NNP");
    }

    private static Draft draft(Sentence sentence, BitSet verb, int subject) {
        int head = verb.nextSetBit(0);
        CueSite site =
                new CueSite(sentence, head, Cue.ofSaying(sentence.token(head).lemma()), verb, new BitSet());
        return new Draft(
                site, verb, Optional.of(subject), Phrases.nounPhrase(sentence, subject), Frame.QUOTE, List.of());
    }
}
