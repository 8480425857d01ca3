package org.sitrep.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.mention.ActorLexicon;
import org.sitrep.mention.ActorReadings;
import org.sitrep.mention.ClaimedNames;
import org.sitrep.mention.CountryWords;
import org.sitrep.mention.Mention;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** A short text of paragraphs read through the real engine, without places and times. */
public final class ReadText {

    private static final Analyser ENGINE = CoreNlpAnalyser.load();
    private static final ActorLexicon LEXICON = ActorLexicon.shipped();
    private static final Map<String, String> COUNTRIES = Map.of("Sudan", "SDN", "Sudanese", "SDN", "Turkish", "TUR");
    private static final CountryWords COUNTRY_WORDS = word -> Optional.ofNullable(COUNTRIES.get(word));

    private final SourceText text;
    private final Mentions mentions;
    private final Entities entities;

    private ReadText(SourceText text, Mentions mentions, Entities entities) {
        this.text = text;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** Reads paragraphs. */
    public static ReadText of(String... paragraphs) {
        SourceText text = new SourceText(String.join("\n\n", paragraphs));
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            parts.add(new Part(PartKind.PARAGRAPH, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        Publication publication = new Publication(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Report report = new Report("test", "0".repeat(64), publication, "en", text, parts);
        List<ClaimedName> names =
                new ClaimedNames(ActorReadings.finders(LEXICON, COUNTRY_WORDS)).find(text, report.readSpans());
        List<Sentence> sentences = ENGINE.tag(text, report.readSpans(), names).stream()
                .map(ENGINE::parse)
                .toList();
        Passage passage = new Passage(report, sentences, names);
        List<Mention> found = new ArrayList<>();
        for (MentionReading reading : ActorReadings.inOrder(LEXICON, COUNTRY_WORDS, word -> Optional.empty())) {
            found.addAll(reading.read(passage, new Mentions(found)));
        }
        Mentions mentions = new Mentions(found);
        return new ReadText(text, mentions, new EntityReader().read(passage, mentions, Map.of()));
    }

    /** Words of the mentions of one sort, in text order. */
    public List<String> mentions(Class<? extends Mention> sort) {
        return mentions.all().stream()
                .filter(sort::isInstance)
                .map(mention -> text.of(mention.span()))
                .toList();
    }

    /** Mentions in these words, in text order. */
    public List<Mention> called(String words) {
        return mentions.all().stream()
                .filter(mention -> text.of(mention.span()).equals(words))
                .toList();
    }

    /** Name of what the first mention in these words means; "?" if it is open, "" if there is no such mention. */
    public String meaning(String words) {
        return called(words).stream()
                .findFirst()
                .map(mention -> entities.of(mention).map(Entity::name).orElse("?"))
                .orElse("");
    }

    public Entities entities() {
        return entities;
    }
}
