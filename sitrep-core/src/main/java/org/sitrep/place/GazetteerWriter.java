package org.sitrep.place;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sitrep.place.GazetteerSections.Section;

/**
 * Writes rows, in the order given, as the file that {@link GazetteerFile} reads. Columns and sorted names go through
 * files in a folder, so that the number of rows is not limited by memory.
 */
final class GazetteerWriter implements Closeable {

    /** Countries (ISO 3166 alpha-2) whose names reach English in many transliterations. */
    static final Set<String> TRANSLITERATED = Set.of(
            "AF", "PK", "IR", "IQ", "SY", "YE", "LY", "SD", "SS", "SO", "ER", "ET", "TJ", "UZ", "TM", "KG", "KZ", "AZ",
            "AM", "GE", "UA", "LB", "JO", "PS", "EG", "DZ", "TN", "MR", "SA");

    private static final long SORTED_IN_MEMORY = 96L << 20;

    private final Path folder;
    private final UnaryOperator<String> iso3;
    private final Map<Section, DataOutputStream> columns = new EnumMap<>(Section.class);
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final SortedRuns keys;
    private int rows;
    private int nameBytes;
    private int pcodeBytes;
    private long names;

    /**
     * @param folder where to put files while writing; {@link #close} takes them away
     * @param iso3 gives the ISO 3166 alpha-3 code of an alpha-2 code, or ""
     */
    GazetteerWriter(Path folder, UnaryOperator<String> iso3) throws IOException {
        this.folder = folder;
        this.iso3 = iso3;
        this.keys = new SortedRuns(folder, SORTED_IN_MEMORY);
        for (Section section : Section.values()) {
            columns.put(
                    section, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(column(section)))));
        }
        to(Section.NAME_STARTS).writeInt(0);
        to(Section.PCODE_STARTS).writeInt(0);
    }

    private Path column(Section section) {
        return folder.resolve(section.name().toLowerCase(Locale.ROOT) + ".tmp");
    }

    private DataOutputStream to(Section section) {
        DataOutputStream column = columns.get(section);
        if (column == null) {
            throw new IllegalStateException("no column " + section);
        }
        return column;
    }

    /** How many rows were added. */
    int rows() {
        return rows;
    }

    /** How many names the rows have. */
    long names() {
        return names;
    }

    void add(GazetteerRow row) throws IOException {
        int feature = row.feature().map(Feature::ordinal).orElse(GazetteerFile.NO_FEATURE);
        to(Section.FEATURES).writeByte(row.use().ordinal() << GazetteerFile.USE_SHIFT | feature);
        String country = iso3.apply(row.country());
        to(Section.COUNTRIES).writeShort(country.isEmpty() ? -1 : number(countries, country));
        String code = row.code();
        to(Section.DIVISIONS).writeInt(code.isEmpty() ? GazetteerPlace.NONE : number(codes, code));
        to(Section.POPULATIONS).writeInt(row.population());
        to(Section.IDS).writeInt(row.geonameId());
        to(Section.LATITUDES).writeInt(units(row.latitude()));
        to(Section.LONGITUDES).writeInt(units(row.longitude()));
        byte[] name = row.name().getBytes(StandardCharsets.UTF_8);
        to(Section.NAMES).write(name);
        nameBytes = Math.addExact(nameBytes, name.length);
        to(Section.NAME_STARTS).writeInt(nameBytes);
        addPcode(row.pcode());
        index(row);
        rows++;
    }

    private static int number(Map<String, Integer> seen, String text) {
        return seen.computeIfAbsent(text, unseen -> seen.size());
    }

    private static int units(double degrees) {
        return Double.isNaN(degrees)
                ? GazetteerFile.NO_POINT
                : (int) Math.round(degrees * GazetteerFile.UNITS_PER_DEGREE);
    }

    private void addPcode(String pcode) throws IOException {
        if (!pcode.isEmpty()) {
            byte[] bytes = pcode.getBytes(StandardCharsets.UTF_8);
            pcodeBytes += bytes.length;
            to(Section.PCODE_PLACES).writeInt(rows);
            to(Section.PCODES).write(bytes);
            to(Section.PCODE_STARTS).writeInt(pcodeBytes);
        }
    }

    private void index(GazetteerRow row) throws IOException {
        TreeMap<String, NameKind> folded = new TreeMap<>();
        boolean country = row.feature().filter(Feature.COUNTRY::equals).isPresent();
        row.names().forEach((name, kind) -> keep(folded, NameFolding.exact(name), kind));
        names += folded.size();
        if (TRANSLITERATED.contains(row.country()) && !country) {
            row.names()
                    .keySet()
                    .forEach(name -> keep(folded, Gazetteer.LOOSE_KEY + NameFolding.loose(name), NameKind.LOOSE));
        }
        if (country) {
            keep(folded, Gazetteer.COUNTRY_KEY + row.country().toLowerCase(Locale.ROOT), NameKind.ABBREVIATION);
        }
        for (Map.Entry<String, NameKind> key : folded.entrySet()) {
            byte[] bytes = key.getKey().getBytes(StandardCharsets.UTF_8);
            keys.add(ByteBuffer.allocate(bytes.length + 1 + Integer.BYTES)
                    .put(bytes)
                    .put((byte) 0)
                    .putInt(rows << GazetteerFile.KIND_BITS | key.getValue().ordinal())
                    .array());
        }
    }

    private static void keep(Map<String, NameKind> keys, String key, NameKind kind) {
        if (key.length() > 1) {
            keys.merge(key, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** Puts the file together; to be called once, after all rows. */
    void write(OutputStream out) throws IOException {
        writeKeys();
        int[] codeOrder = table(codes, Section.DIVISION_CODE_STARTS, Section.DIVISION_CODES);
        int[] countryOrder = table(countries, Section.COUNTRY_CODE_STARTS, Section.COUNTRY_CODES);
        for (DataOutputStream column : columns.values()) {
            column.close();
        }
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(GazetteerSections.MAGIC);
        for (Section section : Section.values()) {
            head.writeLong(Files.size(column(section)));
        }
        head.flush();
        for (Section section : Section.values()) {
            switch (section) {
                case DIVISIONS -> renumber(section, codeOrder, out, true);
                case COUNTRIES -> renumber(section, countryOrder, out, false);
                default -> Files.copy(column(section), out);
            }
        }
    }

    private void writeKeys() throws IOException {
        KeyColumns sink = new KeyColumns(
                to(Section.KEYS), to(Section.KEY_STARTS), to(Section.POSTINGS), to(Section.POSTING_STARTS));
        keys.drain(sink);
        sink.end();
    }

    /** Writes texts in order, and tells which number each had before. */
    private int[] table(Map<String, Integer> texts, Section starts, Section bytes) throws IOException {
        TreeMap<byte[], Integer> sorted = new TreeMap<>(Arrays::compareUnsigned);
        texts.forEach((text, number) -> sorted.put(text.getBytes(StandardCharsets.UTF_8), number));
        int[] order = new int[texts.size()];
        int at = 0;
        int end = 0;
        to(starts).writeInt(end);
        for (Map.Entry<byte[], Integer> text : sorted.entrySet()) {
            to(bytes).write(text.getKey());
            end += text.getKey().length;
            to(starts).writeInt(end);
            order[text.getValue()] = at++;
        }
        return order;
    }

    private void renumber(Section section, int[] order, OutputStream out, boolean wide) throws IOException {
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(out));
        try (DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(column(section))))) {
            for (int i = 0; i < rows; i++) {
                int number = wide ? in.readInt() : in.readShort();
                int now = number < 0 ? number : order[number];
                if (wide) {
                    to.writeInt(now);
                } else {
                    to.writeShort(now);
                }
            }
        }
        to.flush();
    }

    @Override
    public void close() throws IOException {
        keys.close();
        for (DataOutputStream column : columns.values()) {
            column.close();
        }
        for (Section section : List.of(Section.values())) {
            Files.deleteIfExists(column(section));
        }
    }

    /** Sorted keys with their postings as columns; one key stands once. */
    private static final class KeyColumns implements SortedRuns.Sink {

        private final DataOutputStream keys;
        private final DataOutputStream keyStarts;
        private final DataOutputStream postings;
        private final DataOutputStream postingStarts;
        private byte[] last = {};
        private int keyBytes;
        private int count;

        KeyColumns(
                DataOutputStream keys,
                DataOutputStream keyStarts,
                DataOutputStream postings,
                DataOutputStream postingStarts)
                throws IOException {
            this.keys = keys;
            this.keyStarts = keyStarts;
            this.postings = postings;
            this.postingStarts = postingStarts;
            keyStarts.writeInt(0);
        }

        @Override
        public void take(byte[] entry) throws IOException {
            int length = entry.length - Integer.BYTES - 1;
            boolean same = Arrays.equals(last, 0, last.length, entry, 0, length);
            if (!same || count == 0) {
                last = Arrays.copyOf(entry, length);
                keys.write(last);
                keyBytes = Math.addExact(keyBytes, length);
                keyStarts.writeInt(keyBytes);
                postingStarts.writeInt(count);
            }
            postings.write(entry, length + 1, Integer.BYTES);
            count++;
        }

        void end() throws IOException {
            postingStarts.writeInt(count);
        }
    }
}
