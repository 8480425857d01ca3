package org.sitrep.area;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.place.Credit;
import org.sitrep.place.DataFolder;
import org.sitrep.place.Feature;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerPlace;
import org.sitrep.place.Hierarchy;

/**
 * The areas of places: polygons that the user imported, else approximate ones. A division is then the land nearest to
 * its towns, any other place a disc around its point. Safe for several threads.
 */
public final class Areas {

    /** Radii in kilometres; a town's is UCDP GED's distance for its most exact precision. */
    private static final double TOWN_IN_KM = 5;

    private static final double REGION_IN_KM = 25;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int SIDES_OF_A_QUARTER = 8;

    private static final Credit MADE = new Credit(
            "Sitrep",
            "CC BY 4.0",
            "Approximate areas computed by Sitrep from points of GeoNames (www.geonames.org), CC BY 4.0.");

    private final Gazetteer gazetteer;
    private final Hierarchy hierarchy;
    private final Map<String, Area> imported = new TreeMap<>();
    private final STRtree index = new STRtree();
    private final java.util.function.Supplier<Cells> cells;

    /** @param imported areas by the key of their place; of several with one key the last counts */
    public Areas(Gazetteer gazetteer, List<Area> imported) {
        this.gazetteer = gazetteer;
        this.hierarchy = new Hierarchy(gazetteer);
        imported.forEach(area -> this.imported.put(area.key(), area));
        this.imported.values().forEach(area -> index.insert(area.geometry().getEnvelopeInternal(), area));
        index.build();
        this.cells = new Once<>(() -> new Cells(gazetteer));
    }

    /**
     * The areas that a user imported into a folder, and approximate ones.
     *
     * @param gazetteer with the same imports
     */
    public static Areas in(DataFolder folder, Gazetteer gazetteer) throws IOException {
        List<Area> imported = new ArrayList<>();
        for (DataFolder.Source source : folder.sources()) {
            imported.addAll(AreaFile.read(folder.areasOf(source), source.credit()));
        }
        return new Areas(gazetteer, imported);
    }

    /** Approximate areas only. */
    public static Areas of(Gazetteer gazetteer) {
        return new Areas(gazetteer, List.of());
    }

    /** Which places lie in which. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The area of a place; empty where neither an outline nor a point is known. */
    public Optional<Area> of(GazetteerPlace place) {
        String key = hierarchy.key(place);
        Area outline = imported.get(key);
        if (outline != null) {
            return Optional.of(outline);
        }
        return switch (place.feature()) {
            case COUNTRY, ADM1 ->
                ofImportedParts(place).or(() -> cells.get().of(place).map(cell -> approximate(key, place, cell)));
            case ADM2 -> cells.get().of(place).map(cell -> approximate(key, place, cell));
            case POPULATED_PLACE, FACILITY -> disc(key, place, TOWN_IN_KM);
            case REGION, OTHER -> disc(key, place, REGION_IN_KM);
        };
    }

    /**
     * The area of what a location that was read from a report stands for; a disc where the gazetteer has no such place.
     */
    public Optional<Area> of(Location location) {
        Optional<Area> known = hierarchy.place(location).flatMap(this::of);
        return known.or(() -> of(new GazetteerPlace(
                gazetteer.size(),
                location.adm2().or(location::adm1).orElse(""),
                Feature.POPULATED_PLACE,
                location.geonameId(),
                location.country(),
                GazetteerPlace.NONE,
                GazetteerPlace.NONE,
                0,
                location.latitude(),
                location.longitude())));
    }

    /** The areas of a country's or division's second-order divisions, by name. */
    public List<Area> districts(GazetteerPlace around) {
        return hierarchy.districts(around).stream()
                .flatMap(district -> of(district).stream())
                .toList();
    }

    /** Imported areas that hold a point, and the divisions around it, the narrowest first. */
    public List<Area> containing(double latitude, double longitude) {
        Map<String, Area> found = new TreeMap<>();
        index.query(new Envelope(new Coordinate(longitude, latitude)), item -> {
            Area area = (Area) item;
            if (area.contains(latitude, longitude)) {
                found.put(area.key(), area);
            }
        });
        boolean district = found.values().stream().anyMatch(area -> area.feature() == Feature.ADM2);
        if (!district) {
            cells.get().near(latitude, longitude).stream()
                    .flatMap(place -> of(place).stream())
                    .filter(area -> area.approximate() && area.contains(latitude, longitude))
                    .findFirst()
                    .ifPresent(area -> found.put(area.key(), area));
        }
        for (Area narrow : List.copyOf(found.values())) {
            around(narrow).forEach(area -> found.putIfAbsent(area.key(), area));
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparingDouble(
                                (Area area) -> area.geometry().getArea())
                        .thenComparing(Area::key))
                .toList();
    }

    private List<Area> around(Area narrow) {
        List<Area> around = new ArrayList<>();
        hierarchy.byKey(narrow.key()).map(hierarchy::parents).ifPresent(parents -> {
            parents.adm1().flatMap(this::of).ifPresent(around::add);
            parents.country().flatMap(this::of).ifPresent(around::add);
        });
        return around;
    }

    /** A division all of whose parts have imported outlines. */
    private Optional<Area> ofImportedParts(GazetteerPlace place) {
        List<Geometry> parts = new ArrayList<>();
        for (GazetteerPlace district : hierarchy.districts(place)) {
            Area outline = imported.get(hierarchy.key(district));
            if (outline == null) {
                return Optional.empty();
            }
            parts.add(outline.geometry());
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Area first = imported.get(hierarchy.key(hierarchy.districts(place).get(0)));
        return Optional.ofNullable(UnaryUnionOp.union(parts))
                .filter(union -> first != null && union.getDimension() == 2)
                .map(union -> new Area(
                        hierarchy.key(place),
                        place.geonameId(),
                        place.name(),
                        place.feature(),
                        union,
                        false,
                        first == null ? MADE : first.credit()));
    }

    private static Area approximate(String key, GazetteerPlace place, Geometry geometry) {
        return new Area(key, place.geonameId(), place.name(), place.feature(), geometry, true, MADE);
    }

    private static Optional<Area> disc(String key, GazetteerPlace place, double radiusInKm) {
        if (!place.hasPoint()) {
            return Optional.empty();
        }
        double shortening = Math.max(0.01, Math.cos(Math.toRadians(place.latitude())));
        Geometry circle = Distances.FACTORY
                .createPoint(new Coordinate(place.longitude() * shortening, place.latitude()))
                .buffer(radiusInKm / KM_PER_DEGREE, SIDES_OF_A_QUARTER);
        Geometry area = AffineTransformation.scaleInstance(1 / shortening, 1).transform(circle);
        return Optional.of(approximate(key, place, area));
    }
}
