package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * The words of a stretch of raw text: runs of letters, digits and combining marks; an apostrophe or hyphen ends a word.
 */
final class RawWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private final SourceText text;
    private final List<Span> spans = new ArrayList<>();

    RawWords(SourceText text, Span region) {
        this.text = text;
        Matcher matcher = WORD.matcher(text.value()).region(region.start(), region.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    int size() {
        return spans.size();
    }

    Span span(int i) {
        return spans.get(i);
    }

    /** The word at a position; empty text outside the region. */
    String word(int i) {
        return i < 0 || i >= spans.size() ? "" : text.of(spans.get(i));
    }

    /** The characters between a word and the next one; empty text at the edge of the region. */
    String gapAfter(int i) {
        return i < 0 || i + 1 >= spans.size()
                ? ""
                : text.value().substring(spans.get(i).end(), spans.get(i + 1).start());
    }

    /**
     * Whether a word and the next are parts of one name: a space, hyphen, apostrophe or the dot of an initial apart.
     */
    boolean isJoined(int i) {
        String gap = gapAfter(i);
        return !gap.isEmpty()
                && gap.length() <= 3
                && gap.chars().allMatch(c -> " -‐‑–'’‘`ʼ.\u00a0\n\r".indexOf(c) >= 0);
    }

    Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to));
    }
}
