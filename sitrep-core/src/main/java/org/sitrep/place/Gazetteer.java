package org.sitrep.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Names and places of the world, and the places that a user adds to them. The file is made by
 * {@link GazetteerCompiler}; places of it are counted from 0, added ones after them. Immutable.
 */
public final class Gazetteer {

    /** A place and the way in which the name that was looked up is its name. */
    public record Match(GazetteerPlace place, NameKind kind) {}

    static final String RESOURCE = "/org/sitrep/gazetteer/world.gaz";
    static final String LOOSE_KEY = "~";
    static final String COUNTRY_KEY = "#";

    private final GazetteerFile file;
    private final AddedPlaces added;

    private Gazetteer(GazetteerFile file, AddedPlaces added) {
        this.file = file;
        this.added = added;
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
            return new Gazetteer(new GazetteerFile(ByteBuffer.wrap(plain.readAllBytes())), AddedPlaces.NONE);
        }
    }

    /**
     * The places of the file with these, which are found before them and outrank their namesakes. Places added earlier
     * are left out.
     *
     * @throws IllegalArgumentException if a country is not known here
     */
    public Gazetteer with(List<AddedPlace> places) {
        return new Gazetteer(file, AddedPlaces.of(places, new Gazetteer(file, AddedPlaces.NONE)));
    }

    public int size() {
        return file.size() + added.size();
    }

    public GazetteerPlace place(int index) {
        return index < file.size() ? file.place(index) : added.place(index - file.size());
    }

    /** Whether a place is not of the file. */
    boolean isAdded(GazetteerPlace place) {
        return place.index() >= file.size();
    }

    /** The division a place lies in or is, if its index is known. */
    public Optional<GazetteerPlace> division(int index) {
        return index == GazetteerPlace.NONE ? Optional.empty() : Optional.of(place(index));
    }

    /** Places of a name, in any letter case, accents and punctuation aside; the order is fixed but means nothing. */
    public List<Match> lookup(String name) {
        return matches(NameFolding.exact(name));
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
        return file.hasCountry(code);
    }

    /** Whether any place has this name. */
    public boolean knows(String name) {
        return !lookup(name).isEmpty();
    }

    private List<Match> matches(String key) {
        List<Match> found = new ArrayList<>(added.matches(key));
        found.addAll(file.matches(key));
        return List.copyOf(found);
    }
}
