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
    private static final Pattern BY =
            Pattern.compile("(?:posted |written |published )?by:?\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAMES =
            Pattern.compile("\\s+(?:in|on)\\s+[\\p{Lu}\\d].*|\\s*[|·•/–—].*|\\s+-\\s.*");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|with)\\s+|\\s*&\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,60}");

    private PublicationReader() {}

    /** Field by field the first, else the second; a date goes with its basis. */
    static Publication merged(Publication first, Publication second) {
        Publication dated = first.published().isPresent() ? first : second;
        return new Publication(
                first.publisher().or(second::publisher),
                first.title().or(second::title),
                firstFilled(first.byline(), second.byline()),
                dated.published(),
                dated.basis(),
                first.dateline().or(second::dateline),
                first.url().or(second::url));
    }

    static Publication read(SourceText text, List<Part> parts, Publication given, Publication markup) {
        List<String> datelines = words(text, parts, PartKind.DATELINE);
        List<String> wires =
                datelines.stream().filter(line -> !WrittenDate.isLine(line)).toList();
        Optional<LocalDate> said = datelines.stream()
                .flatMap(line -> WrittenDate.ofLine(line).stream())
                .findFirst();
        Optional<LocalDate> beside = words(text, parts, PartKind.BYLINE).stream()
                .filter(line -> line.length() <= LONGEST_BYLINE
                        && !line.toLowerCase(Locale.ROOT).contains("update"))
                .flatMap(line -> WrittenDate.ofValue(line).stream())
                .findFirst();
        Optional<LocalDate> wired = wires.stream()
                .flatMap(line -> WrittenDate.inDateline(line).stream())
                .findFirst();
        Publication words = new Publication(
                Optional.empty(),
                words(text, parts, PartKind.HEADLINE).stream().findFirst(),
                names(text, parts),
                wired.or(() -> said).or(() -> beside),
                wired.map(day -> Publication.Basis.DATELINE)
                        .or(() -> said.or(() -> beside).map(day -> Publication.Basis.TEXT)),
                wires.stream().findFirst().map(PublicationReader::withoutDash),
                Optional.empty());
        return merged(given, merged(markup, words));
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
                .filter(name -> NAME.matcher(name).matches()
                        && !name.toLowerCase(Locale.ROOT).startsWith("our "))
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
