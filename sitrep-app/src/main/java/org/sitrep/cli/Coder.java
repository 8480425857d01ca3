package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.entity.Entities;
import org.sitrep.export.Producer;
import org.sitrep.mention.Mentions;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.pipeline.Readings;
import org.sitrep.place.DataFolder;
import org.sitrep.place.Gazetteer;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;

/** The pipeline with its engine. Loading takes seconds; safe for several threads. */
final class Coder {

    /** Where coders come from. */
    interface Source {

        /**
         * @param codebook a folder with a codebook of the user's own; empty for the one that comes with Sitrep
         * @param data where the user's own place data are
         */
        Coder load(Optional<Path> codebook, DataFolder data);
    }

    /** English, and texts too short to tell. */
    private static final Set<String> READ = Set.of("en", "und");

    private final Pipeline pipeline;
    private final Producer producer;

    private Coder(Pipeline pipeline, Producer producer) {
        this.pipeline = pipeline;
        this.producer = producer;
    }

    /** A coder with models loaded anew. */
    static Coder load(Optional<Path> codebook, DataFolder data) {
        CompletableFuture<Analyser> engine = CompletableFuture.supplyAsync(CoreNlpAnalyser::load);
        Gazetteer places = places(data);
        Readings readings = Readings.shippedWith(codebook, places);
        Analyser analyser = engine.join();
        String name = codebook.map(Path::toString).orElse("built in");
        return new Coder(
                new Pipeline(analyser, readings),
                new Producer("sitrep", Version.number(), analyser.version(), name, places.credits()));
    }

    private static Gazetteer places(DataFolder data) {
        try {
            return data.gazetteer(data.sources());
        } catch (IOException unusable) {
            throw new UserException(Problems.oneLine(unusable));
        }
    }

    CodedReport code(Report report) {
        return READ.contains(report.language()) ? pipeline.code(report) : unread(report);
    }

    private static CodedReport unread(Report report) {
        String note = "not in English, as it seems (" + report.language()
                + "); no claims were read (if it is English, say --lang en)";
        return new CodedReport(
                report,
                List.of(),
                new Mentions(List.of()),
                new Entities(Map.of()),
                List.of(),
                List.of(),
                0,
                Optional.of(note));
    }

    Producer producer() {
        return producer;
    }
}
