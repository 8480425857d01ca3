package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.TaggedSentences;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Places that a user adds: a village and a camp of our invention in a real district, and a namesake of a real one. */
class AddedPlacesTest {

    private static final AddedPlace VILLAGE = new AddedPlace(
            "Zarkohab",
            List.of("Zar Kohab", "Upper Zarkohab"),
            Feature.POPULATED_PLACE,
            "AFG",
            Optional.of("Jawzjan"),
            Optional.of("Darzab"),
            35.91,
            65.32);
    private static final AddedPlace NAMESAKE = new AddedPlace(
            "Sardara", List.of(), Feature.POPULATED_PLACE, "PAK", Optional.empty(), Optional.empty(), 33.5, 71.25);
    private static final AddedPlace CAMP = new AddedPlace(
            "Camp Lumbri",
            List.of(),
            Feature.FACILITY,
            "AFG",
            Optional.of("Jawzjan"),
            Optional.of("Velmari District"),
            36.2,
            65.9);

    private final Gazetteer shipped = Gazetteer.shipped();
    private final Gazetteer gazetteer = shipped.with(List.of(VILLAGE, NAMESAKE, CAMP));

    private GazetteerPlace first(String name) {
        return gazetteer.lookup(name).get(0).place();
    }

    private GazetteerPlace division(String name, Feature feature) {
        return gazetteer.lookup(name).stream()
                .map(Gazetteer.Match::place)
                .filter(place -> place.feature() == feature && place.country().equals(Optional.of("AFG")))
                .findFirst()
                .orElseThrow();
    }

    private static Passage paragraph(String tagged) {
        Passage passage = TaggedSentences.passage(tagged, Optional.empty());
        SourceText text = passage.report().text();
        Part all = new Part(PartKind.PARAGRAPH, new Span(0, text.value().length()));
        Report report = new Report("test.txt", "0", Publication.unknown(), "en", text, List.of(all));
        return new Passage(report, passage.sentences(), List.of());
    }

    private List<PlaceEntity> resolved(String tagged) {
        Passage passage = paragraph(tagged);
        List<Mention> mentions = new ArrayList<>(new PlaceReading(gazetteer).read(passage, new Mentions(List.of())));
        return List.copyOf(new PlaceResolver(gazetteer)
                .resolve(passage.report(), new Mentions(mentions))
                .values());
    }

    private static Location location(PlaceEntity entity) {
        return entity.location().orElseThrow();
    }

    @Test
    void an_added_place_is_found_before_the_shipped_ones_and_counted_after_them() {
        assertThat(shipped.lookup("Zarkohab")).isEmpty();
        assertThat(first("ZARKOHAB").index()).isGreaterThanOrEqualTo(shipped.size());
        assertThat(gazetteer.place(first("Zarkohab").index())).isEqualTo(first("Zarkohab"));
        assertThat(gazetteer.lookup("Sardara"))
                .hasSizeGreaterThan(1)
                .first()
                .extracting(Gazetteer.Match::kind)
                .isEqualTo(NameKind.ADDED);
        assertThat(gazetteer.place(0)).isEqualTo(shipped.place(0));
    }

    @Test
    void an_added_village_lies_in_its_district_its_province_and_its_country() {
        GazetteerPlace village = first("Zarkohab");
        assertThat(division("Darzab", Feature.ADM2).contains(village)).isTrue();
        assertThat(division("Jawzjan", Feature.ADM1).contains(village)).isTrue();
        assertThat(division("Afghanistan", Feature.COUNTRY).contains(village)).isTrue();
        assertThat(division("Qush Tepa", Feature.ADM2).contains(village)).isFalse();
    }

    @Test
    void a_district_that_the_gazetteer_lacks_is_known_by_the_place_in_it() {
        GazetteerPlace district = division("Velmari", Feature.ADM2);
        assertThat(district.contains(first("Camp Lumbri"))).isTrue();
        assertThat(district.hasPoint()).isFalse();
        assertThat(division("Jawzjan", Feature.ADM1).contains(district)).isTrue();
    }

