package org.sitrep.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Sentences of our own with the tags that the engine gave them, written "word/TAG/lemma"; the lemma is left out where
 * it is the word.
 */
public final class TaggedSentences {

    private TaggedSentences() {}

    /** The lines of a table beside a test class, cut at tabs, without the header. */
    public static List<String[]> table(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A report of one tagged sentence. */
    public static Passage passage(String tagged, Optional<LocalDate> published) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String cell : tagged.split(" ")) {
            int tag = cell.indexOf('/', firstSlash(cell));
            String surface = cell.substring(0, tag);
            String[] tagAndLemma = cell.substring(tag + 1).split("/", 2);
            String lemma = tagAndLemma.length > 1 ? tagAndLemma[1] : surface;
            if (text.length() > 0) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + surface.length());
            text.append(surface);
            tokens.add(new Token(tokens.size(), span, surface, lemma, tagAndLemma[0]));
        }
        Publication unknown = Publication.unknown();
        Publication publication = new Publication(
                unknown.publisher(),
                unknown.title(),
                unknown.byline(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                unknown.dateline(),
                unknown.url());
        Report report = new Report("-", "0", publication, "en", new SourceText(text.toString()), List.of());
        return new Passage(report, List.of(Sentence.tagged(0, tokens)), List.of());
    }

    /** Dates such as "25/12/2016" keep their slashes: the tag starts with a letter or a mark other than a digit. */
    private static int firstSlash(String cell) {
        int at = cell.indexOf('/');
        while (at + 1 < cell.length() && Character.isDigit(cell.charAt(at + 1))) {
            at = cell.indexOf('/', at + 1);
        }
        return at;
    }
}
