package org.sitrep.codebook;

/** A codebook that cannot be used; the message says what was expected, what was found, and in which file and line. */
public final class CodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CodebookException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
