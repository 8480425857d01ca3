package org.sitrep.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.text.SourceText;

/** What is known of a publication: first what was given beforehand, then markup, then the words of the report. */
final class PublicationReader {

    private static final int LONGEST_BYLINE = 100;
    private static final Pattern DASH_AT_END = Pattern.compile("\\s*[—―–:-]+\\s*(\\[[A-Z]+\\]\\s*)?$");
    private static final Pattern BY = Pattern.compile("(?:posted |written |published )?by:?\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAMES = Pattern.compile("\\s+(?:in|on)\\s+[\\p{Lu}\\d].*|\\s*[|·•/–—].*|\\s+-\\s.*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|with)\\s+|\\s*&\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,60}");

    private PublicationReader() {}

    static Publication read(SourceText text, List<Part> parts, Publication given, Publication markup) {
        List<String> datelines = words(text, parts, PartKind.DATELINE);
        List<String> wires = datelines.stream().filter(line -> !WrittenDate.isLine(line)).toList();
        Optional<LocalDate> said = datelines.stream().flatMap(line -> WrittenDate.ofLine(line).stream()).findFirst();
        Optional<LocalDate> beside = words(text, parts, PartKind.BYLINE).stream()
                .filter(line -> line.length() <= LONGEST_BYLINE && !line.toLowerCase(Locale.ROOT).contains("update"))
                .flatMap(line -> WrittenDate.ofValue(line).stream())
                .findFirst();
        Optional<LocalDate> wired = wires.stream().flatMap(line -> WrittenDate.inDateline(line).stream()).findFirst();
        Publication dated = dated(given.published(), Publication.Basis.SIDECAR)
                .or(() -> dated(markup.published(), Publication.Basis.MARKUP))
                .or(() -> dated(wired, Publication.Basis.DATELINE))
                .or(() -> dated(said.or(() -> beside), Publication.Basis.TEXT))
                .orElse(Publication.unknown());
        List<String> byline = firstFilled(given.byline(), markup.byline(), names(text, parts));
        return new Publication(
                given.publisher().or(markup::publisher),
                given.title().or(markup::title).or(() -> words(text, parts, PartKind.HEADLINE).stream().findFirst()),
                byline,
                dated.published(),
                given.published().isPresent() ? given.basis() : dated.basis(),
                given.dateline().or(() -> wires.stream().findFirst().map(PublicationReader::withoutDash)),
                given.url().or(markup::url));
    }

    private static Optional<Publication> dated(Optional<LocalDate> day, Publication.Basis basis) {
        return day.map(date -> new Publication(
                Optional.empty(), Optional.empty(), List.of(), day, Optional.of(basis), Optional.empty(), Optional.empty()));
    }

    private static List<String> words(SourceText text, List<Part> parts, PartKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(part -> text.of(part.span()).strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> names(SourceText text, List<Part> parts) {
        return words(text, parts, PartKind.BYLINE).stream()
                .map(BY::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> AFTER_NAMES.matcher(matcher.group(1)).replaceFirst(""))
                .flatMap(names -> Arrays.stream(BETWEEN_NAMES.split(names)))
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches() && !name.toLowerCase(Locale.ROOT).startsWith("our "))
                .distinct()
                .toList();
    }

    private static String withoutDash(String dateline) {
        return DASH_AT_END.matcher(dateline).replaceFirst("");
    }

    @SafeVarargs
    private static List<String> firstFilled(List<String>... lists) {
        return Arrays.stream(lists).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }
}
