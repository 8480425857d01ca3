package org.sitrep.cli;

import java.io.IOException;
import java.util.Locale;

/** Tells the end of a pipe (the reader has seen enough) from other failures of writing. */
final class BrokenPipe {

    private BrokenPipe() {}

    static boolean is(Throwable failure) {
        if (!(failure instanceof IOException) || failure.getMessage() == null) {
            return false;
        }
        String message = failure.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
