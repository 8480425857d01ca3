package org.sitrep.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.redact.PrivateNames;

/**
 * Exports reports. They are read once to find out who is private and once to be written; what fusion gives is made of
 * them as they are released, so that no fused value can tell what the profile withholds.
 */
public final class Export {

    private final ExportPlan plan;
    private final PictureSource pictures;
    private final Outlines outlines;
    private final PrivateNames names;
    private long reports;
    private long claims;

    /**
     * An export that fuses the reports itself, with memory that grows with their number.
     *
     * @param fusing empty to export single claims only, with memory that does not grow
     * @param outlines areas for the layer of control
     */
    public Export(ExportPlan plan, Optional<CaseFusion> fusing, Outlines outlines) {
        this(plan, PictureSource.fusing(fusing), outlines);
    }

    Export(ExportPlan plan, PictureSource pictures, Outlines outlines) {
        this.outlines = outlines;
        this.plan = plan;
        this.pictures = pictures;
        this.names = new PrivateNames(plan.profile(), plan.judgements());
    }

    /**
     * Writes all files into a folder, which is made where it is missing; files of the same names are replaced.
     *
     * @throws IOException if the reports cannot be read or a file not be written; files begun are then removed
     */
    public ExportResult write(ReportSource source, Path folder) throws IOException {
        try {
            ReleasedReports released = new ReleasedReports(source, plan.profile(), names);
            Files.createDirectories(folder);
            return written(context(folder, pictures.of(released)), released);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private ExportContext context(Path folder, ExportPicture picture) {
        return new ExportContext(
                folder, picture, new CaseFacts(), plan.reviews(), outlines, plan.focus(), plan.version());
    }

    private ExportResult written(ExportContext context, ReleasedReports released) throws IOException {
        List<ExportFile> files = run(context, released);
        ExportResult result = new ExportResult(reports, claims, files, names.overrides());
        new Manifest(plan, names, context.picture().isFused()).write(context.folder(), result);
        return result;
    }

    private List<ExportFile> run(ExportContext context, ReleasedReports released) throws IOException {
        List<Exporter> exporters = new ArrayList<>();
        try {
            for (ExportFormat format : plan.formats()) {
                exporters.add(format.start(context));
            }
            released.eachReleased(
                    report -> prepared(exporters, new OutgoingReport(report, context)),
                    outgoing -> take(exporters, outgoing, context));
            List<ExportFile> files = new ArrayList<>();
            for (Exporter exporter : exporters) {
                files.addAll(exporter.finish());
            }
            files.sort(Comparator.comparing(file -> file.path().toString()));
            return files;
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

    private void take(List<Exporter> exporters, OutgoingReport outgoing, ExportContext context) {
        reports++;
        claims += outgoing.report().claims().size();
        if (context.picture().isFused()) {
            outgoing.link(context.picture().links(outgoing.report()));
            context.facts().add(outgoing.report());
        }
        try {
            for (Exporter exporter : exporters) {
                exporter.report(outgoing);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
