package org.sitrep.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.FusedCase;
import org.sitrep.redact.PrivateNames;

/**
 * Exports a case. The reports are read once to find out who is private and once to be written; where reports are fused
 * they are read in between as they are released, so that no fused value can tell what the profile withholds.
 */
public final class Export {

    /** Nothing fused: the forms that show single claims need no more. */
    private static final FusedCase NOTHING =
            new FusedCase(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final ExportPlan plan;
    private final Optional<CaseFusion> fusing;
    private final Outlines outlines;
    private final PrivateNames names;
    private long reports;
    private long claims;

    /**
     * @param fusing empty to export single claims only, with memory that does not grow with their number
     * @param outlines areas for the layer of control
     */
    public Export(ExportPlan plan, Optional<CaseFusion> fusing, Outlines outlines) {
        this.outlines = outlines;
        this.plan = plan;
        this.fusing = fusing;
        this.names = new PrivateNames(plan.profile(), plan.judgements());
    }

    /**
     * Writes all files into a folder, which is made where it is missing; files of the same names are replaced.
     *
     * @throws IOException if the reports cannot be read or a file not be written; files begun are then removed
     */
    public ExportResult write(ReportSource source, Path folder) throws IOException {
        if (plan.profile().withholdsPersons()) {
            each(source, names::sight, names::survey);
        }
        names.close();
        Files.createDirectories(folder);
        return fusing.isPresent() ? fused(fusing.get(), source, folder) : single(source, folder);
    }

    /** Each report by itself. */
    private ExportResult single(ReportSource source, Path folder) throws IOException {
        return written(context(folder, NOTHING, new CaseFacts()), source);
    }

    /** All reports together. They are released each time anew that fusion asks for them, so that none is held. */
    private ExportResult fused(CaseFusion fusion, ReportSource source, Path folder) throws IOException {
        CaseFacts facts = new CaseFacts();
        each(source, names::release, released -> facts.add(released.report()));
        FusedCase fused = fusion.fuse(reader ->
                unchecked(() -> each(source, names::release, released -> reader.accept(released.report()))));
        return written(context(folder, fused, facts), source);
    }

    /** Reading and releasing within what may not fail by files. */
    private interface Reading {
        void run() throws IOException;
    }

    private static void unchecked(Reading reading) {
        try {
            reading.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ExportContext context(Path folder, FusedCase fused, CaseFacts facts) {
        return new ExportContext(
                folder, fused, ClaimLinks.of(fused), facts, plan.reviews(), outlines, plan.focus(), plan.version());
    }

    private static <T> void each(ReportSource source, Function<FiledReport, T> making, Consumer<T> taker)
            throws IOException {
        try (InOrder<T> work = new InOrder<>(taker)) {
            source.forEachUnread(report -> work.add(() -> making.apply(report.get())));
            work.finish();
        }
    }

    private ExportResult written(ExportContext context, ReportSource source) throws IOException {
        List<ExportFile> files = run(context, source);
        ExportResult result = new ExportResult(reports, claims, files, names.overrides());
        new Manifest(plan, names, fusing.isPresent()).write(context.folder(), result);
        return result;
    }

    private List<ExportFile> run(ExportContext context, ReportSource source) throws IOException {
        List<Exporter> exporters = new ArrayList<>();
        try {
            for (ExportFormat format : plan.formats()) {
                exporters.add(format.start(context));
            }
            each(
                    source,
                    report -> prepared(exporters, new OutgoingReport(names.release(report), context)),
                    outgoing -> take(exporters, outgoing));
            List<ExportFile> files = new ArrayList<>();
            for (Exporter exporter : exporters) {
                files.addAll(exporter.finish());
            }
            files.sort(Comparator.comparing(file -> file.path().toString()));
            return files;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            for (Exporter exporter : exporters) {
                exporter.close();
            }
        }
    }

    private static OutgoingReport prepared(List<Exporter> exporters, OutgoingReport outgoing) {
        exporters.forEach(exporter -> exporter.prepare(outgoing));
        return outgoing;
    }

    private void take(List<Exporter> exporters, OutgoingReport outgoing) {
        reports++;
        claims += outgoing.report().claims().size();
        try {
            for (Exporter exporter : exporters) {
                exporter.report(outgoing);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
