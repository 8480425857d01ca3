package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.sitrep.codebook.CodebookException;
import org.sitrep.evaluate.ComparisonException;
import org.sitrep.exchange.ExchangeException;
import org.sitrep.export.Names;
import org.sitrep.filed.FiledReportException;
import org.sitrep.report.ReportReadException;
import org.sitrep.store.CaseFileException;
import org.sitrep.store.NotInCaseException;
import picocli.CommandLine.ParameterException;

/** Failures in words for a user. */
final class Problems {

    /** Failures whose message is meant for a user. */
    private static final List<Class<? extends RuntimeException>> TOLD = List.of(
            UserException.class,
            ReportReadException.class,
            CodebookException.class,
            ComparisonException.class,
            CaseFileException.class,
            ExchangeException.class,
            FiledReportException.class,
            NotInCaseException.class,
            ParameterException.class);

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
        boolean told = cause instanceof IOException || TOLD.stream().anyMatch(type -> type.isInstance(cause));
        String message = cause.getMessage();
        if (told && message != null && !message.isBlank()) {
            return Names.oneLine(message);
        }
        Throwable root = root(cause);
        return Names.oneLine("failed inside Sitrep (" + root.getClass().getSimpleName() + ": " + root.getMessage()
                + "); SITREP_TRACE=1 shows where");
    }

    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
