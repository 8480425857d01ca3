package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.corenlp.CoreNlpAnalyser;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.ActorLexicon;
import org.sitrep.mention.ActorReadings;
import org.sitrep.mention.ClaimedNames;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.Mention;
import org.sitrep.mention.MentionReading;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameFinder;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PlaceMention;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.syntax.Analyser;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** The places of the sentences of {@code place-sentences.tsv}, read with the real tagger. */
class PlaceSentencesTest {

    private static Analyser analyser;

    record Case(String title, String text, String places) {
        @Override
        public String toString() {
            return title;
        }
    }

    @BeforeAll
    static void load() {
        analyser = CoreNlpAnalyser.load();
    }

    static List<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PlaceSentencesTest.class.getResourceAsStream("place-sentences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_names_these_places_and_no_others(Case sentence) {
        assertThat(read(sentence.text())).isEqualTo(sentence.places());
    }

    private static String read(String text) {
        SourceText source = new SourceText(text);
        Span all = new Span(0, text.length());
        Report report = new Report(
                "test.txt", "0", Publication.unknown(), "en", source, List.of(new Part(PartKind.PARAGRAPH, all)));
        Gazetteer gazetteer = Gazetteer.shipped();
        ActorLexicon actors = ActorLexicon.shipped();
        List<NameFinder> finders = new ArrayList<>(ActorReadings.finders(actors, Demonyms.world()));
        finders.add(new PlaceNameFinder(gazetteer));
        var names = new ClaimedNames(finders).find(source, List.of(all));
        Passage passage = new Passage(report, analyser.tag(source, List.of(all), names), names);
        List<Mention> mentions = new ArrayList<>();
        List<MentionReading> readings =
                new ArrayList<>(ActorReadings.inOrder(actors, Demonyms.world(), word -> Optional.empty()));
        readings.add(new PlaceReading(gazetteer));
        for (MentionReading reading : readings) {
            mentions.addAll(reading.read(passage, new Mentions(mentions)));
        }
        Map<PlaceMention, PlaceEntity> places = new PlaceResolver(gazetteer).resolve(report, new Mentions(mentions));
        String shown = places.entrySet().stream()
                .map(place -> shown(place.getKey(), place.getValue().location()))
                .collect(Collectors.joining(";"));
        return shown.isEmpty() ? "-" : shown;
    }

    private static String shown(PlaceMention mention, Optional<Location> location) {
        return mention.name() + "/" + mention.use().name().toLowerCase(java.util.Locale.ROOT) + "/"
                + location.map(Location::feature).orElse("-") + "/"
                + location.flatMap(Location::country).orElse("-");
    }
}
