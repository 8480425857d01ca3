package org.sitrep.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a report's publication. What is not said is empty, never guessed.
 *
 * @param published the day the report is anchored to
 * @param basis where {@code published} was found; present exactly when it is
 * @param dateline place and date line of a wire report, as worded
 */
public record Publication(
        Optional<String> publisher,
        Optional<String> title,
        List<String> byline,
        Optional<LocalDate> published,
        Optional<Basis> basis,
        Optional<String> dateline,
        Optional<String> url) {

    /** Where the day of publication was found. */
    public enum Basis {
        SIDECAR,
        MARKUP,
        DATELINE,
        TEXT
    }

    public Publication {
        byline = List.copyOf(byline);
        if (published.isPresent() != basis.isPresent()) {
            throw new IllegalArgumentException(
                    "a publication date and its basis come together: " + published + ", " + basis);
        }
    }

    /** The same with what is unknown taken from another. */
    public Publication completedBy(Publication other) {
        return new Publication(
                publisher.or(other::publisher),
                title.or(other::title),
                byline.isEmpty() ? other.byline : byline,
                published.or(other::published),
                published.isPresent() ? basis : other.basis,
                dateline.or(other::dateline),
                url.or(other::url));
    }

    /** Nothing known. */
    public static Publication unknown() {
        return new Publication(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
