package org.sitrep.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file with one JSON object a line. */
final class JsonLines implements AutoCloseable {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path folder;
    private final String name;
    private final String what;
    private final BufferedWriter writer;
    private long rows;

    JsonLines(Path folder, String name, String what) throws IOException {
        this.folder = folder;
        this.name = name;
        this.what = what;
        this.writer = Files.newBufferedWriter(folder.resolve(name));
    }

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    ArrayNode array() {
        return mapper.createArrayNode();
    }

    void line(ObjectNode object) throws IOException {
        writer.write(mapper.writeValueAsString(object));
        writer.write('\n');
        rows++;
    }

    ExportFile finish() throws IOException {
        writer.close();
        return new ExportFile(folder.relativize(folder.resolve(name)), rows, what);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
