package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Counted things: "scores of militants", "more than 600 teachers", "60 percent of residents", "a 40-strong militia",
 * "killed 12". Numbers inside a time expression that an earlier reading found are no quantities, so times are read
 * first. Works on tags; a tree adds complements of the counted noun to the span.
 */
public final class QuantityReading implements MentionReading {

    @Override
    public List<QuantityMention> read(Passage passage, Mentions earlier) {
        List<QuantityMention> found = new ArrayList<>();
        Set<Span> actors = passage.names().stream()
                .filter(name -> name.kind() == ClaimedName.Kind.ACTOR)
                .map(ClaimedName::span)
                .collect(Collectors.toSet());
        for (Sentence sentence : passage.sentences()) {
            List<Span> times = earlier.in(sentence.index(), TimeMention.class).stream()
                    .map(TimeMention::span)
                    .toList();
            SentenceQuantities quantities =
                    new SentenceQuantities(passage.report().text(), sentence, times, actors);
            found.addAll(quantities.all());
        }
        return found;
    }
}
