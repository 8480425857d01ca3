package org.sitrep.report;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * One report as read: its text character for character, divided into parts.
 *
 * @param uri the input path as given, with "/" as separator; "-" for standard input; bulk rows as {@code path#row}
 * @param sha256 of the input's bytes, 64 hexadecimal digits
 * @param language ISO 639-1 code, "und" where it could not be told
 * @param parts in text order, not overlapping
 */
public record Report(
        String uri, String sha256, Publication publication, String language, SourceText text, List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
        int from = 0;
        for (Part part : parts) {
            if (part.span().start() < from || part.span().end() > text.length()) {
                throw new IllegalArgumentException("part " + part + " overlaps its neighbour or leaves the text");
            }
            from = part.span().end();
        }
    }

    /** A hash of uri and bytes. */
    public String id() {
        return ContentHash.id("r", List.of(uri, sha256));
    }

    /** The stretches that are read for claims, in text order. */
    public List<Span> readSpans() {
        return parts.stream()
                .filter(part -> part.kind().isRead())
                .map(Part::span)
                .toList();
    }

    /** The part that covers an offset, if any does. */
    public Optional<Part> partAt(int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (parts.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(low)).filter(part -> part.span().covers(offset));
    }
}
