package org.sitrep.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Names and places of the world in a few arrays: about 230,000 places and twice as many names. A look-up is a binary
 * search over sorted keys. Immutable; made by {@link GazetteerCompiler}, which also documents the file.
 */
public final class Gazetteer {

    /** A place and the way in which the name that was looked up is its name. */
    public record Match(GazetteerPlace place, NameKind kind) {}

    static final int MAGIC = 0x53475A31;
    static final String RESOURCE = "/org/sitrep/gazetteer/world.gaz";
    static final double UNITS_PER_DEGREE = 1e5;
    static final int NO_POINT = Integer.MIN_VALUE;
    static final int KIND_BITS = 3;
    static final String LOOSE_KEY = "~";
    static final String COUNTRY_KEY = "#";

    private final byte[] features;
    private final short[] countries;
    private final int[] adm1;
    private final int[] adm2;
    private final int[] population;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final TextTable names;
    private final TextTable countryCodes;
    private final TextTable keys;
    private final int[] postingStarts;
    private final int[] postings;

    private Gazetteer(ByteBuffer file) {
        if (file.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a gazetteer file of this version");
        }
        int places = file.getInt();
        this.features = new byte[places];
        file.get(features);
        this.countries = new short[places];
        file.asShortBuffer().get(countries);
        file.position(file.position() + Short.BYTES * places);
        this.adm1 = ints(file, places);
        this.adm2 = ints(file, places);
        this.population = ints(file, places);
        this.ids = ints(file, places);
        this.latitudes = ints(file, places);
        this.longitudes = ints(file, places);
        this.names = new TextTable(file);
        this.countryCodes = new TextTable(file);
        this.keys = new TextTable(file);
        this.postingStarts = ints(file, keys.size() + 1);
        this.postings = ints(file, postingStarts[keys.size()]);
    }

    static int[] ints(ByteBuffer file, int count) {
        int[] values = new int[count];
        file.asIntBuffer().get(values);
        file.position(file.position() + Integer.BYTES * count);
        return values;
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
            return new Gazetteer(ByteBuffer.wrap(plain.readAllBytes()));
        }
    }

    public int size() {
        return features.length;
    }

    public GazetteerPlace place(int index) {
        boolean hasPoint = latitudes[index] != NO_POINT;
        return new GazetteerPlace(
                index,
                names.text(index),
                Feature.at(features[index]),
                ids[index] == 0 ? Optional.empty() : Optional.of((long) ids[index]),
                countries[index] < 0 ? Optional.empty() : Optional.of(countryCodes.text(countries[index])),
                adm1[index],
                adm2[index],
                population[index],
                hasPoint ? latitudes[index] / UNITS_PER_DEGREE : Double.NaN,
                hasPoint ? longitudes[index] / UNITS_PER_DEGREE : Double.NaN);
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

    /** Whether any place has this name. */
    public boolean knows(String name) {
        return keys.indexOf(NameFolding.exact(name)) >= 0;
    }

    private List<Match> matches(String key) {
        int at = keys.indexOf(key);
        if (at < 0) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (int i = postingStarts[at]; i < postingStarts[at + 1]; i++) {
            found.add(new Match(place(postings[i] >> KIND_BITS), NameKind.at(postings[i] & (1 << KIND_BITS) - 1)));
        }
        return List.copyOf(found);
    }

    /** Texts end to end in one array of UTF-8 bytes. */
    private static final class TextTable {

        private final int[] starts;
        private final byte[] bytes;

        TextTable(ByteBuffer file) {
            this.starts = ints(file, file.getInt() + 1);
            this.bytes = new byte[starts[starts.length - 1]];
            file.get(bytes);
        }

        int size() {
            return starts.length - 1;
        }

        String text(int i) {
            return new String(bytes, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
        }

        /** Position of a text in a sorted table, or a negative number. */
        int indexOf(String text) {
            byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
            int low = 0;
            int high = size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = Arrays.compareUnsigned(bytes, starts[middle], starts[middle + 1], wanted, 0, wanted.length);
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }
    }
}
