package org.sitrep.exchange;

/** A file that comes in and is not what it should be; the message says what was expected, what was found, and where. */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExchangeException(String message) {
        super(message);
    }

    ExchangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
