package org.sitrep.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Where given words stand in a text as whole words: not as a part of a longer one. */
final class WholeWords {

    private WholeWords() {}

    /** Every place in some stretches where the words stand, stretch by stretch, each in text order. */
    static List<Span> of(String words, SourceText text, List<Span> regions) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
        return regions.stream()
                .flatMap(region -> whole.matcher(text.of(region))
                        .results()
                        .map(use -> new Span(region.start() + use.start(), region.start() + use.end())))
                .toList();
    }
}
