package org.sitrep.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.filed.ReportHead;
import org.sitrep.report.InputFormat;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Publication;
import org.sitrep.store.IncomingReport;
import org.sitrep.text.ContentHash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of a file in the output contract's JSON, a line each. */
final class CodedLines implements Iterator<Task<Arrivals.Arrival>> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final Stream<String> lines;
    private final Iterator<String> left;
    private long number;

    private CodedLines(String file, Stream<String> lines) {
        this.file = file;
        this.lines = lines;
        this.left = lines.iterator();
    }

    /** Whether a file is an output of {@code sitrep code}: its first line says so. */
    static boolean isCoded(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = reader.readLine();
            return first != null
                    && first.startsWith("{")
                    && JSON.readTree(first).path("report").path("text").isString();
        } catch (IOException | JacksonException | UncheckedIOException other) {
            return false;
        }
    }

    static CodedLines open(Path file) {
        try {
            return new CodedLines(file.toString(), Files.lines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UserException(file + ": " + Problems.oneLine(unreadable));
        }
    }

    @Override
    public boolean hasNext() {
        boolean more = left.hasNext();
        if (!more) {
            lines.close();
        }
        return more;
    }

    @Override
    public Task<Arrivals.Arrival> next() {
        String line = left.next();
        return new Task<>(file + "#" + ++number, () -> arrival(line));
    }

    private static Arrivals.Arrival arrival(String line) throws IOException {
        IncomingReport coded = IncomingReport.of(line, Optional.empty());
        Optional<OriginalReport> original = original(coded, line);
        return new Arrivals.Arrival(
                Optional.of(new IncomingReport(coded.report(), line, original)),
                coded.report().id());
    }

    /** The text itself where it is all that was read, or the file it was read from where that is unchanged. */
    private static Optional<OriginalReport> original(IncomingReport coded, String line) throws IOException {
        ReportHead head = coded.report().head();
        byte[] text = coded.report().text().value().getBytes(StandardCharsets.UTF_8);
        if (ContentHash.sha256(text).equals(head.sha256())) {
            return Optional.of(
                    new OriginalReport(text, head.uri(), InputFormat.TEXT, given(head, line), Optional.empty()));
        }
        Optional<Path> source = source(head.uri());
        if (source.isPresent()) {
            byte[] bytes = Files.readAllBytes(source.get());
            return Optional.of(bytes)
                    .filter(same -> ContentHash.sha256(same).equals(head.sha256()))
                    .map(same -> new OriginalReport(
                            same, head.uri(), InputFormat.AUTO, given(head, line), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<Path> source(String uri) {
        try {
            return Optional.of(Path.of(uri)).filter(Files::isRegularFile);
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    /** What a sidecar said of the publication, as far as the output shows it. */
    private static Publication given(ReportHead head, String line) {
        JsonNode basis = JSON.readTree(line).path("report").path("published_basis");
        boolean said = basis.isString() && basis.stringValue().equals("sidecar");
        Optional<LocalDate> published = head.published().filter(day -> said);
        return new Publication(
                head.publisher(),
                head.title(),
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                head.url());
    }
}