    @Test
    void a_district_of_the_users_own_holds_the_places_listed_before_it() {
        AddedPlace well = new AddedPlace(
                "Tolmerik Well",
                List.of(),
                Feature.OTHER,
                "AFG",
                Optional.empty(),
                Optional.of("Tolmerik"),
                36.4,
                65.7);
        AddedPlace district = new AddedPlace(
                "Tolmerik District",
                List.of(),
                Feature.ADM2,
                "AFG",
                Optional.of("Jawzjan Province"),
                Optional.empty(),
                36.45,
                65.75);
        Gazetteer own = shipped.with(List.of(well, district));
        GazetteerPlace around = own.lookup("Tolmerik").get(0).place();
        assertThat(around.hasPoint()).isTrue();
        assertThat(around.contains(own.lookup("Tolmerik Well").get(0).place())).isTrue();
        assertThat(own.size()).isEqualTo(shipped.size() + 2);
    }

    @Test
    void the_name_of_an_added_village_is_claimed_in_raw_text() {
        Passage passage =
                paragraph("Zarkohab/NNP fell/VBD/fall and/CC fighters/NNS/fighter left/VBD/leave Zar/NNP Kohab/NNP");
        assertThat(new PlaceNameFinder(gazetteer)
                        .find(passage.report().text(), passage.report().readSpans()))
                .extracting(name -> passage.report().text().of(name.span()))
                .containsExactly("Zarkohab", "Zar Kohab");
    }

    @Test
    void an_added_village_is_resolved_to_its_point_and_its_divisions() {
        PlaceEntity entity = resolved("Fighters/NNS/fighter burned/VBD/burn two/CD houses/NNS/house in/IN Zarkohab/NNP")
                .get(0);
        assertThat(location(entity))
                .isEqualTo(new Location(
                        "populated_place",
                        Optional.empty(),
                        Optional.of("AFG"),
                        Optional.of("Jowzjan"),
                        Optional.of("Darzāb"),
                        35.91,
                        65.32));
        assertThat(entity.candidates())
                .first()
                .extracting(PlaceEntity.Candidate::reason)
                .isEqualTo("added by the user");
    }

    @Test
    void an_alias_means_the_added_village() {
        List<PlaceEntity> entities =
                resolved("Zarkohab/NNP was/VBD/be quiet/JJ but/CC shells/NNS/shell hit/VBD Zar/NNP Kohab/NNP");
        assertThat(entities).hasSize(2);
        assertThat(entities.get(1)).isEqualTo(entities.get(0));
        assertThat(location(entities.get(0)).latitude()).isEqualTo(35.91);
    }

    @Test
    void a_shipped_namesake_loses_even_where_its_country_is_named() {
        assertThat(
                        resolved(
                                "Officials/NNS/official in/IN Afghanistan/NNP said/VBD/say shells/NNS/shell hit/VBD Sardara/NNP"))
                .extracting(entity -> location(entity).country().orElse(""))
                .containsExactly("AFG", "PAK");
    }

    @Test
    void a_shipped_namesake_wins_where_the_text_says_what_it_lies_in() {
        assertThat(resolved("Shells/NNS/shell hit/VBD Sardara/NNP village/NN in/IN Darzab/NNP district/NN")
                        .get(0))
                .extracting(entity -> location(entity).adm2())
                .isEqualTo(Optional.of("Darzāb"));
    }

    @Test
    void without_additions_nothing_changes() {
        assertThat(shipped.with(List.of()).size()).isEqualTo(shipped.size());
        assertThat(shipped.lookup("Camp Lumbri")).isEmpty();
    }

    @Test
    void no_place_lies_off_the_earth_or_in_no_country() {
        assertThatThrownBy(() -> new AddedPlace(
                        "Zarkohab", List.of(), Feature.OTHER, "AFG", Optional.empty(), Optional.empty(), 135.9, 65.3))
                .hasMessage("expected a latitude from -90 to 90, found 135.9");
        AddedPlace nowhere = new AddedPlace(
                "Zarkohab", List.of(), Feature.OTHER, "AFX", Optional.empty(), Optional.empty(), 35.9, 65.3);
        assertThatThrownBy(() -> shipped.with(List.of(nowhere)))
                .hasMessage("expected the ISO 3166 alpha-3 code of a country, found \"AFX\"");
    }
}
