package org.sitrep.mention;

import java.util.List;
import java.util.Optional;
import org.sitrep.report.Part;
import org.sitrep.report.Report;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * A report with its grammar: what every reading looks at.
 *
 * @param sentences in text order, numbered from 0; those the gate dropped have no tree
 * @param names names the lexicons claimed before tagging, in text order; each is one token
 */
public record Passage(Report report, List<Sentence> sentences, List<ClaimedName> names) {

    public Passage {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** The part of the report that a sentence opens in. */
    public Optional<Part> partOf(Sentence sentence) {
        return report.partAt(sentence.span().start());
    }

    /** Whether two sentences open in the same part: the same paragraph, headline or caption. */
    public boolean isOnePart(Sentence one, Sentence other) {
        return partOf(one).equals(partOf(other));
    }

    /** The sentence that a stretch of text lies in. */
    public Optional<Sentence> sentenceOf(Span stretch) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).span().start() <= stretch.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.get(low))
                        .filter(sentence -> sentence.span().contains(stretch));
    }
}
