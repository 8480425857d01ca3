package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * An attribution in the making: a cue with its source and what is known of its content so far.
 *
 * @param cue token indices of the cue with its auxiliaries
 * @param sourceHead index of the source's head
 * @param source token indices of the source; empty if there is none
 * @param frame how the content was found
 * @param content in text order; empty as long as no quotation has been linked to the cue
 */
record Draft(CueSite site, BitSet cue, Optional<Integer> sourceHead, BitSet source, Frame frame, List<Span> content) {

    Draft {
        cue = (BitSet) cue.clone();
        source = (BitSet) source.clone();
        content = List.copyOf(content);
    }

    Draft withContent(List<Span> spans) {
        return new Draft(site, cue, sourceHead, source, frame, spans);
    }

    Draft withSource(int head) {
        BitSet phrase = Phrases.nounPhrase(site.sentence(), head, site.head());
        phrase.andNot(cue);
        return new Draft(site, cue, Optional.of(head), phrase, frame, content);
    }

    /** The same without what stands before a token in the source. */
    Draft withSourceFrom(int token) {
        BitSet phrase = (BitSet) source.clone();
        phrase.clear(0, token);
        return new Draft(site, cue, sourceHead, phrase, frame, content);
    }

    Draft withSourceOf(Draft other) {
        return new Draft(site, cue, other.sourceHead, other.source, frame, content);
    }

    int sentence() {
        return site.sentence().index();
    }

    /** Where the cue's head starts in the text. */
    int cueStart() {
        return site.sentence().token(site.head()).span().start();
    }

    /** Whether the cue is a present participle: "X said, adding that". */
    boolean isParticiple() {
        return site.sentence().token(site.head()).tag().equals("VBG");
    }

    /** Whether the cue is a participle without an auxiliary: "Asked about P, X shrugged". */
    boolean isInSideClause() {
        Sentence sentence = site.sentence();
        return isParticiple()
                || sentence.token(site.head()).tag().equals("VBN")
                        && sentence.children(site.head(), "aux", "aux:pass").isEmpty();
    }

    /** First unit of cue and source. */
    int start() {
        int first = cue.nextSetBit(0);
        int firstOfSource = source.nextSetBit(0);
        int token = firstOfSource >= 0 ? Math.min(first, firstOfSource) : first;
        return site.sentence().token(token).span().start();
    }

    /** First unit after cue and source. */
    int end() {
        int token = Math.max(cue.length(), source.length()) - 1;
        return site.sentence().token(token).span().end();
    }

    /** End of the last word before the mark of punctuation in front of the source; 0 if there is none. */
    int endOfWordsBefore() {
        int dash = source.nextSetBit(0) - 1;
        return dash < 1 ? 0 : site.sentence().token(dash - 1).span().end();
    }

    boolean overlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}
