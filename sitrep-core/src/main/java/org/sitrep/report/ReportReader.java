package org.sitrep.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;

/**
 * Reads one report from plain text or HTML. Plain text is kept character for character; of HTML the article is
 * extracted, its paragraphs divided by blank lines. Every failure is a {@link ReportReadException}. Thread-safe.
 */
public final class ReportReader {

    /** The most bytes that one report may have. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The most lines that one report may have. */
    public static final int MOST_LINES = 200_000;

    private static final Pattern HTML_OPENING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|script)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A report from a file, with what the file NAME.meta.json beside it says of its publication. */
    public Report read(Path path, String uri, InputFormat format) {
        return read(path, uri, format, Publication.unknown());
    }

    /**
     * A report from a file with a sidecar.
     *
     * @param given what is known of the publication beforehand; it goes before what the sidecar says
     */
    public Report read(Path path, String uri, InputFormat format, Publication given) {
        return original(path, uri, format, given).read();
    }

    /**
     * A file with what its sidecar says, not read yet.
     *
     * @param given what is known of the publication beforehand; it goes before what the sidecar says
     */
    public OriginalReport original(Path path, String uri, InputFormat format, Publication given) {
        Publication known = given.completedBy(Sidecar.beside(path));
        return new OriginalReport(bytes(path, uri), uri, format, known, Optional.empty());
    }

    /**
     * A report from bytes.
     *
     * @param given what is known of the publication beforehand; it goes before what the report says
     */
    public Report read(byte[] bytes, String uri, InputFormat format, Publication given) {
        if (bytes.length > MOST_BYTES) {
            throw tooLong(uri, bytes.length + " bytes");
        }
        String decoded = Decoding.decode(bytes, uri);
        boolean html = format == InputFormat.HTML || format == InputFormat.AUTO && opensLikeHtml(decoded);
        return html ? html(decoded, bytes, uri, given) : text(decoded, bytes, uri, given);
    }

    private static Report text(String text, byte[] bytes, String uri, Publication given) {
        refuseUnreadable(text, uri);
        return report(text, Map.of(), bytes, uri, given, Publication.unknown());
    }

    private static Report html(String markup, byte[] bytes, String uri, Publication given) {
        HtmlArticle article = HtmlArticle.of(markup, given.title());
        if (BlockReader.isBlank(article.text())) {
            throw new ReportReadException(uri, "expected an article, found HTML without running text");
        }
        refuseUnreadable(article.text(), uri);
        return report(article.text(), article.kinds(), bytes, uri, given, article.publication());
    }

    private static Report report(
            String text,
            Map<Integer, PartKind> kinds,
            byte[] bytes,
            String uri,
            Publication given,
            Publication markup) {
        List<Block> found = new BlockReader(ReportReader::standsAlone).read(text);
        Blocks blocks = new Blocks(found, kinds, given.title().or(markup::title));
        List<Part> parts = PartReader.read(blocks);
        SourceText source = new SourceText(text);
        Publication publication = PublicationReader.read(source, parts, given, markup);
        return new Report(uri, ContentHash.sha256(bytes), publication, LanguageGuess.of(text), source, parts);
    }

    private static boolean standsAlone(String line) {
        return WrittenDate.isLine(line)
                || line.chars().anyMatch(Character::isLowerCase)
                        && (StandingPhrases.areOf(PartKind.BOILERPLATE, line)
                                || StandingPhrases.areOf(PartKind.BYLINE, line));
    }

    private static boolean opensLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 4096));
        return HTML_OPENING
                .matcher(head.startsWith("\uFEFF") ? head.substring(1) : head)
                .matches();
    }

    private static void refuseUnreadable(String text, String uri) {
        if (BlockReader.isBlank(text)) {
            throw new ReportReadException(
                    uri, "expected a report, found " + (text.isEmpty() ? "an empty file" : "only blanks"));
        }
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count();
        if (lines > MOST_LINES) {
            throw tooLong(uri, lines + " line ends");
        }
    }

    private static ReportReadException tooLong(String uri, String found) {
        return new ReportReadException(
                uri,
                "expected one report of at most " + MOST_BYTES / 1024 / 1024 + " MB and " + MOST_LINES
                        + " lines, found " + found);
    }

    private static byte[] bytes(Path path, String uri) {
        if (Files.isDirectory(path)) {
            throw new ReportReadException(uri, "expected a file, found a directory");
        }
        if (!Files.exists(path)) {
            throw new ReportReadException(uri, "expected a file, found nothing there");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLong(uri, Files.size(path) + " bytes");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new ReportReadException(
                    uri, "expected a readable file, found: " + unreadable.getMessage(), unreadable);
        }
    }
}
