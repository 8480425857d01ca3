package org.sitrep.mention;

import java.util.List;
import org.sitrep.report.Report;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;

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
}
