package org.sitrep.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.Attribution;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Anchor;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** A text of our own with the names it holds, read with the real engine. */
final class InventedText {

    private static final Analyser ANALYSER = CoreNlpAnalyser.load();

    private final String words;
    private final List<Named> named = new ArrayList<>();

    private record Named(String text, ClaimedName.Kind kind) {}

    private InventedText(String words) {
        this.words = words;
    }

    static InventedText of(String words) {
        return new InventedText(words);
    }

    InventedText with(String name, ClaimedName.Kind kind) {
        named.add(new Named(name, kind));
        return this;
    }

    List<Attribution> read() {
        SourceText text = new SourceText(words);
        List<Part> parts = paragraphs();
        Report report = new Report("text.txt", "0".repeat(64), Publication.unknown(), "en", text, parts);
        List<ClaimedName> names = names();
        List<Sentence> sentences = ANALYSER.tag(text, report.readSpans(), names).stream()
                .map(ANALYSER::parse)
                .toList();
        Passage passage = new Passage(report, sentences, names);
        return new AttributionReader().read(passage, new Mentions(mentions(sentences, names)), new Entities(Map.of()));
    }

    private List<Part> paragraphs() {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = Pattern.compile("[^\n]+").matcher(words);
        while (matcher.find()) {
            parts.add(new Part(PartKind.PARAGRAPH, new Span(matcher.start(), matcher.end())));
        }
        return parts;
    }

    private List<ClaimedName> names() {
        List<ClaimedName> names = new ArrayList<>();
        for (Named name : named) {
            for (int at = words.indexOf(name.text()); at >= 0; at = words.indexOf(name.text(), at + 1)) {
                names.add(new ClaimedName(new Span(at, at + name.text().length()), name.kind()));
            }
        }
        return names.stream().sorted().toList();
    }

    private List<Mention> mentions(List<Sentence> sentences, List<ClaimedName> names) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                Anchor anchor = new Anchor(sentence.index(), token.index(), token.span(), token.span());
                names.stream()
                        .filter(name -> name.span().equals(token.span()))
                        .forEach(name -> mentions.add(mention(name.kind(), anchor, token.surface())));
                if (token.surface().matches("Monday|Friday")) {
                    mentions.add(day(anchor));
                }
                if (token.lower().matches("he|she|i")) {
                    mentions.add(new PersonMention(anchor, Form.PRONOUN, token.surface(), List.of()));
                }
            }
        }
        return mentions;
    }

    private static Mention mention(ClaimedName.Kind kind, Anchor anchor, String name) {
        return switch (kind) {
            case OUTLET -> new OutletMention(anchor, name, name);
            case PLACE -> new PlaceMention(anchor, name, PlaceMention.Use.NAME, Optional.empty(), Optional.empty());
            default -> new PersonMention(anchor, Form.NAME, name, List.of());
        };
    }

    private static TimeMention day(Anchor anchor) {
        return new TimeMention(
                anchor,
                "2021-03-01",
                TimeMention.Type.DATE,
                Optional.of(LocalDate.of(2021, 3, 1)),
                Optional.of(LocalDate.of(2021, 3, 2)),
                1,
                DateBasis.RELATIVE);
    }
}
