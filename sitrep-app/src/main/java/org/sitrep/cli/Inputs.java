package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;

/** Stand-in until the report readers are on main. */
final class Inputs implements Iterator<Input> {

    private final Deque<Input> left;

    private Inputs(Deque<Input> left) {
        this.left = left;
    }

    static Inputs find(List<String> names, ReportOptions options, InputStream in) {
        Deque<Input> found = new ArrayDeque<>();
        for (String name : names) {
            if (Files.isDirectory(Path.of(name))) {
                try (Stream<Path> files = Files.walk(Path.of(name))) {
                    files.filter(file -> file.toString().matches(".*\\.(txt|html|htm)"))
                            .sorted()
                            .forEach(file -> found.add(input(file.toString(), options, in)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                found.add(input(name, options, in));
            }
        }
        return new Inputs(found);
    }

    private static Input input(String name, ReportOptions options, InputStream in) {
        return new Input(name, () -> read(name, options, in));
    }

    private static Report read(String name, ReportOptions options, InputStream in) throws IOException {
        ReportReader reader = new ReportReader();
        if (name.equals("-") || options.describesOneReport()) {
            byte[] bytes = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
            return options.spoken(reader.read(bytes, name, options.format(), options.publication()));
        }
        return options.spoken(reader.read(Path.of(name), name, options.format()));
    }

    OptionalLong total() {
        return OptionalLong.of(left.size());
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
