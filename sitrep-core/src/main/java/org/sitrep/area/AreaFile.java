package org.sitrep.area;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.sitrep.place.Credit;
import org.sitrep.place.Feature;

/** Imported areas in a file: a magic number, their count, then key, id, name, feature and outline (WKB) of each. */
public final class AreaFile {

    private static final int MAGIC = 0x53474131;

    private AreaFile() {}

    /** Writes areas in the order given and makes sure that they are on the disk. */
    public static void write(Path file, List<Area> areas) throws IOException {
        try (FileOutputStream to = new FileOutputStream(file.toFile());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
            out.writeInt(MAGIC);
            out.writeInt(areas.size());
            for (Area area : areas) {
                out.writeUTF(area.key());
                out.writeLong(area.geonameId().orElse(0L));
                out.writeUTF(area.name());
                out.writeUTF(area.feature().name());
                byte[] outline = new WKBWriter(2).write(area.geometry());
                out.writeInt(outline.length);
                out.write(outline);
            }
            out.flush();
            to.getFD().sync();
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if this is no such file, or it is cut off
     */
    public static List<Area> read(Path file, Credit credit) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + ": expected a file of areas of this version, found something else");
            }
            List<Area> areas = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                areas.add(area(in, credit));
            }
            return areas;
        } catch (EOFException | ParseException broken) {
            throw new IOException(file + ": expected a whole file of areas, found it cut off or damaged", broken);
        }
    }

    private static Area area(DataInputStream in, Credit credit) throws IOException, ParseException {
        String key = in.readUTF();
        long id = in.readLong();
        String name = in.readUTF();
        Feature feature = Feature.valueOf(in.readUTF());
        byte[] outline = in.readNBytes(in.readInt());
        return new Area(
                key,
                id == 0 ? Optional.empty() : Optional.of(id),
                name,
                feature,
                new WKBReader(Distances.FACTORY).read(outline),
                false,
                credit);
    }
}
