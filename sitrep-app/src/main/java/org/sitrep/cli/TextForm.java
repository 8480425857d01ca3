package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.export.Names;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;

/** Claims for a person to read: by kind, each with its participants, place, time, speaker, doubt and evidence. */
final class TextForm implements ClaimsForm {

    private static final String QUOTE = "    │ ";

    private final Lines lines;
    private final Ink ink;

    TextForm(int columns, Ink ink) {
        this.lines = new Lines(columns);
        this.ink = ink;
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public String report(CodedReport coded) {
        StringBuilder text = new StringBuilder(heading(coded));
        for (ClaimKind kind : ClaimKind.values()) {
            List<Claim> claims = coded.claims().stream()
                    .filter(claim -> claim.kind() == kind)
                    .toList();
            if (!claims.isEmpty()) {
                text.append('\n')
                        .append(ink.heading(kind.label().toUpperCase(Locale.ROOT)))
                        .append(" (")
                        .append(claims.size())
                        .append(")\n");
                claims.forEach(claim -> text.append('\n').append(claim(coded, claim)));
            }
        }
        return text.append('\n').toString();
    }

    private String heading(CodedReport coded) {
        Report report = coded.report();
        Publication publication = report.publication();
        StringBuilder text = new StringBuilder(ink.strong(report.uri())).append('\n');
        publication
                .title()
                .ifPresent(title -> text.append(lines.wrapped("", "", Names.oneLine(title), words -> words)));
        List<String> known = new ArrayList<>();
        publication.publisher().map(Names::oneLine).ifPresent(known::add);
        known.add(publication.published().map(Object::toString).orElse("no date of publication found"));
        known.add(counted(coded));
        text.append(lines.wrapped("", "", String.join(" · ", known), ink::faint));
        coded.note().ifPresent(note -> text.append(lines.wrapped("", "", note, ink::doubt)));
        return text.toString();
    }

    private static String counted(CodedReport coded) {
        return number(coded.claims().size(), "claim") + " in "
                + number(coded.sentences().size(), "sentence");
    }

    private static String number(int count, String noun) {
        return count == 0 ? "no " + noun + "s" : count + " " + noun + (count == 1 ? "" : "s");
    }

    private String claim(CodedReport coded, Claim claim) {
        ClaimStory story = new ClaimStory(coded, claim);
        StringBuilder text = new StringBuilder("  ")
                .append(ink.strong(claim.type().replace('_', ' ')))
                .append("  ")
                .append(ink.faint(story.shortId()))
                .append('\n');
        for (ClaimStory.Line line : story.lines()) {
            text.append(line(line));
        }
        return text.append(lines.wrapped(QUOTE, QUOTE, story.evidence(), ink::faint))
                .toString();
    }

    private String line(ClaimStory.Line line) {
        String label = Lines.padded(line.label(), ClaimStory.LABEL_WIDTH);
        String first = "    " + label + "  ";
        String hanging = " ".repeat(Lines.length(first));
        return lines.wrapped(first, hanging, line.words(), words -> inked(line.sort(), words));
    }

    private String inked(ClaimStory.Sort sort, String words) {
        return switch (sort) {
            case FACT -> words;
            case SPEAKER -> ink.speaker(words);
            case DOUBT -> ink.doubt(words);
        };
    }
}
