package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * A colon that brings a quotation where no word of saying does: the subject of the clause before it speaks ("He turned
 * to the crowd: "...""), or whoever the words before it name ("From the governor's letter: "..."").
 */
final class ColonBeforeQuotation {

    private static final int LONGEST_LABEL_IN_TOKENS = 12;
    private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
    private static final Set<String> NOBODY = Set.of("it", "this", "that", "these", "those", "there", "which", "what");
    private static final Set<String> BEFORE_A_LABEL = Set.of("from", "by", ";");

    private record Colon(Sentence sentence, int token) {}

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;
    private final CueLexicon lexicon = CueLexicon.english();

    ColonBeforeQuotation(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /** The colon as a cue with its speaker, added to the table. */
    Optional<Place> speaker(Quotation quotation, int s) {
        return colon(quotation, s)
                .flatMap(colon -> subject(colon.sentence(), colon.token())
                        .map(head -> Phrases.nounPhrase(colon.sentence(), head))
                        .or(() -> label(colon.sentence(), colon.token()))
                        .flatMap(source -> draft(colon, source)))
                .map(drafts::add);
    }

    /**
     * The same for a name between a dash and the colon, "A town is lost - Karim Osei: "..."", which no cue outranks.
     */
    Optional<Place> signed(Quotation quotation, int s) {
        return colon(quotation, s)
                .flatMap(colon -> label(colon.sentence(), colon.token())
                        .filter(source -> source.nextSetBit(0) > 1
                                && Dash.is(colon.sentence().token(source.nextSetBit(0) - 1)))
                        .flatMap(source -> draft(colon, source)))
                .map(drafts::add);
    }

    private Optional<Colon> colon(Quotation quotation, int s) {
        int first = quotation.firstTokenIn(sentences.get(s));
        Sentence sentence = first == 0 && s > 0 ? sentences.get(s - 1) : sentences.get(s);
        int colon = (first == 0 ? sentence.size() : first) - 1;
        boolean near = paragraphs.indexOf(quotation.start())
                        - paragraphs.indexOf(sentence.span().start())
                <= 1;
        if (!near
                || first == 0 && s == 0
                || colon < 1
                || !sentence.token(colon).surface().equals(":")) {
            return Optional.empty();
        }
        return Optional.of(new Colon(sentence, colon));
    }

    private Optional<Draft> draft(Colon colon, BitSet source) {
        return lexicon.at(colon.sentence(), colon.token(), new BitSet())
                .map(site -> new Draft(
                        site, site.words(), Optional.of(source.length() - 1), source, Frame.QUOTE, List.of()));
    }

    /** The subject of the last finite verb before the colon. */
    private static Optional<Integer> subject(Sentence sentence, int colon) {
        for (int i = colon - 1; sentence.isParsed() && i > 0; i--) {
            if (QuotationMarks.isMark(sentence.token(i).surface())) {
                return Optional.empty();
            }
            if (FINITE.contains(sentence.token(i).tag())) {
                return Phrases.subject(sentence, i, new BitSet())
                        .filter(head -> head < colon && speaks(sentence.token(head)));
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(Token token) {
        return (token.isNoun() || token.isPronoun()) && !NOBODY.contains(token.lower());
    }

    /** The words before the colon, back to a dash or a preposition, if they have a name and no verb. */
    private static Optional<BitSet> label(Sentence sentence, int colon) {
        boolean name = false;
        int from = colon;
        while (from > 0 && !endsLabel(sentence.token(from - 1))) {
            Token token = sentence.token(--from);
            if (token.isVerb() || QuotationMarks.isMark(token.surface()) || colon - from > LONGEST_LABEL_IN_TOKENS) {
                return Optional.empty();
            }
            name |= token.isProperNoun();
        }
        return name ? Optional.of(Phrases.trimmed(sentence, Phrases.range(from, colon - 1))) : Optional.empty();
    }

    private static boolean endsLabel(Token token) {
        return Dash.is(token) || BEFORE_A_LABEL.contains(token.lower());
    }
}
