package org.sitrep.cli;

/** Something the user can put right; the message is one line that says what was expected and what was found. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}
