package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The streams a command talks through, so that tests can listen. Text is UTF-8 whatever the platform says. */
record Screen(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** A line on standard output, passed on at once. */
    void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    PrintWriter errLines() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
