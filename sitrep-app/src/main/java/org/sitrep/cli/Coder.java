package org.sitrep.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.export.Producer;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;

/** The pipeline with its engine. Loading takes seconds; safe for several threads. */
final class Coder {

    /** Where coders come from. */
    interface Source {

        /** @param codebook a folder with a codebook of the user's own; empty for the one that comes with Sitrep */
        Coder load(Optional<Path> codebook);
    }

    private final Pipeline pipeline;
    private final Producer producer;

    private Coder(Pipeline pipeline, Producer producer) {
        this.pipeline = pipeline;
        this.producer = producer;
    }

    /** A coder with models loaded anew. */
    static Coder load(Optional<Path> codebook) {
        Analyser analyser = CoreNlpAnalyser.load();
        String name = codebook.map(Path::toString).orElse("built in");
        return new Coder(new Pipeline(analyser), new Producer("sitrep", Version.number(), analyser.version(), name));
    }

    CodedReport code(Report report) {
        return pipeline.code(report);
    }

    Producer producer() {
        return producer;
    }
}
