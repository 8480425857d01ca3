package org.sitrep.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.place.Gazetteer;
import org.sitrep.report.InputFormat;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.syntax.Sentence;

/** Time per call of reading a short report, of parsing it alone, and of one look-up in the gazetteer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReadingBenchmark {

    private static final String TEXT = """
            Rebels captured the town of Sake on Monday after two days of clashes with the army, residents said.
            At least 12 people were killed and some 3,000 families fled towards Goma, the governor told Radio Kivu.
            "We left everything behind," said Amani Bahati, a teacher. The army denied that it had lost the town.
            """;

    private final CoreNlpAnalyser analyser = CoreNlpAnalyser.load();
    private final Pipeline pipeline = new Pipeline(analyser);
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final Report report = new ReportReader()
            .read(TEXT.getBytes(StandardCharsets.UTF_8), "-", InputFormat.TEXT, Publication.unknown());

    /** A report of three sentences, from text to claims. */
    @Benchmark
    public CodedReport readReport() {
        return pipeline.code(report);
    }

    /** The same report tagged and parsed, nothing else. */
    @Benchmark
    public List<Sentence> parseReport() {
        return analyser.tag(report.text(), report.readSpans(), List.of()).stream()
                .map(analyser::parse)
                .toList();
    }

    /** One name with several namesakes. */
    @Benchmark
    public List<Gazetteer.Match> lookUpPlace() {
        return gazetteer.lookup("Goma");
    }
}
