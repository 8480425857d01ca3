package org.sitrep.place;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sitrep.place.GazetteerRow.Use;

/**
 * A gazetteer file in the making, from rows in any order: the same rows give the same bytes. Rows of one GeoNames id
 * become one. Memory does not grow with the number of rows.
 */
public final class RowFile implements Closeable {

    private static final long SORTED_IN_MEMORY = 96L << 20;

    private final SortedRuns sorted;
    private final GazetteerWriter writer;

    /**
     * @param folder where to put files while working; must be there
     * @param gazetteer tells the countries
     */
    public RowFile(Path folder, Gazetteer gazetteer) throws IOException {
        this.sorted = new SortedRuns(folder, SORTED_IN_MEMORY);
        this.writer = new GazetteerWriter(folder, iso3(gazetteer));
    }

    private static UnaryOperator<String> iso3(Gazetteer gazetteer) {
        Map<String, String> known = new TreeMap<>();
        gazetteer.divisions().stream()
                .filter(place -> place.feature() == Feature.COUNTRY)
                .forEach(place -> known.put(
                        gazetteer.code(place).orElse(""), place.country().orElse("")));
        return iso2 -> known.getOrDefault(iso2, "");
    }

    public void add(GazetteerRow row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(row.geonameId());
        out.writeByte(row.use().ordinal());
        out.writeUTF(row.name());
        out.writeByte(row.feature().map(Feature::ordinal).orElse(GazetteerFile.NO_FEATURE));
        out.writeUTF(row.country());
        out.writeUTF(row.adm1Code());
        out.writeUTF(row.adm2Code());
        out.writeInt(row.population());
        out.writeDouble(row.latitude());
        out.writeDouble(row.longitude());
        out.writeUTF(row.pcode());
        out.writeInt(row.names().size());
        for (Map.Entry<String, NameKind> name : row.names().entrySet()) {
            out.writeUTF(name.getKey());
            out.writeByte(name.getValue().ordinal());
        }
        sorted.add(bytes.toByteArray());
    }

    private static GazetteerRow row(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int id = in.readInt();
        Use use = Use.values()[in.readByte()];
        String name = in.readUTF();
        int feature = in.readByte();
        String country = in.readUTF();
        String adm1 = in.readUTF();
        String adm2 = in.readUTF();
        int population = in.readInt();
        double latitude = in.readDouble();
        double longitude = in.readDouble();
        String pcode = in.readUTF();
        Map<String, NameKind> names = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.put(in.readUTF(), NameKind.at(in.readByte()));
        }
        return new GazetteerRow(
                use,
                feature == GazetteerFile.NO_FEATURE ? Optional.empty() : Optional.of(Feature.at(feature)),
                name,
                names,
                country,
                adm1,
                adm2,
                id,
                population,
                latitude,
                longitude,
                pcode);
    }

    /** Writes the file and makes sure that it is on the disk; to be called once, after all rows. */
    public void writeTo(Path file) throws IOException {
        Joining joining = new Joining();
        sorted.drain(joining);
        joining.flush();
        try (FileOutputStream to = new FileOutputStream(file.toFile());
                OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
            writer.write(out);
            out.flush();
            to.getFD().sync();
        }
    }

    /** How many places, or rows about places, were written. */
    public int places() {
        return writer.rows();
    }

    /** How many names were written. */
    public long names() {
        return writer.names();
    }

    @Override
    public void close() throws IOException {
        sorted.close();
        writer.close();
    }

    /** Makes one row of those that follow each other with one id. */
    private final class Joining implements SortedRuns.Sink {

        private Optional<GazetteerRow> last = Optional.empty();

        @Override
        public void take(byte[] entry) throws IOException {
            GazetteerRow row = row(entry);
            boolean same = row.geonameId() != 0
                    && last.filter(before -> before.geonameId() == row.geonameId()
                                    && (row.use() == Use.NAMES || row.use() == before.use()))
                            .isPresent();
            if (same) {
                last = last.map(before -> before.withNames(row.names()));
            } else {
                flush();
                last = Optional.of(row);
            }
        }

        void flush() throws IOException {
            if (last.isPresent()) {
                writer.add(last.orElseThrow());
            }
        }
    }
}
