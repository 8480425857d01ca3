package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * A verb that no table holds but that stands where a verb of saying does: behind a quotation that ends in a comma, with
 * its subject before or behind it ({@code “We will not leave,” Osei shrugged}).
 */
final class VerbAfterQuotation {

    private static final int LONGEST_SPEAKER_IN_TOKENS = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NO_SAYING = Set.of("be", "have", "do", "become", "mean", "remain");

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;

    VerbAfterQuotation(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /**
     * The verb as a cue with its subject as speaker, added to the table.
     *
     * @param s sentence in which the quotation ends
     */
    Optional<Place> speaker(Quotation quotation, int s) {
        Sentence sentence = sentences.get(s);
        int from = quotation.firstWordAfter(sentence);
        boolean comma = paragraphs.text().charAt(Math.max(0, quotation.end() - 2)) == ',';
        if (!comma || !sentence.isParsed()) {
            return Optional.empty();
        }
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SPEAKER_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag())
                    && !Character.isUpperCase(token.surface().codePointAt(0))) {
                return NO_SAYING.contains(token.lemma())
                        ? Optional.empty()
                        : draft(sentence, i, from).map(drafts::add);
            }
            if (token.isPunctuation() || token.isVerb() || token.tag().matches("W.*|IN|CC|MD|TO")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> draft(Sentence sentence, int verb, int from) {
        BitSet cue = new BitSet();
        cue.set(verb);
        CueSite site =
                new CueSite(sentence, verb, Cue.ofSaying(sentence.token(verb).lemma()), cue, new BitSet());
        return Phrases.nounBeside(sentence, verb, from)
                .map(speaker -> new Draft(site, cue, Optional.empty(), new BitSet(), Frame.QUOTE, List.of())
                        .withSource(speaker)
                        .withSourceFrom(from));
    }
}
