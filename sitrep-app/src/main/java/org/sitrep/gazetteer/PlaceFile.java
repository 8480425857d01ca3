package org.sitrep.gazetteer;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file that a user wants to import, by itself or as the one table in a zip archive. */
final class PlaceFile implements Closeable {

    private final Path path;
    private final Optional<ZipFile> archive;
    private final Optional<ZipEntry> entry;

    /** @throws IOException if there is no such file, or no table in the archive, in words for a user */
    PlaceFile(Path path) throws IOException {
        this.path = path;
        if (!Files.isRegularFile(path)) {
            throw new IOException(path + ": no such file");
        }
        boolean zipped = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        this.archive = zipped ? Optional.of(opened(path)) : Optional.empty();
        this.entry = archive.isPresent() ? Optional.of(table(path, archive.orElseThrow())) : Optional.empty();
    }

    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException broken) {
            throw new IOException(path + ": expected a whole zip archive, found it cut off or damaged", broken);
        }
    }

    private static ZipEntry table(Path path, ZipFile archive) throws IOException {
        List<ZipEntry> tables = archive.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                .toList();
        if (tables.size() != 1) {
            archive.close();
            throw new IOException(path + ": expected one table in the archive, found " + tables.size());
        }
        return tables.get(0);
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains("readme")
                && !lower.startsWith("iso-language")
                && (lower.endsWith(".txt") || lower.endsWith(".csv") || lower.endsWith(".tsv"));
    }

    Path path() {
        return path;
    }

    /** The file's name, or that of the table in the archive, in lower case. */
    String name() {
        return entry.map(ZipEntry::getName)
                .orElse(String.valueOf(path.getFileName()))
                .toLowerCase(Locale.ROOT);
    }

    /** How the file is called in messages. */
    String shown() {
        return entry.map(inside -> path + " (" + inside.getName() + ")").orElse(path.toString());
    }

    InputStream open() throws IOException {
        if (archive.isEmpty() || entry.isEmpty()) {
            return Files.newInputStream(path);
        }
        ZipEntry inside = entry.orElseThrow();
        return new Checked(archive.orElseThrow().getInputStream(inside), inside.getCrc());
    }

    TextLines lines() throws IOException {
        return new TextLines(shown(), open());
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.orElseThrow().close();
        }
    }

    /** Compares the sum of all bytes with the one that the archive gives. */
    private final class Checked extends FilterInputStream {

        private final CRC32 sum = new CRC32();
        private final long expected;

        Checked(InputStream in, long expected) {
            super(in);
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int count = super.read(bytes, offset, length);
                if (count > 0) {
                    sum.update(bytes, offset, count);
                } else if (count < 0 && sum.getValue() != expected) {
                    throw new ZipException("sum");
                }
                return count;
            } catch (ZipException | java.io.EOFException broken) {
                throw new IOException(shown() + ": expected a whole zip archive, found it cut off or damaged", broken);
            }
        }
    }
}
