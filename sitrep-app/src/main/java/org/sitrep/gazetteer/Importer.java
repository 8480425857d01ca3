package org.sitrep.gazetteer;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.area.Area;
import org.sitrep.area.AreaFile;
import org.sitrep.place.Credit;
import org.sitrep.place.DataFolder;
import org.sitrep.place.DataFolder.Source;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.GazetteerRow;
import org.sitrep.place.RowFile;

/**
 * Adds files to the places of a data folder, and takes them away. The list of sources is written last and replaced as a
 * whole: until then nothing counts, and a failure leaves all as it was. The same files give the same bytes.
 */
public final class Importer {

    private static final int ID_IN_BYTES = 6;

    /** What was done with a file. */
    public enum Outcome {
        ADDED,
        REPLACED,
        THERE_ALREADY
    }

    /** A file and what was done with it. */
    public record Result(Source source, Outcome outcome) {}

    private final DataFolder folder;

    public Importer(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Adds files in this order; one of the same name and format takes the place of an earlier one.
     *
     * @throws IOException if one of them cannot be used; then none is added
     */
    public List<Result> add(List<Path> files, ImportOptions options) throws IOException {
        try (Lock lock = new Lock(folder.gazetteerFolder())) {
            List<Source> sources = new ArrayList<>(folder.sources());
            sweep(sources);
            List<Result> results = new ArrayList<>();
            try {
                for (Path file : files) {
                    results.add(add(file, options, sources));
                }
            } catch (IOException | RuntimeException failure) {
                sweep(folder.sources());
                throw failure;
            }
            write(sources);
            sweep(sources);
            return results;
        }
    }

    private Result add(Path path, ImportOptions options, List<Source> sources) throws IOException {
        try (PlaceFile file = new PlaceFile(path)) {
            PlaceFormat format = PlaceFormats.of(file, options);
            String id = id(path, format, options);
            for (Source source : sources) {
                if (source.id().equals(id)) {
                    return new Result(source, Outcome.THERE_ALREADY);
                }
            }
            Credit credit = options.credit(format, file);
            int earlier = position(sources, format.kind(), credit.source());
            List<Source> others = new ArrayList<>(sources);
            if (earlier >= 0) {
                others.remove(earlier);
            }
            Source source = read(file, format, credit, id, folder.gazetteer(others));
            if (earlier >= 0) {
                sources.set(earlier, source);
            } else {
                sources.add(source);
            }
            return new Result(source, earlier >= 0 ? Outcome.REPLACED : Outcome.ADDED);
        }
    }

    private static int position(List<Source> sources, String kind, String file) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).kind().equals(kind) && sources.get(i).file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    private Source read(PlaceFile file, PlaceFormat format, Credit credit, String id, Gazetteer known)
            throws IOException {
        Path work = Files.createTempDirectory(folder.gazetteerFolder(), "adding");
        List<Area> areas = new ArrayList<>();
        try (RowFile rows = new RowFile(work, known)) {
            format.read(file, known, new RowSink() {
                @Override
                public void place(GazetteerRow row) throws IOException {
                    rows.add(row);
                }

                @Override
                public void area(Area area) {
                    areas.add(area);
                }
            });
            Path places = work.resolve("places");
            rows.writeTo(places);
            if (rows.places() == 0) {
                throw new IOException(file.shown() + ": expected places, found none that can be used");
            }
            Source source =
                    new Source(id, format.kind(), credit.source(), credit, rows.places(), rows.names(), areas.size());
            areas.sort(Comparator.comparing(Area::key));
            Path outlines = work.resolve("areas");
            AreaFile.write(outlines, areas);
            Files.move(places, folder.placesOf(source), StandardCopyOption.ATOMIC_MOVE);
            Files.move(outlines, folder.areasOf(source), StandardCopyOption.ATOMIC_MOVE);
            return source;
        }
    }

    private static String id(Path file, PlaceFormat format, ImportOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String head = format.kind() + "\n" + options + "\n" + file.getFileName() + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                digest.update(bytes, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, ID_IN_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /**
     * Takes a source away.
     *
     * @param name its id or its file
     * @throws IOException if there is none of that name, or several
     */
    public Source remove(String name) throws IOException {
        try (Lock lock = new Lock(folder.gazetteerFolder())) {
            List<Source> sources = new ArrayList<>(folder.sources());
            List<Source> meant = sources.stream()
                    .filter(source -> source.id().equals(name) || source.file().equals(name))
                    .toList();
            if (meant.size() != 1) {
                throw new IOException("expected the id or file of one imported source, found " + meant.size()
                        + " for \"" + name + "\"");
            }
            sources.remove(meant.get(0));
            write(sources);
            sweep(sources);
            return meant.get(0);
        }
    }

    private void write(List<Source> sources) throws IOException {
        String text = sources.stream().map(source -> source.row() + "\n").collect(Collectors.joining());
        Path next = folder.gazetteerFolder().resolve("sources.next");
        try (FileOutputStream out = new FileOutputStream(next.toFile())) {
            out.write((DataFolder.COLUMNS + "\n" + text).getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        Files.move(next, folder.list(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder.gazetteerFolder(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Takes away what no source of the list has: left by runs that failed or were ended, or of sources removed. */
    private void sweep(List<Source> sources) throws IOException {
        Set<String> ids = sources.stream().map(Source::id).collect(Collectors.toSet());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.gazetteerFolder())) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean data = name.endsWith(".gaz") || name.endsWith(".areas");
                if (data && !ids.contains(name.substring(0, name.indexOf('.'))) || name.equals("sources.next")) {
                    Files.delete(file);
                } else if (name.startsWith("adding")) {
                    delete(file);
                }
            }
        }
    }

    private static void delete(Path work) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(work)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }

    /** Keeps a second import out of the folder. */
    private static final class Lock implements AutoCloseable {

        private final FileChannel channel;
        private final FileLock lock;

        Lock(Path folder) throws IOException {
            Files.createDirectories(folder);
            this.channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock got = channel.tryLock();
            if (got == null) {
                channel.close();
                throw new IOException(folder + ": another import is running here; try again when it is done");
            }
            this.lock = got;
        }

        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
