package org.sitrep.web.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.SourceKind;

/**
 * A claim as a list shows it.
 *
 * @param who agents or subjects, joined
 * @param whom targets, victims, objects or affected, joined
 * @param days the days as dates; blank where the claim gives none
 * @param speaker the speaker, or "the report itself"
 * @param sentence blank where the report was not divided into sentences
 */
public record ClaimRow(
        String id,
        String report,
        String kind,
        String type,
        String who,
        String whom,
        String figure,
        String place,
        String division,
        String days,
        String speaker,
        String speakerKind,
        String certainty,
        String polarity,
        String modality,
        String publisher,
        String title,
        String published,
        String sentence) {

    static ClaimRow of(ResultSet row) throws SQLException {
        return new ClaimRow(
                row.getString("id"),
                row.getString("report"),
                row.getString("kind"),
                row.getString("type"),
                joined(row, "agents", "subjects"),
                joined(row, "targets", "victims", "objects", "affected"),
                text(row, "quantity_text"),
                Stream.of(text(row, "place"), text(row, "place_text"))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""),
                Stream.of(text(row, "adm2"), text(row, "adm1"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                days(text(row, "date_start"), text(row, "date_end")),
                speaker(row),
                row.getString("source_kind"),
                row.getString("certainty"),
                row.getString("polarity"),
                row.getString("modality"),
                text(row, "publisher"),
                text(row, "title"),
                text(row, "published"),
                text(row, "text"));
    }

    private static String speaker(ResultSet row) throws SQLException {
        String name = joined(row, "source_name", "source_role");
        if (!name.isEmpty()) {
            return name;
        }
        return SourceKind.AUTHOR.label().equals(row.getString("source_kind")) ? "the report itself" : "not named";
    }

    private static String days(String start, String end) {
        if (start.isEmpty()) {
            return "";
        }
        if (end.isEmpty()) {
            return "since " + start;
        }
        String last = java.time.LocalDate.parse(end).minusDays(1).toString();
        return last.equals(start) ? start : start + " to " + last;
    }

    private static String joined(ResultSet row, String... columns) throws SQLException {
        StringBuilder joined = new StringBuilder();
        for (String column : columns) {
            String value = text(row, column);
            if (!value.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : "; ").append(value);
            }
        }
        return joined.toString();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
