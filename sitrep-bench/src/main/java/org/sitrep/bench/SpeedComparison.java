package org.sitrep.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.report.InputFormat;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.Sentence;

/**
 * Reads the same texts in turn with Sitrep, with its engine's tagger and parser alone on every sentence, and with
 * Stanford CoreNLP's own pipeline (tokenize, pos, lemma, ner, depparse, coref, quote); prints tokens per second and
 * ratios. One thread each, after a warm-up, medians over rounds.
 */
public final class SpeedComparison {

    private static final int ROUNDS = 3;

    private SpeedComparison() {}

    /** @param args folder of .txt reports, and optionally the number of rounds */
    public static void main(String[] args) {
        List<String> texts = texts(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        CoreNlpAnalyser analyser = CoreNlpAnalyser.load();
        Pipeline pipeline = new Pipeline(analyser);
        StanfordCoreNLP reference = reference();
        Timed sitrep =
                new Timed("Sitrep", text -> pipeline.code(report(text)).claims().size());
        Timed parse = new Timed("tagging and parsing every sentence", text -> parsed(analyser, text));
        Timed corenlp =
                new Timed("CoreNLP tokenize,pos,lemma,ner,depparse,coref,quote", text -> annotated(reference, text));
        long tokens = texts.stream().mapToLong(text -> tokens(analyser, text)).sum();
        List<Timed> all = List.of(sitrep, parse, corenlp);
        all.forEach(timed -> timed.warmUp(texts));
        for (int i = 0; i < rounds; i++) {
            all.forEach(timed -> timed.round(texts));
        }
        print(all, texts.size(), tokens, rounds);
    }

    private static void print(List<Timed> all, int texts, long tokens, int rounds) {
        System.out.printf(
                Locale.ROOT, "%d texts, %d tokens, medians of %d rounds, one thread%n", texts, tokens, rounds);
        for (Timed timed : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%-55s %9.0f tokens/s  (%d found)%n",
                    timed.name(),
                    tokens / timed.median(),
                    timed.produced());
        }
        System.out.printf(
                Locale.ROOT,
                "Sitrep is %.1f times as fast as CoreNLP's own pipeline and costs %.2f times a parse of every sentence%n",
                all.get(2).median() / all.get(0).median(),
                all.get(0).median() / all.get(1).median());
    }

    private static StanfordCoreNLP reference() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(properties);
    }

    private static long annotated(StanfordCoreNLP reference, String text) {
        CoreDocument document = new CoreDocument(text);
        reference.annotate(document);
        return document.tokens().size();
    }

    private static long parsed(Analyser analyser, String text) {
        Report report = report(text);
        return analyser.tag(report.text(), report.readSpans(), List.of()).stream()
                .map(analyser::parse)
                .mapToLong(Sentence::size)
                .sum();
    }

    private static long tokens(Analyser analyser, String text) {
        Report report = report(text);
        return analyser.tag(report.text(), report.readSpans(), List.of()).stream()
                .mapToLong(Sentence::size)
                .sum();
    }

    private static Report report(String text) {
        return new ReportReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "-", InputFormat.TEXT, Publication.unknown());
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SpeedComparison::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
