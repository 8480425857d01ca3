package org.sitrep.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.sitrep.area.Sites.Site;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;

/**
 * Approximate areas of divisions: the land nearer to a division's towns than to those of any other division (Voronoi
 * cells of towns, joined by division), not farther than {@link #REACH_IN_DEGREES} from a town. Cells of one country
 * neither overlap nor leave gaps between towns. Made for a whole country when first asked for, then kept.
 */
final class Cells {

    private static final double REACH_IN_DEGREES = 0.7;
    private static final int SIDES_OF_A_QUARTER = 8;

    private final Gazetteer gazetteer;
    private final Sites sites;
    private final Map<String, Map<Integer, Geometry>> byCountry = new ConcurrentHashMap<>();

    Cells(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.sites = new Sites(gazetteer);
    }

    /** The area of a country or division; empty where none of its points is known. */
    Optional<Geometry> of(GazetteerPlace place) {
        String country = place.country().orElse("");
        Map<Integer, Geometry> cells = byCountry.computeIfAbsent(country, this::cells);
        Optional<Geometry> own = Optional.ofNullable(cells.get(place.index()));
        if (place.feature() == Feature.ADM2) {
            return own;
        }
        List<Geometry> parts = new ArrayList<>();
        cells.forEach((division, cell) -> {
            if (place.feature() == Feature.COUNTRY || gazetteer.place(division).adm1() == place.index()) {
                parts.add(cell);
            }
        });
        return joined(parts);
    }

    /** Divisions with towns around a point, the nearest ones only. */
    List<GazetteerPlace> near(double latitude, double longitude) {
        Envelope box = new Envelope(new Coordinate(longitude, latitude));
        double shortening = shortening(latitude);
        box.expandBy(REACH_IN_DEGREES / shortening, REACH_IN_DEGREES);
        Map<Integer, Double> nearest = new TreeMap<>();
        for (Site site : sites.in(box)) {
            double east = (site.point().x - longitude) * shortening;
            double north = site.point().y - latitude;
            nearest.merge(site.division(), east * east + north * north, Math::min);
        }
        return nearest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(4)
                .map(division -> gazetteer.place(division.getKey()))
                .toList();
    }

    private static double shortening(double latitude) {
        return Math.max(0.1, Math.cos(Math.toRadians(latitude)));
    }

    private Map<Integer, Geometry> cells(String country) {
        Envelope box = new Envelope();
        Envelope world = new Envelope(-180, 180, -90, 90);
        List<Site> own = sites.in(world).stream()
                .filter(site -> site.country().equals(country))
                .toList();
        own.forEach(site -> box.expandToInclude(site.point()));
        if (own.isEmpty()) {
            return Map.of();
        }
        double shortening = shortening(box.centre().y);
        box.expandBy(REACH_IN_DEGREES / shortening, REACH_IN_DEGREES);
        Map<Coordinate, Site> byPoint = new LinkedHashMap<>();
        for (Site site : sites.in(box)) {
            byPoint.putIfAbsent(new Coordinate(site.point().x * shortening, site.point().y), site);
        }
        return joined(diagram(byPoint), byPoint, country, shortening);
    }

    private static GeometryCollection diagram(Map<Coordinate, Site> byPoint) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(byPoint.keySet());
        return (GeometryCollection) builder.getDiagram(Distances.FACTORY);
    }

    private static Map<Integer, Geometry> joined(
            GeometryCollection diagram, Map<Coordinate, Site> byPoint, String country, double shortening) {
        Map<Integer, List<Geometry>> parts = new TreeMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            Coordinate centre = (Coordinate) cell.getUserData();
            Site site = byPoint.get(centre);
            if (site != null && site.country().equals(country)) {
                parts.computeIfAbsent(site.division(), unseen -> new ArrayList<>())
                        .add(withinReach(cell, centre));
            }
        }
        AffineTransformation back = AffineTransformation.scaleInstance(1 / shortening, 1);
        Map<Integer, Geometry> cells = new TreeMap<>();
        parts.forEach((division, of) -> joined(of).ifPresent(cell -> cells.put(division, back.transform(cell))));
        return cells;
    }

    private static Geometry withinReach(Geometry cell, Coordinate centre) {
        for (Coordinate corner : cell.getCoordinates()) {
            if (corner.distance(centre) > REACH_IN_DEGREES) {
                return cell.intersection(
                        Distances.FACTORY.createPoint(centre).buffer(REACH_IN_DEGREES, SIDES_OF_A_QUARTER));
            }
        }
        return cell;
    }

    private static Optional<Geometry> joined(List<Geometry> parts) {
        Optional<Geometry> union = Optional.ofNullable(UnaryUnionOp.union(parts));
        return union.filter(area -> area.getDimension() == 2);
    }
}
