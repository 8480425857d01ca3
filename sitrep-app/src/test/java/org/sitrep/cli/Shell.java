package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.place.DataFolder;

/** Runs commands as a user would, with the real pipeline, loaded once for all tests. */
final class Shell {

    private static @Nullable Coder loaded;

    /** What a command left behind. */
    record Result(int status, String out, String err) {

        boolean hasTrace() {
            return err.contains("\tat ") || err.contains("Exception");
        }
    }

    private Shell() {}

    static synchronized Coder coder(Optional<Path> codebook, DataFolder data) {
        Coder coder = loaded;
        if (coder == null) {
            coder = Coder.load(Optional.empty(), data);
            loaded = coder;
        }
        return coder;
    }

    static Result run(String... arguments) {
        return run("", new Terminal(false, false, 80, true), arguments);
    }

    static Result withInput(String input, String... arguments) {
        return run(input, new Terminal(false, false, 80, true), arguments);
    }

    static Result onScreen(int columns, boolean colours, String... arguments) {
        return run("", new Terminal(true, true, columns, colours), arguments);
    }

    private static Result run(String input, Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(input, out, err, terminal, arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static int run(String input, OutputStream out, OutputStream err, Terminal terminal, String... arguments) {
        Screen screen = new Screen(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return Main.run(screen, Shell::coder, arguments);
    }
}
