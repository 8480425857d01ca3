package org.sitrep.store;

import java.nio.file.Path;

/** A case file that cannot be used as asked; the message is one line that names the file. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CaseFileException(Path file, String message) {
        super(file + ": " + message);
    }

    public CaseFileException(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
