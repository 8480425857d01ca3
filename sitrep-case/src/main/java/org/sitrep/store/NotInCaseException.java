package org.sitrep.store;

/** Something that was asked for by its id and is not in the case; the message is one line that names it. */
public final class NotInCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotInCaseException(String message) {
        super(message);
    }
}
