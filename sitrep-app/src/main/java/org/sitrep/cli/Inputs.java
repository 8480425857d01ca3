package org.sitrep.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sitrep.report.BulkReader;
import org.sitrep.report.BulkRow;
import org.sitrep.report.ColumnMapping;
import org.sitrep.report.InputFile;
import org.sitrep.report.InputFiles;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.ReportReadException;
import org.sitrep.report.ReportReader;

/**
 * All reports that the arguments stand for, in order: files, folders, rows of bulk files, standard input. Rows are read
 * as they are asked for. What is not there is an input that fails when it is read.
 */
final class Inputs implements Iterator<Input> {

    /** A file with a report in each row, not opened yet. */
    private record Bulk(String argument) {}

    private final ReportOptions options;
    private final InputStream in;
    private final ReportReader reader = new ReportReader();
    private final Deque<Object> left = new ArrayDeque<>();
    private Iterator<BulkRow> rows = List.<BulkRow>of().iterator();
    private Stream<BulkRow> open = Stream.empty();
    private String rowsOf = "";

    private Inputs(ReportOptions options, InputStream in) {
        this.options = options;
        this.in = in;
    }

    /** @param in standard input, read where an argument is "-" */
    static Inputs find(List<String> arguments, ReportOptions options, InputStream in) {
        Inputs inputs = new Inputs(options, in);
        arguments.forEach(inputs::add);
        return inputs;
    }

    private void add(String argument) {
        if (argument.equals("-")) {
            left.add(new Input(
                    "-",
                    () -> new OriginalReport(
                            in.readAllBytes(), "-", options.format(), options.publication(), options.language())));
        } else if (options.bulk() || isWorkbook(argument) || BulkReader.reads(Path.of(argument))) {
            left.add(new Bulk(argument));
        } else {
            try {
                InputFiles.of(Path.of(argument)).forEach(file -> left.add(input(file)));
            } catch (ReportReadException nothing) {
                left.add(failing(argument, nothing));
            }
        }
    }

    private Input input(InputFile file) {
        return new Input(
                file.uri(),
                () -> reader.original(file.path(), file.uri(), options.format(), options.publication())
                        .spoken(options.language()));
    }

    private static Input failing(String name, RuntimeException failure) {
        return new Input(name, () -> {
            throw failure;
        });
    }

    private static boolean isWorkbook(String argument) {
        return argument.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** How many inputs are left; empty where rows are not counted beforehand. */
    OptionalLong count() {
        boolean counted = rowsOf.isEmpty() && left.stream().allMatch(Input.class::isInstance);
        return counted ? OptionalLong.of(left.size()) : OptionalLong.empty();
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && left.peek() instanceof Bulk bulk) {
            left.remove();
            open(bulk);
        }
        return rows.hasNext() || !left.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no input is left");
        }
        return rows.hasNext() ? row(rows.next()) : (Input) left.remove();
    }

    private void open(Bulk bulk) {
        open.close();
        rowsOf = bulk.argument().replace('\\', '/');
        try {
            BulkReader bulkReader = new BulkReader(new ColumnMapping(options.columns()));
            Path path = Path.of(bulk.argument());
            open = isWorkbook(bulk.argument())
                    ? bulkReader.read(SheetRows.open(path, rowsOf), rowsOf)
                    : bulkReader.read(path, rowsOf);
            rows = open.iterator();
        } catch (ReportReadException unreadable) {
            left.addFirst(failing(rowsOf, unreadable));
        }
    }

    private Input row(BulkRow row) {
        String name = rowsOf + "#" + row.number();
        if (row instanceof BulkRow.Read read) {
            return new Input(name, () -> read.original().spoken(options.language()));
        }
        String problem = row instanceof BulkRow.Unreadable unreadable ? unreadable.message() : name;
        return failing(name, new UserException(problem));
    }
}
