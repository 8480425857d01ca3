package org.sitrep.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Citation;

/** Writes an answer as text, as Markdown with footnotes, or as a table; each with the sentences it rests on. */
final class StoryWriter {

    /** More sentences than this are not written out below one entry of a text; the table has all. */
    private static final int SENTENCES_SHOWN = 6;

    private final Map<String, CaseClaim> claims;

    StoryWriter(Map<String, CaseClaim> claims) {
        this.claims = claims;
    }

    List<String> text(Story story) {
        List<String> lines = new ArrayList<>();
        lines.add(story.title());
        for (Story.Section section : story.sections()) {
            lines.add("");
            lines.add(section.title().toUpperCase(Locale.ROOT));
            if (section.entries().isEmpty()) {
                lines.add("  " + section.nothing());
            }
            section.entries().forEach(entry -> text(entry, lines));
        }
        return lines;
    }

    private void text(Story.Entry entry, List<String> lines) {
        lines.add("- " + entry.heading());
        entry.details().forEach(detail -> lines.add("    " + detail));
        List<Citation> cited = cited(entry);
        cited.stream().limit(SENTENCES_SHOWN).forEach(citation -> lines.add("    > " + words(citation)));
        if (cited.size() > SENTENCES_SHOWN) {
            lines.add("    > and " + (cited.size() - SENTENCES_SHOWN) + " more");
        }
    }

    List<String> markdown(Story story) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> notes = new LinkedHashMap<>();
        lines.add("# " + story.title());
        for (Story.Section section : story.sections()) {
            lines.addAll(List.of("", "## " + section.title(), ""));
            if (section.entries().isEmpty()) {
                lines.add(section.nothing());
            }
            for (Story.Entry entry : section.entries()) {
                StringBuilder marks = new StringBuilder();
                cited(entry)
                        .forEach(citation -> marks.append("[^")
                                .append(notes.computeIfAbsent(words(citation), key -> notes.size() + 1))
                                .append(']'));
                lines.add("- **" + entry.heading() + "**" + marks);
                entry.details().forEach(detail -> lines.add("  - " + detail));
            }
        }
        lines.add("");
        notes.forEach((words, number) -> lines.add("[^" + number + "]: " + words));
        return lines;
    }

    /** One row per entry and sentence; an entry without a sentence has one row. */
    List<List<String>> table(Story story) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "section",
                "what",
                "details",
                "claim_id",
                "speaker",
                "report",
                "publisher",
                "published",
                "url",
                "sentence"));
        for (Story.Section section : story.sections()) {
            for (Story.Entry entry : section.entries()) {
                List<String> start = List.of(section.title(), entry.heading(), String.join(" | ", entry.details()));
                List<CaseClaim> of =
                        entry.claims().stream().flatMap(this::claim).toList();
                of.forEach(claim ->
                        rows.add(Stream.concat(start.stream(), cells(claim)).toList()));
                if (of.isEmpty()) {
                    rows.add(Stream.concat(start.stream(), Stream.of("", "", "", "", "", "", ""))
                            .toList());
                }
            }
        }
        return rows;
    }

    private static Stream<String> cells(CaseClaim claim) {
        Citation citation = claim.citation();
        return Stream.of(
                claim.id(),
                claim.speaker().name(),
                citation.title().orElse(citation.uri()),
                citation.publisher().orElse(""),
                citation.published().map(Object::toString).orElse(""),
                citation.url().orElse(""),
                citation.words());
    }

    private Stream<CaseClaim> claim(String id) {
        return Optional.ofNullable(claims.get(id)).stream();
    }

    /** Each sentence once, in the order of the claims. */
    List<Citation> cited(Story.Entry entry) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        entry.claims().stream()
                .flatMap(this::claim)
                .map(CaseClaim::citation)
                .forEach(citation -> cited.putIfAbsent(citation.report() + " " + citation.sentence(), citation));
        return List.copyOf(cited.values());
    }

    private static String words(Citation citation) {
        return citation.publisher().orElse("no publisher") + ", "
                + citation.published().map(Object::toString).orElse("no date") + ", "
                + citation.title().orElse(citation.uri()) + ": \""
                + citation.words().replaceAll("\\s+", " ").strip() + "\"";
    }
}
