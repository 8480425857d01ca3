package org.sitrep.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.place.Gazetteer.Match;

/**
 * Places and names as {@link GazetteerWriter} wrote them, in a few arrays: about 225,000 places and twice as many
 * names. A look-up is a binary search over sorted keys. Immutable.
 */
final class GazetteerFile {

    static final int MAGIC = 0x53475A31;
    static final double UNITS_PER_DEGREE = 1e5;
    static final int NO_POINT = Integer.MIN_VALUE;
    static final int KIND_BITS = 3;

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

    GazetteerFile(ByteBuffer file) {
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

    int size() {
        return features.length;
    }

    GazetteerPlace place(int index) {
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

    /** Whether countries have this ISO 3166 alpha-3 code. */
    boolean hasCountry(String code) {
        return countryCodes.indexOf(code) >= 0;
    }

    /** Places of a folded name, a loose one behind {@link Gazetteer#LOOSE_KEY}. */
    List<Match> matches(String key) {
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
