package org.sitrep.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.export.Names;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.pipeline.Pipeline;
import org.sitrep.pipeline.Readings;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** The pipeline with the real engine, loaded once for all tests. */
final class Engine {

    static final CoreNlpAnalyser ANALYSER = CoreNlpAnalyser.load();
    static final Pipeline PIPELINE = new Pipeline(ANALYSER, Readings.shipped());

    private Engine() {}

    static CodedReport code(String sentence) {
        return PIPELINE.code(report(sentence));
    }

    /** The claims of a type that a text of one paragraph makes. */
    static List<Claim> claims(String text, String type) {
        return code(text).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .toList();
    }

    /** The first claim of a type that a text of one paragraph makes. */
    static Claim claim(String text, String type) {
        return claims(text, type).stream().findFirst().orElseThrow();
    }

    /** The words that fill a role in the first claim of a type. */
    static List<String> fills(String text, String type, Role role) {
        return claim(text, type).fillers(role).stream().map(Filler::text).toList();
    }

    /** The words that fill a role in claims of a type. */
    static List<String> texts(String text, String type, Role role) {
        return claims(text, type).stream()
                .flatMap(claim -> claim.fillers(role).stream())
                .map(Filler::text)
                .toList();
    }

    /** The names of whoever fills a role in claims of a type that some sentences make in a text with others before. */
    static List<String> names(String before, String sentences, String type, Role role) {
        CodedReport coded = code(before + sentences);
        Names names = new Names(coded);
        return coded.claims().stream()
                .filter(claim -> claim.type().equals(type))
                .filter(claim -> claim.trigger().start() >= before.length())
                .flatMap(claim -> claim.fillers(role).stream())
                .map(names::of)
                .distinct()
                .toList();
    }

    /** A report of one paragraph without a date. */
    static Report report(String text) {
        return report(text, Publication.unknown());
    }

    static Report report(String text, LocalDate published) {
        Publication dated = new Publication(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(published),
                Optional.of(Publication.Basis.SIDECAR),
                Optional.empty(),
                Optional.empty());
        return report(text, dated);
    }

    /** A report that opens with a dateline. */
    static Report wire(String dateline, String text) {
        String whole = dateline + text;
        Part line = new Part(PartKind.DATELINE, new Span(0, dateline.length()));
        Part paragraph = new Part(PartKind.PARAGRAPH, new Span(dateline.length(), whole.length()));
        return new Report("test", "0", Publication.unknown(), "en", new SourceText(whole), List.of(line, paragraph));
    }

    private static Report report(String text, Publication publication) {
        Part paragraph = new Part(PartKind.PARAGRAPH, new Span(0, text.length()));
        return new Report("test", "0", publication, "en", new SourceText(text), List.of(paragraph));
    }
}
