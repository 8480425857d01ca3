package org.sitrep.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a path stands for: a file for itself, whatever its name; a directory for its .txt, .html and .htm
 * files, recursively, sorted by path, hidden files and folders left out.
 */
public final class InputFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private InputFiles() {}

    /** @throws ReportReadException where nothing is there, or a directory holds no report */
    public static List<InputFile> of(Path given) {
        String uri = uri(given);
        if (!Files.exists(given)) {
            throw new ReportReadException(uri, "expected a file or directory, found nothing there");
        }
        if (!Files.isDirectory(given)) {
            return List.of(new InputFile(given, uri));
        }
        List<InputFile> files = inside(given, uri);
        if (files.isEmpty()) {
            throw new ReportReadException(uri, "expected .txt, .html or .htm files in the directory, found none");
        }
        return files;
    }

    private static List<InputFile> inside(Path directory, String uri) {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(directory.relativize(file)) && isReport(file))
                    .map(file -> new InputFile(file, uri(file)))
                    .sorted(Comparator.comparing(InputFile::uri))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ReportReadException(
                    uri, "expected a readable directory, found: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file in a directory is taken for a report, by the ending of its name. */
    public static boolean isReport(Path file) {
        String name = Optional.ofNullable(file.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String uri(Path path) {
        return path.toString().replace('\\', '/');
    }
}
