package org.sitrep.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive written anew without the time at which it was made, so that the same case gives the same bytes. */
final class FixedTimes {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedTimes() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                archive.putNextEntry(copy);
                try (InputStream bytes = zip.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        archive.write(withoutTime(bytes.readAllBytes()));
                    } else {
                        bytes.transferTo(archive);
                    }
                }
                archive.closeEntry();
            }
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
