package org.sitrep.cli;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.sitrep.export.Names;
import org.sitrep.report.ReportReadException;

/** Failures in words for a user. */
final class Problems {

    private Problems() {}

    /** One line on what is wrong with an input. */
    static String oneLine(String name, Throwable cause) {
        return cause instanceof ReportReadException || cause instanceof UserException
                ? oneLine(cause)
                : name + ": " + oneLine(cause);
    }

    /** One line, without a stack trace and without the names of Java classes where there are better words. */
    static String oneLine(Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "may not be read (permission denied)";
        }
        if (cause instanceof CharacterCodingException) {
            return "is not UTF-8 text";
        }
        if (cause instanceof FileSystemException problem && problem.getReason() != null) {
            return Names.oneLine(problem.getReason());
        }
        Throwable root = cause instanceof Error || cause instanceof IllegalStateException ? root(cause) : cause;
        String message = root.getMessage();
        if (message == null || message.isBlank()) {
            return "failed inside Sitrep (" + root.getClass().getSimpleName() + ")";
        }
        return Names.oneLine(message);
    }

    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
