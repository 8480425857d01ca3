package org.sitrep.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.export.JsonExporter;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Report;
import org.sitrep.store.IncomingReport;

/**
 * The reports that are to enter a case, in order: coded ones as they stand in an output of {@code sitrep code}, others
 * coded on the way. The models are loaded when the first report asks for them.
 */
final class Arrivals implements Iterator<Task<Arrivals.Arrival>> {

    /** A report to be added, or the id of one that is in the case already and was not coded again. */
    record Arrival(Optional<IncomingReport> incoming, String id) {}

    private final Iterator<String> arguments;
    private final ReportOptions options;
    private final InputStream in;
    private final Set<String> known;
    private final Supplier<Coder> coder;
    private final OptionalLong count;
    private Iterator<Task<Arrival>> current = List.<Task<Arrival>>of().iterator();

    /**
     * @param known ids of the reports in the case
     * @param coder loads the models when first asked
     */
    Arrivals(List<String> arguments, ReportOptions options, InputStream in, Set<String> known, Supplier<Coder> coder) {
        this.arguments = arguments.iterator();
        this.options = options;
        this.in = in;
        this.known = known;
        this.coder = coder;
        this.count = count(arguments);
    }

    private OptionalLong count(List<String> given) {
        return given.stream().anyMatch(argument -> CodedLines.isCoded(Path.of(argument)))
                ? OptionalLong.empty()
                : Inputs.find(given, options, in).count();
    }

    /** How many there are; empty where they are not counted beforehand. */
    OptionalLong count() {
        return count;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && arguments.hasNext()) {
            current = opened(arguments.next());
        }
        return current.hasNext();
    }

    @Override
    public Task<Arrival> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no report is left");
        }
        return current.next();
    }

    private Iterator<Task<Arrival>> opened(String argument) {
        if (CodedLines.isCoded(Path.of(argument))) {
            return CodedLines.open(Path.of(argument));
        }
        return Task.each(
                Inputs.find(List.of(argument), options, in),
                input -> () -> arrival(input.fetching().fetch()));
    }

    private Arrival arrival(OriginalReport original) {
        Report report = original.read();
        if (known.contains(report.id())) {
            return new Arrival(Optional.empty(), report.id());
        }
        Coder loaded = coder.get();
        String json = new JsonExporter(loaded.producer()).line(loaded.code(report));
        return new Arrival(Optional.of(IncomingReport.of(json, Optional.of(original))), report.id());
    }
}
