package org.sitrep.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file NAME.meta.json beside a report: published, url, publisher and title, each of which may be null or missing.
 */
final class Sidecar {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 1024 * 1024;

    private Sidecar() {}

    /** @throws ReportReadException where the file is there but is no such object */
    static Publication beside(Path report) {
        Path file = report.resolveSibling(stem(report) + ".meta.json");
        if (!Files.isRegularFile(file)) {
            return Publication.unknown();
        }
        String where = file.toString().replace('\\', '/');
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ReportReadException(
                        where, "expected a small JSON object, found " + Files.size(file) + " bytes");
            }
            return read(JSON.readTree(Files.readAllBytes(file)), where);
        } catch (IOException unreadable) {
            throw new ReportReadException(
                    where, "expected a readable file, found: " + unreadable.getMessage(), unreadable);
        } catch (JacksonException malformed) {
            throw new ReportReadException(
                    where, "expected a JSON object, found: " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static String stem(Path report) {
        String name = String.valueOf(report.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Publication read(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new ReportReadException(where, "expected a JSON object, found " + node.getNodeType());
        }
        Optional<LocalDate> published = field(node, "published", where).map(value -> date(value, where));
        return new Publication(
                field(node, "publisher", where),
                field(node, "title", where),
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                field(node, "url", where));
    }

    private static Optional<String> field(JsonNode node, String name, String where) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new ReportReadException(where, "expected text or null in \"" + name + "\", found " + value);
        }
        return Optional.of(value.stringValue().strip()).filter(text -> !text.isEmpty());
    }

    private static LocalDate date(String value, String where) {
        try {
            return LocalDate.parse(value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value);
        } catch (DateTimeException noDate) {
            throw new ReportReadException(where, "expected YYYY-MM-DD in \"published\", found " + value, noDate);
        }
    }
}
