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
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.FusedCase;
import org.sitrep.redact.PrivateNames;
import org.sitrep.redact.ReleasedReport;

/**
 * Exports a case. The reports are read once to find out who is private and once to be written; where reports are fused
 * they are held in memory between, already redacted, so that no fused value can tell what the profile withholds.
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
            source.forEach(names::survey);
        }
        names.close();
        Files.createDirectories(folder);
        Consumer<Consumer<ReleasedReport>> released = fusing.isPresent() ? held(source) : streamed(source);
        FusedCase fused = fusing.isPresent() ? fuse(released) : NOTHING;
        CaseFacts facts = new CaseFacts();
        if (fusing.isPresent()) {
            released.accept(report -> facts.add(report.report()));
        }
        List<ExportFile> files = run(
                new ExportContext(folder, fused, facts, plan.reviews(), outlines, plan.focus(), plan.version()),
                released);
        ExportResult result = new ExportResult(reports, claims, files, names.overrides());
        new Manifest(plan, names, fusing.isPresent()).write(folder, result);
        return result;
    }

    private Consumer<Consumer<ReleasedReport>> streamed(ReportSource source) {
        return taker -> {
            try {
                source.forEach(report -> taker.accept(names.release(report)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    private Consumer<Consumer<ReleasedReport>> held(ReportSource source) throws IOException {
        List<ReleasedReport> held = new ArrayList<>();
        source.forEach(report -> held.add(names.release(report)));
        return held::forEach;
    }

    private FusedCase fuse(Consumer<Consumer<ReleasedReport>> released) {
        return fusing.orElseThrow().fuse(reader -> released.accept(report -> reader.accept(report.report())));
    }

    private List<ExportFile> run(ExportContext context, Consumer<Consumer<ReleasedReport>> released)
            throws IOException {
        List<Exporter> exporters = new ArrayList<>();
        try {
            for (ExportFormat format : plan.formats()) {
                exporters.add(format.start(context));
            }
            released.accept(report -> take(exporters, report));
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

    private void take(List<Exporter> exporters, ReleasedReport released) {
        reports++;
        claims += released.report().claims().size();
        try {
            for (Exporter exporter : exporters) {
                exporter.report(released);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
