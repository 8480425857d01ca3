package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shipped();

    private GazetteerPlace only(String name, Feature feature, String country) {
        List<GazetteerPlace> places = gazetteer.lookup(name).stream()
                .map(Gazetteer.Match::place)
                .filter(place -> place.feature() == feature && place.country().equals(Optional.of(country)))
                .toList();
        assertThat(places).as(name).hasSize(1);
        return places.get(0);
    }

    @Test
    void the_world_has_250_countries_and_over_200000_places() {
        int countries = 0;
        for (int i = 0; i < gazetteer.size(); i++) {
            countries += gazetteer.place(i).feature() == Feature.COUNTRY ? 1 : 0;
        }
        assertThat(countries).isEqualTo(250);
        assertThat(gazetteer.size()).isGreaterThan(200_000);
    }

    @Test
    void all_spellings_of_a_district_mean_it() {
        GazetteerPlace district = only("Qush Tepa", Feature.ADM2, "AFG");
        for (String spelling : List.of("Qush-Teppa", "Qosh Tepa", "Qush Teppa", "Koshtepa", "QUSH TEPA")) {
            assertThat(only(spelling, Feature.ADM2, "AFG")).isEqualTo(district);
        }
    }

    @Test
    void a_loose_spelling_finds_what_no_list_has() {
        assertThat(gazetteer.lookupLoose("Shabirghan"))
                .extracting(match -> match.place().geonameId())
                .contains(Optional.of(1125444L));
    }

    @Test
    void a_village_lies_in_its_district_its_province_and_its_country() {
        GazetteerPlace village = only("Sardara", Feature.POPULATED_PLACE, "AFG");
        assertThat(only("Darzab", Feature.ADM2, "AFG").contains(village)).isTrue();
        assertThat(only("Jawzjan", Feature.ADM1, "AFG").contains(village)).isTrue();
        assertThat(only("Afghanistan", Feature.COUNTRY, "AFG").contains(village))
                .isTrue();
        assertThat(only("Qush Tepa", Feature.ADM2, "AFG").contains(village)).isFalse();
    }

    @Test
    void accents_case_and_apostrophes_do_not_matter() {
        assertThat(NameFolding.exact("N’Djaména")).isEqualTo("ndjamena");
        assertThat(NameFolding.exact("St. Louis")).isEqualTo("saint louis");
        assertThat(NameFolding.loose("Qūsh Tepah")).isEqualTo(NameFolding.loose("Koshtepa"));
        assertThat(NameFolding.loose("Jawzjan")).isEqualTo(NameFolding.loose("Jozjan"));
    }

    /** Needs a table of public facts, named by the system property {@code sitrep.facts}; skipped without it. */
    @Test
    void countries_and_divisions_stand_where_public_facts_put_them() throws IOException {
        Path facts = Path.of(System.getProperty("sitrep.facts", "none"), "world_units.tsv");
        assumeTrue(Files.exists(facts), "no facts to check against: set -Dsitrep.facts=FOLDER");
        Map<Long, double[]> points = new HashMap<>();
        for (String line : Files.readAllLines(facts)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("geonameid")) {
                points.put(
                        Long.valueOf(cells[0]),
                        new double[] {Double.parseDouble(cells[5]), Double.parseDouble(cells[6])});
            }
        }
        List<Double> countries = distances(points, Feature.COUNTRY);
        List<Double> divisions = distances(points, Feature.ADM1);
        assertThat(countries.get(countries.size() / 2)).isLessThan(10);
        assertThat(within(countries)).isGreaterThan(0.97);
        assertThat(divisions.get(divisions.size() / 2)).isLessThan(20);
        assertThat(within(divisions)).isGreaterThan(0.95);
    }

    private List<Double> distances(Map<Long, double[]> points, Feature feature) {
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < gazetteer.size(); i++) {
            GazetteerPlace place = gazetteer.place(i);
            double[] point = points.get(place.geonameId().orElse(0L));
            if (place.feature() == feature && point != null) {
                distances.add(place.kilometresTo(new GazetteerPlace(
                        0, "", feature, Optional.empty(), Optional.empty(), 0, 0, 0, point[0], point[1])));
            }
        }
        Collections.sort(distances);
        return distances;
    }

    private static double within(List<Double> distances) {
        return distances.stream().filter(km -> km <= 161).count() / (double) distances.size();
    }

    @Test
    void a_province_called_by_a_quarter_is_found_by_either_form_of_the_word() {
        assertThat(provinces("South Kordofan")).containsExactly("Southern Kordofan");
        assertThat(provinces("North Darfur")).containsExactly("Northern Darfur");
        assertThat(provinces("Northern Kordofan")).containsExactly("North Kordofan");
        assertThat(provinces("North Kivu")).containsExactly("North Kivu");
        assertThat(gazetteer.lookup("Northern Kosti")).isEmpty();
        assertThat(gazetteer.lookup("North"))
                .allMatch(match -> !match.place().name().startsWith("Northern "));
    }

    private List<String> provinces(String name) {
        return gazetteer.lookup(name).stream()
                .filter(match -> match.place().feature() == Feature.ADM1)
                .map(match -> match.place().name())
                .toList();
    }
}
