package org.sitrep.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Hedge;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.export.Names;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** How the claims of a report were read, in words: what fired, the grammar it saw, and a reason for every slot. */
final class Explanation {

    private static final String INDENT = "    ";
    private static final int LABEL_WIDTH = 12;
    private static final int SHOWN_CANDIDATES = 5;

    private final CodedReport coded;
    private final Lines lines;
    private final Ink ink;

    Explanation(CodedReport coded, int columns, Ink ink) {
        this.coded = coded;
        this.lines = new Lines(columns);
        this.ink = ink;
    }

    /** One claim, closed by an empty line. */
    String of(Claim claim) {
        StringBuilder text = new StringBuilder();
        text.append(ink.strong(claim.kind().label() + " / " + claim.type().replace('_', ' ')))
                .append("  ")
                .append(ink.faint(claim.id(coded.report().id())))
                .append('\n');
        text.append(line("rule", claim.rule()));
        text.append(line("trigger", "“" + words(claim.trigger()) + "”"));
        claim.evidence().forEach(span -> text.append(line("evidence", "“" + words(span) + "”")));
        grammar(text, claim);
        slots(text, claim);
        text.append(line("stance", stance(claim)));
        claim.stance().hedges().forEach(hedge -> text.append(line("hedge", hedge(hedge))));
        said(text, claim);
        return text.append('\n').toString();
    }

    private void grammar(StringBuilder text, Claim claim) {
        if (claim.sentence() >= coded.sentences().size()) {
            return;
        }
        Sentence sentence = coded.sentences().get(claim.sentence());
        text.append(line("sentence", (claim.sentence() + 1) + ": " + words(sentence.span())));
        text.append(heading("grammar"));
        new Parse(sentence, claim)
                .lines()
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }

    private void slots(StringBuilder text, Claim claim) {
        text.append(heading("slots"));
        claim.roles().forEach((role, fillers) -> fillers.forEach(filler -> slot(text, role, filler)));
        claim.attributes().forEach((name, value) -> text.append(line(name.replace('_', ' '), value)));
        ClaimStory story = new ClaimStory(coded, claim);
        claim.quantity()
                .ifPresent(quantity -> text.append(line(
                        "number",
                        "“" + Names.oneLine(quantity.text()) + "”, unit " + quantity.unit() + ", hedge "
                                + quantity.count().hedge().label())));
        story.where().ifPresent(where -> text.append(line("where", where)));
        claim.place().flatMap(place -> place.mention()).ifPresent(mention -> place(text, mention));
        claim.time()
                .ifPresent(time -> text.append(line(
                        "when",
                        story.when().orElse("") + "; " + time.basis().label() + ", precision " + time.precision()
                                + " of 5")));
    }

    private void slot(StringBuilder text, Role role, Filler filler) {
        String meant = filler.mention()
                .flatMap(coded.entities()::of)
                .map(entity -> " = " + entity.kind() + " " + entity.name())
                .orElse("");
        text.append(line(role.label(), "“" + Names.oneLine(filler.text()) + "”" + meant));
        text.append(because(filler.reason()));
    }

    private void place(StringBuilder text, Mention mention) {
        coded.entities()
                .of(mention)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .ifPresent(place -> place.candidates().stream()
                        .limit(SHOWN_CANDIDATES)
                        .forEach(candidate -> text.append(
                                because(score(candidate.score()) + " " + candidate.name() + " (" + candidate.latitude()
                                        + ", " + candidate.longitude() + "): " + candidate.reason()))));
    }

    private String hedge(Hedge hedge) {
        return "“" + words(hedge.span()) + "” makes the " + hedge.scope().label() + " "
                + hedge.certainty().label();
    }

    private static String stance(Claim claim) {
        return String.join(
                ", ",
                List.of(
                        claim.stance().certainty().label(),
                        claim.stance().polarity().label(),
                        claim.stance().modality().label()));
    }

    private void said(StringBuilder text, Claim claim) {
        if (claim.attribution().isEmpty()) {
            text.append(line("says", "the report itself: no attribution holds the trigger"));
            return;
        }
        Attribution said = claim.attribution().get();
        text.append(line("says", new ClaimStory(coded, claim).speakers().orElse("nobody is named")));
        text.append(because(said.act().label().replace('_', ' ') + ", "
                + said.style().label() + ", " + said.sourceKind().label() + " source"));
        said.content().forEach(span -> text.append(because("holds “" + shortened(words(span)) + "”")));
        said.candidates().stream()
                .limit(SHOWN_CANDIDATES)
                .forEach(candidate -> text.append(because(
                        score(candidate.score()) + " " + Names.oneLine(candidate.text()) + ": " + candidate.reason())));
        said.speaker()
                .flatMap(coded.entities()::of)
                .map(Entity::name)
                .ifPresent(name -> text.append(because("the speaker is " + name)));
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String shortened(String words) {
        return Lines.cut(words, 160);
    }

    private String heading(String label) {
        return ink.heading(label) + "\n";
    }

    private String line(String label, String words) {
        String first = "  " + Lines.padded(label, LABEL_WIDTH);
        return lines.wrapped(first, " ".repeat(Lines.length(first)), words, UnaryOperator.identity());
    }

    private String because(String reason) {
        String first = " ".repeat(LABEL_WIDTH + 2) + "- ";
        return reason.isBlank() ? "" : lines.wrapped(first, " ".repeat(first.length()), reason, ink::faint);
    }

    private String words(Span span) {
        return Names.oneLine(coded.report().text().of(span));
    }
}
