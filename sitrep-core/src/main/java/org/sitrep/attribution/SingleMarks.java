package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.text.Span;

/**
 * Quotations between single marks, the house style of many British papers. So that no apostrophe is taken for a mark,
 * the opening one stands before a word and after none, and the closing one stands after a comma, full stop or the like:
 * {@code ‘We fled,’ she said}.
 */
final class SingleMarks {

    private static final Pattern QUOTATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}'\u2018\u2019])['\u2018](?=\\p{L})[^\u2018]*?[,.!?\u2026]['\u2019](?![\\p{L}\\p{N}'\u2019])",
            Pattern.DOTALL);

    private SingleMarks() {}

    /**
     * Quotations in double marks with those in single marks; of two that overlap, the one that begins first.
     *
     * @param doubles in text order
     */
    static List<Quotation> with(List<Quotation> doubles, String text, List<Span> paragraphs) {
        List<Quotation> all = new ArrayList<>(doubles);
        for (Span paragraph : paragraphs) {
            QUOTATION
                    .matcher(text)
                    .region(paragraph.start(), paragraph.end())
                    .results()
                    .map(match -> new Quotation(List.of(new Span(match.start(), match.end()))))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Quotation::start));
        List<Quotation> outermost = new ArrayList<>();
        int end = 0;
        for (Quotation quotation : all) {
            if (quotation.start() >= end) {
                outermost.add(quotation);
                end = quotation.end();
            }
        }
        return List.copyOf(outermost);
    }
}
