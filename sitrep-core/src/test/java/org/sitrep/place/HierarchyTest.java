package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.entity.Entity.PlaceEntity.Location;

class HierarchyTest {

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final Hierarchy hierarchy = new Hierarchy(gazetteer);

    @Test
    void afghanistan_has_34_provinces_and_their_districts() {
        GazetteerPlace country = hierarchy.country("AFG").orElseThrow();
        assertThat(hierarchy.provinces(country)).hasSize(34);
        assertThat(hierarchy.districts(country)).hasSizeBetween(390, 410).doesNotHaveDuplicates();
    }

    @Test
    void every_district_of_afghanistan_has_a_point() {
        GazetteerPlace country = hierarchy.country("AFG").orElseThrow();
        assertThat(hierarchy.districts(country)).allMatch(GazetteerPlace::hasPoint);
    }

    @Test
    void spellings_of_the_press_name_the_districts_of_maps() {
        for (String spelling :
                List.of("Musa Qala", "Nahri Saraj", "Deh Sabz", "Panjwai", "Chora", "Khwaja Sabz Posh")) {
            assertThat(gazetteer.lookup(spelling))
                    .as(spelling)
                    .anyMatch(match -> match.place().feature() == Feature.ADM2
                            && match.place().country().equals(Optional.of("AFG")));
        }
    }

    @Test
    void jawzjan_has_eleven_districts_by_name() {
        List<String> names = hierarchy.districts(gazetteer.byCode("AF.31").orElseThrow()).stream()
                .map(GazetteerPlace::name)
                .toList();
        assertThat(names).hasSize(11).isSorted().contains("Darzāb", "Qūsh Tepah");
    }

    @Test
    void a_village_tells_its_district_province_and_country() {
        GazetteerPlace village = gazetteer.lookup("Sardara").stream()
                .map(Gazetteer.Match::place)
                .filter(place -> place.country().equals(Optional.of("AFG")))
                .findFirst()
                .orElseThrow();
        Hierarchy.Parents parents = hierarchy.parents(village);
        assertThat(parents.adm2().map(hierarchy::key)).contains("AF.31.1703");
        assertThat(parents.adm1().map(hierarchy::key)).contains("AF.31");
        assertThat(parents.country().map(hierarchy::key)).contains("AF");
    }

    @Test
    void a_location_of_a_report_tells_the_same_by_its_names() {
        Location town = new Location(
                "populated_place",
                Optional.of(1125444L),
                Optional.of("AFG"),
                Optional.of("Jowzjan"),
                Optional.of("Shibirghān"),
                36.7,
                65.8);
        assertThat(hierarchy.parents(town).adm2().map(hierarchy::key)).contains("AF.31.1701");
        assertThat(hierarchy.place(town).map(hierarchy::key)).contains("1125444");
    }

    @Test
    void every_division_is_found_again_by_its_key() {
        for (GazetteerPlace province :
                hierarchy.provinces(hierarchy.country("AFG").orElseThrow())) {
            assertThat(hierarchy.byKey(hierarchy.key(province))).contains(province);
        }
    }
}
