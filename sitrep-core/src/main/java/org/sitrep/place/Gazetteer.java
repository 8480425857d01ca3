package org.sitrep.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Names and places of the world: the file that comes with Sitrep, files that a user imported, and single places that a
 * user added. Places of files are counted from 0, added ones after them. Immutable.
 */
public final class Gazetteer {

    /** A place and the way in which the name that was looked up is its name. */
    public record Match(GazetteerPlace place, NameKind kind) {}

    static final String RESOURCE = "/org/sitrep/gazetteer/world.gaz";
    static final String LOOSE_KEY = "~";
    static final String COUNTRY_KEY = "#";

    private final GazetteerLayers layers;
    private final AddedPlaces added;
    private final List<Credit> credits;

    private Gazetteer(GazetteerLayers layers, AddedPlaces added, List<Credit> credits) {
        this.layers = layers;
        this.added = added;
        this.credits = credits;
    }

    private static final class Shipped {
        private static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "the gazetteer " + RESOURCE + " is not on the class path; it comes with sitrep-gazetteer");
                }
                return read(stream);
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read the gazetteer " + RESOURCE, failure);
            }
        }
    }

    /** The gazetteer of the module sitrep-gazetteer, loaded once. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /** Reads a file that {@link GazetteerCompiler} wrote. */
    public static Gazetteer read(InputStream stream) throws IOException {
        try (InputStream plain = new GZIPInputStream(stream, 1 << 16)) {
            GazetteerFile file = new GazetteerFile(GazetteerSections.of(plain.readAllBytes()));
            return new Gazetteer(new GazetteerLayers(List.of(file)), AddedPlaces.NONE, List.of(Credit.SHIPPED));
        }
    }

    /**
     * The same with files that a user imported; what stands in a later file takes the place of what is in earlier ones.
     */
    Gazetteer withFiles(List<GazetteerFile> files, List<Credit> more) {
        List<GazetteerFile> all = new ArrayList<>(layers.files());
        all.addAll(files);
        List<Credit> both = new ArrayList<>(credits);
        more.stream().filter(credit -> !both.contains(credit)).forEach(both::add);
        return new Gazetteer(new GazetteerLayers(all), AddedPlaces.NONE, List.copyOf(both));
    }

    /**
     * The places of the files with these, which are found before them and outrank their namesakes. Places added earlier
     * are left out.
     *
     * @throws IllegalArgumentException if a country is not known here
     */
    public Gazetteer with(List<AddedPlace> places) {
        return new Gazetteer(layers, AddedPlaces.of(places, new Gazetteer(layers, AddedPlaces.NONE, credits)), credits);
    }

    /** Where the places come from, to be named wherever they are shown; the file that comes with Sitrep first. */
    public List<Credit> credits() {
        return credits;
    }

    public int size() {
        return layers.size() + added.size();
    }

    public GazetteerPlace place(int index) {
        return index < layers.size() ? layers.place(index) : added.place(index - layers.size());
    }

    /** Whether a place is not of a file. */
    boolean isAdded(GazetteerPlace place) {
        return place.index() >= layers.size();
    }

    /** The division a place lies in or is, if its index is known. */
    public Optional<GazetteerPlace> division(int index) {
        return index == GazetteerPlace.NONE ? Optional.empty() : Optional.of(place(index));
    }

    /** All countries, first-order and second-order divisions of the files. */
    List<GazetteerPlace> divisions() {
        return layers.divisions();
    }

    /** The place of a GeoNames id. */
    public Optional<GazetteerPlace> byGeonameId(long id) {
        return division(layers.byId(id));
    }

    /** The division of a GeoNames code such as "AF.31" or "AF.31.1703". */
    public Optional<GazetteerPlace> byCode(String code) {
        return division(layers.byCode(code));
    }

    /** GeoNames' code of the narrowest country or division that a place of a file is or lies in: "AF.31.1703". */
    public Optional<String> code(GazetteerPlace place) {
        return isAdded(place) ? Optional.empty() : layers.code(place.index());
    }

    /** The place code of the humanitarian data sets (OCHA), where a table that gives one was imported. */
    public Optional<String> pcode(GazetteerPlace place) {
        return isAdded(place) ? Optional.empty() : layers.pcode(place.index());
    }

    /**
     * Places of a name, in any letter case, accents and punctuation aside; the order is fixed but means nothing. A name
     * that nothing has may be the twin of a province's: "South Kordofan" of "Southern Kordofan".
     */
    public List<Match> lookup(String name) {
        List<Match> found = matches(NameFolding.exact(name));
        return found.isEmpty() ? DivisionTwins.of(name).map(this::provinces).orElse(List.of()) : found;
    }

    private List<Match> provinces(String name) {
        return matches(NameFolding.exact(name)).stream()
                .filter(match -> match.place().feature() == Feature.ADM1)
                .toList();
    }

    /** Places whose name is alike in a freer spelling; only for countries whose names are transliterated. */
    public List<Match> lookupLoose(String name) {
        return matches(LOOSE_KEY + NameFolding.loose(name));
    }

    /** The country of an ISO 3166 alpha-2 code in lower case. */
    Optional<GazetteerPlace> countryByIso2(String code) {
        return matches(COUNTRY_KEY + code).stream().map(Match::place).findFirst();
    }

    /** Whether a country has this ISO 3166 alpha-3 code, in upper case. */
    public boolean hasCountry(String code) {
        return layers.hasCountry(code);
    }

    /** Whether any place has this name. */
    public boolean knows(String name) {
        return !lookup(name).isEmpty();
    }

    /** The country of a name, ISO 3166 alpha-3; empty if it has places in several or in none. */
    public Optional<String> onlyCountry(String name) {
        List<String> countries = lookup(name).stream()
                .flatMap(match -> match.place().country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private List<Match> matches(String key) {
        List<Match> found = new ArrayList<>(added.matches(key));
        found.addAll(layers.matches(key));
        return List.copyOf(found);
    }
}
