package org.sitrep.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.place.Credit;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;

class AreasTest {

    private static final Credit SURVEY = new Credit("survey.geojson", "CC0", "Survey of the valley, CC0.");

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final Areas areas = Areas.of(gazetteer);

    private GazetteerPlace division(String code) {
        return gazetteer.byCode(code).orElseThrow();
    }

    private static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(west, north),
            new Coordinate(east, north),
            new Coordinate(east, south),
            new Coordinate(west, south)
        });
    }

    @Test
    void a_district_without_an_outline_has_an_approximate_one_around_its_town() {
        Area darzab = areas.of(division("AF.31.1703")).orElseThrow();
        assertThat(darzab.approximate()).isTrue();
        assertThat(darzab.contains(35.98, 65.38)).isTrue();
        assertThat(darzab.contains(34.5, 69.2)).isFalse();
    }

    @Test
    void districts_of_a_province_do_not_overlap_and_lie_in_it() {
        List<Area> districts = areas.districts(division("AF.31"));
        Geometry province = areas.of(division("AF.31")).orElseThrow().geometry();
        double sum = districts.stream()
                .mapToDouble(area -> area.geometry().getArea())
                .sum();
        assertThat(districts).hasSizeGreaterThan(5);
        assertThat(sum).isCloseTo(province.getArea(), within(1e-6));
    }

    @Test
    void a_point_lies_in_a_district_its_province_and_its_country_narrowest_first() {
        assertThat(areas.containing(35.98, 65.38)).extracting(Area::key).containsExactly("AF.31.1703", "AF.31", "AF");
    }

    @Test
    void the_open_sea_lies_in_nothing() {
        assertThat(areas.containing(-40, -120)).isEmpty();
    }

    @Test
    void an_imported_outline_comes_before_an_approximate_one_and_keeps_its_credit() {
        Area outline = new Area(
                "AF.31.1703", Optional.empty(), "Darzab", Feature.ADM2, box(65, 35.5, 65.8, 36.1), false, SURVEY);
        Areas withOutline = new Areas(gazetteer, List.of(outline));
        assertThat(withOutline.of(division("AF.31.1703"))).contains(outline);
        assertThat(withOutline.containing(35.6, 65.1)).first().isEqualTo(outline);
        assertThat(withOutline.of(division("AF.31")).orElseThrow().approximate())
                .as("one district is not the province")
                .isTrue();
    }

    @Test
    void a_province_all_of_whose_districts_are_known_is_their_union() {
        List<Area> outlines = new ArrayList<>();
        double west = 64;
        for (GazetteerPlace district : areas.hierarchy().districts(division("AF.31"))) {
            outlines.add(new Area(
                    areas.hierarchy().key(district),
                    Optional.empty(),
                    district.name(),
                    Feature.ADM2,
                    box(west, 36, west + 1, 37),
                    false,
                    SURVEY));
            west++;
        }
        Area province = new Areas(gazetteer, outlines).of(division("AF.31")).orElseThrow();
        assertThat(province.approximate()).isFalse();
        assertThat(province.geometry().getArea()).isCloseTo(outlines.size(), within(1e-9));
    }

    @Test
    void a_location_of_a_report_has_the_area_of_its_division() {
        Location district = new Location(
                "adm2", Optional.empty(), Optional.of("AFG"), Optional.of("Jowzjan"), Optional.of("Darzāb"), 36, 65.4);
        assertThat(areas.of(district).map(Area::key)).contains("AF.31.1703");
    }

    @Test
    void a_village_is_a_disc_of_five_kilometres() {
        Location village = new Location(
                "populated_place",
                Optional.empty(),
                Optional.of("AFG"),
                Optional.of("Jowzjan"),
                Optional.of("Darzāb"),
                36,
                65.4);
        Area disc = areas.of(village).orElseThrow();
        assertThat(disc.approximate()).isTrue();
        assertThat(disc.kilometresTo(36, 65.4)).isZero();
        assertThat(disc.kilometresTo(36.1, 65.4)).isCloseTo(11.1 - 5, within(0.3));
    }

    @Test
    void distances_are_those_on_the_sphere() {
        assertThat(Distances.kilometres(34.53, 69.17, 36.71, 67.11)).isCloseTo(305, within(3.0));
        assertThat(Distances.kilometres(0, 179.5, 0, -179.5)).isCloseTo(111.2, within(0.5));
    }
}
