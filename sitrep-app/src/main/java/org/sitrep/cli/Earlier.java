package org.sitrep.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an interrupted run left in its output: one id of a report for each complete line.
 *
 * @param ids in the order of the lines
 * @param length bytes up to the end of the last complete line; what follows was being written
 */
record Earlier(List<String> ids, long length) {

    Earlier {
        ids = List.copyOf(ids);
    }

    static Earlier nothing() {
        return new Earlier(List.of(), 0);
    }

    /** Reads an output in JSON Lines; a file that is not there is an empty one. */
    static Earlier in(Path output) throws IOException {
        if (!Files.exists(output)) {
            return nothing();
        }
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> ids = new ArrayList<>();
        long length = 0;
        long position = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(output))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                position++;
                line.write(next);
                if (next == '\n') {
                    ids.add(id(mapper, line.toString(StandardCharsets.UTF_8), output, ids.size() + 1));
                    line.reset();
                    length = position;
                }
            }
        }
        return new Earlier(ids, length);
    }

    private static String id(JsonMapper mapper, String line, Path output, int number) {
        try {
            JsonNode id = mapper.readTree(line).path("report").path("id");
            if (id.isString()) {
                return id.stringValue();
            }
        } catch (JacksonException notJson) {
            // told below
        }
        throw new UserException(output + ", line " + number + ": not an output of sitrep; --resume cannot continue it");
    }
}
