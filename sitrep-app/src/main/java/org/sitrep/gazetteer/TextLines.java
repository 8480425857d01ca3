package org.sitrep.gazetteer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a text in UTF-8, counted from 1; a byte that is no UTF-8 is told with its line. */
final class TextLines implements Closeable {

    private static final int LONGEST_IN_BYTES = 4 << 20;

    private final String name;
    private final InputStream in;
    private int line;

    TextLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end; empty at the end of the text. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        line++;
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            if (bytes.size() > LONGEST_IN_BYTES) {
                throw wrong("expected a line of a table, found one of over " + LONGEST_IN_BYTES + " bytes");
            }
            next = in.read();
        }
        return Optional.of(decoded(bytes.toByteArray()));
    }

    private String decoded(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
        } catch (CharacterCodingException notText) {
            throw wrong("expected UTF-8 text, found other bytes");
        }
    }

    /** The next line that is neither empty nor a comment, as cells. */
    Optional<List<String>> nextRow() throws IOException {
        Optional<String> found = next();
        while (found.isPresent()
                && (found.orElseThrow().isBlank() || found.orElseThrow().startsWith("#"))) {
            found = next();
        }
        return found.map(text -> List.of(text.split("\t", -1)));
    }

    int line() {
        return line;
    }

    /** A failure at the current line, in words for a user. */
    IOException wrong(String what) {
        return new IOException(name + " line " + line + ": " + what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
