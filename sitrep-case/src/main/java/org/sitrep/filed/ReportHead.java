package org.sitrep.filed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a report beside its text.
 *
 * @param id hash of address and bytes, as in the output contract
 * @param uri the input as it was given when the report was read
 * @param url where it was published
 * @param sha256 of the input's bytes, hexadecimal
 * @param published the day of publication; empty where neither the report nor a sidecar says
 */
public record ReportHead(
        String id,
        String uri,
        Optional<String> url,
        String sha256,
        Optional<String> publisher,
        Optional<String> title,
        List<String> byline,
        Optional<LocalDate> published,
        Optional<String> dateline,
        String language) {

    public ReportHead {
        byline = List.copyOf(byline);
    }
}
