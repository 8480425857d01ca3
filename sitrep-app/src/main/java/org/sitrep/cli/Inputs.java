package org.sitrep.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Stand-in until the report readers are on main. */
final class Inputs implements Iterator<Input> {

    private final Deque<Input> left;
    private final long total;

    private Inputs(Deque<Input> left) {
        this.left = left;
        this.total = left.size();
    }

    static Inputs find(List<String> names, ReportOptions options, InputStream in) {
        Deque<Input> found = new ArrayDeque<>();
        for (String name : names) {
            found.add(new Input(name, () -> {
                byte[] bytes = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
                String text = new String(bytes, StandardCharsets.UTF_8);
                return new Report(
                        name,
                        ContentHash.sha256(bytes),
                        new Publication(
                                options.publisher(),
                                options.title(),
                                List.of(),
                                options.published(),
                                options.published().map(day -> Publication.Basis.SIDECAR),
                                Optional.empty(),
                                options.url()),
                        "en",
                        new SourceText(text),
                        List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));
            }));
        }
        return new Inputs(found);
    }

    OptionalLong total() {
        return OptionalLong.of(total);
    }

    @Override
    public boolean hasNext() {
        return !left.isEmpty();
    }

    @Override
    public Input next() {
        return left.remove();
    }
}
