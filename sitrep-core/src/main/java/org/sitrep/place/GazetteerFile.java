package org.sitrep.place;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.sitrep.place.GazetteerRow.Use;
import org.sitrep.place.GazetteerSections.Section;

/**
 * Places and names as {@link GazetteerWriter} wrote them, in columns. Positions count from 0 within the file. A look-up
 * by name is a binary search over sorted keys. Immutable.
 */
final class GazetteerFile {

    static final double UNITS_PER_DEGREE = 1e5;
    static final int NO_POINT = Integer.MIN_VALUE;
    static final int KIND_BITS = 3;
    static final int USE_SHIFT = 4;
    static final int NO_FEATURE = 15;

    private static final Use[] USES = Use.values();
    private static final int LAST_DIVISION = Feature.ADM2.ordinal();

    private final ByteBuffer features;
    private final ShortBuffer countries;
    private final IntBuffer divisions;
    private final IntBuffer populations;
    private final IntBuffer ids;
    private final IntBuffer latitudes;
    private final IntBuffer longitudes;
    private final TextTable names;
    private final TextTable countryCodes;
    private final TextTable codes;
    private final TextTable keys;
    private final IntBuffer postingStarts;
    private final IntBuffer postings;
    private final IntBuffer pcodePlaces;
    private final TextTable pcodes;
    private final long[] byId;

    GazetteerFile(GazetteerSections sections) {
        this.features = sections.get(Section.FEATURES);
        this.countries = sections.get(Section.COUNTRIES).asShortBuffer();
        this.divisions = sections.get(Section.DIVISIONS).asIntBuffer();
        this.populations = sections.get(Section.POPULATIONS).asIntBuffer();
        this.ids = sections.get(Section.IDS).asIntBuffer();
        this.latitudes = sections.get(Section.LATITUDES).asIntBuffer();
        this.longitudes = sections.get(Section.LONGITUDES).asIntBuffer();
        this.names = new TextTable(sections, Section.NAME_STARTS, Section.NAMES);
        this.countryCodes = new TextTable(sections, Section.COUNTRY_CODE_STARTS, Section.COUNTRY_CODES);
        this.codes = new TextTable(sections, Section.DIVISION_CODE_STARTS, Section.DIVISION_CODES);
        this.keys = new TextTable(sections, Section.KEY_STARTS, Section.KEYS);
        this.postingStarts = sections.get(Section.POSTING_STARTS).asIntBuffer();
        this.postings = sections.get(Section.POSTINGS).asIntBuffer();
        this.pcodePlaces = sections.get(Section.PCODE_PLACES).asIntBuffer();
        this.pcodes = new TextTable(sections, Section.PCODE_STARTS, Section.PCODES);
        this.byId = isSortedById() ? new long[0] : sortedById();
    }

    /** Files that users import are sorted by id; it is enough to look at a few rows. */
    private boolean isSortedById() {
        int step = Math.max(1, size() / 1000);
        for (int i = step; i < size(); i += step) {
            if (ids.get(i) < ids.get(i - step)) {
                return false;
            }
        }
        return true;
    }

    private long[] sortedById() {
        long[] sorted = new long[size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) ids.get(i) << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    int size() {
        return features.limit();
    }

    Optional<Feature> feature(int i) {
        int feature = features.get(i) & NO_FEATURE;
        return feature == NO_FEATURE ? Optional.empty() : Optional.of(Feature.at(feature));
    }

    Use use(int i) {
        return USES[features.get(i) >> USE_SHIFT];
    }

    /** Whether a row is of a country, or of a first- or second-order division, with a code. */
    boolean isDivision(int i) {
        return (features.get(i) & NO_FEATURE) <= LAST_DIVISION && divisions.get(i) != GazetteerPlace.NONE;
    }

    String name(int i) {
        return names.text(i);
    }

    /** ISO 3166 alpha-3. */
    Optional<String> country(int i) {
        return countries.get(i) < 0 ? Optional.empty() : Optional.of(countryCodes.text(countries.get(i)));
    }

    /** Position of the code of the division it lies in or is, or {@link GazetteerPlace#NONE}. */
    int code(int i) {
        return divisions.get(i);
    }

    int population(int i) {
        return populations.get(i);
    }

    /** GeoNames' id, or 0. */
    int id(int i) {
        return ids.get(i);
    }

    /** Not a number where no point is known. */
    double latitude(int i) {
        return degrees(latitudes.get(i));
    }

    /** Not a number where no point is known. */
    double longitude(int i) {
        return degrees(longitudes.get(i));
    }

    private static double degrees(int units) {
        return units == NO_POINT ? Double.NaN : units / UNITS_PER_DEGREE;
    }

    /** Codes of divisions in this file, sorted: "AF.31.1703". */
    TextTable codes() {
        return codes;
    }

    /** The place code of the humanitarian data sets. */
    Optional<String> pcode(int i) {
        int low = 0;
        int high = pcodePlaces.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (pcodePlaces.get(middle) == i) {
                return Optional.of(pcodes.text(middle));
            }
            if (pcodePlaces.get(middle) < i) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The place of a GeoNames id, or {@link GazetteerPlace#NONE}. */
    int byId(int id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = byId.length == 0 ? middle : (int) byId[middle];
            if (ids.get(at) == id) {
                return at;
            }
            if (ids.get(at) < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return GazetteerPlace.NONE;
    }

    /** Whether countries have this ISO 3166 alpha-3 code. */
    boolean hasCountry(String code) {
        return countryCodes.indexOf(code) >= 0;
    }

    /**
     * Places of a folded name, a loose one behind {@link Gazetteer#LOOSE_KEY}: position shifted by {@link #KIND_BITS},
     * with the kind of name below.
     */
    int[] postings(String key) {
        int at = keys.indexOf(key);
        if (at < 0) {
            return new int[0];
        }
        int[] found = new int[postingStarts.get(at + 1) - postingStarts.get(at)];
        postings.get(postingStarts.get(at), found);
        return found;
    }
}
