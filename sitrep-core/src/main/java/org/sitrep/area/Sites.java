package org.sitrep.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;

/**
 * All points that are known to lie in a division of the narrowest sort that is known there: towns, and divisions in
 * which no town is known.
 */
final class Sites {

    /**
     * A point and the narrowest division around it.
     *
     * @param division index in the gazetteer
     */
    record Site(Coordinate point, int division, String country) {}

    private final STRtree tree = new STRtree();

    Sites(Gazetteer gazetteer) {
        Set<Integer> divided = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        List<GazetteerPlace> towns = new ArrayList<>();
        List<GazetteerPlace> divisions = new ArrayList<>();
        for (int i = 0; i < gazetteer.size(); i++) {
            GazetteerPlace place = gazetteer.place(i);
            if (place.index() == i && place.feature() == Feature.POPULATED_PLACE) {
                towns.add(place);
            } else if (place.index() == i && (place.feature() == Feature.ADM1 || place.feature() == Feature.ADM2)) {
                divisions.add(place);
                divided.add(place.feature() == Feature.ADM2 ? place.adm1() : GazetteerPlace.NONE);
            }
        }
        for (GazetteerPlace town : towns) {
            int division =
                    town.adm2() != GazetteerPlace.NONE || divided.contains(town.adm1()) ? town.adm2() : town.adm1();
            if (division != GazetteerPlace.NONE) {
                seen.add(division);
                add(town, division);
            }
        }
        divisions.stream()
                .filter(place -> !seen.contains(place.index()) && !divided.contains(place.index()))
                .forEach(place -> add(place, place.index()));
        tree.build();
    }

    private void add(GazetteerPlace place, int division) {
        if (place.hasPoint() && place.country().isPresent()) {
            Coordinate point = new Coordinate(place.longitude(), place.latitude());
            tree.insert(
                    new Envelope(point),
                    new Site(point, division, place.country().orElse("")));
        }
    }

    /** Sites in a box, sorted by point and division. */
    List<Site> in(Envelope box) {
        List<Site> found = new ArrayList<>();
        tree.query(box, site -> found.add((Site) site));
        found.sort(Comparator.comparing(Site::point).thenComparing(Site::division));
        return found;
    }
}
