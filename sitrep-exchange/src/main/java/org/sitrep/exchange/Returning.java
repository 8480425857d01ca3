package org.sitrep.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.filed.FiledClaim;
import org.sitrep.redact.PrivateNames;
import org.sitrep.redact.Profile;
import org.sitrep.redact.RedactionJudgement;
import org.sitrep.redact.ReleasedReport;

/**
 * Compares a table that comes back with the claims as they are now. A row is known by its claim's id, and taken only
 * where its hash shows that the claim is still the one that went out. The table is compared with each profile in turn:
 * the hash tells with which one it was made.
 */
public final class Returning {

    private static final Set<String> VERDICTS = Set.of("confirmed", "rejected", "unsure");

    private final List<ReturnedReview> reviews = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Returning() {}

    /** Rows as the case would write them now, by claim. */
    private record Now(String hash, Map<String, String> cells) {}

    /** @param judgements about names, as the export had them */
    public static Returning of(ReturnedTable table, ReportSource source, List<RedactionJudgement> judgements)
            throws IOException {
        Returning returning = new Returning();
        Map<String, Map<String, String>> open = new TreeMap<>();
        for (Map<String, String> row : table.rows()) {
            open.put(row.getOrDefault(ClaimColumns.ID, ""), row);
        }
        Set<String> known = new TreeSet<>();
        for (Profile profile : List.of(Profile.PUBLIC, Profile.PARTNER, Profile.INTERNAL)) {
            if (!open.isEmpty()) {
                Map<String, Now> now = now(source, profile, judgements, open.keySet());
                known.addAll(now.keySet());
                returning.take(open, now);
            }
        }
        open.keySet()
                .forEach(claim -> returning.problems.add(
                        known.contains(claim)
                                ? "claim " + claim + " has changed since the table was exported; not taken"
                                : "claim " + claim + " is not in the case; not taken"));
        return returning;
    }

    private static Map<String, Now> now(
            ReportSource source, Profile profile, List<RedactionJudgement> judgements, Set<String> wanted)
            throws IOException {
        PrivateNames names = new PrivateNames(profile, judgements);
        source.forEach(names::survey);
        names.close();
        Map<String, Now> rows = new HashMap<>();
        source.forEach(report -> {
            ReleasedReport released = names.release(report);
            released.report().claims().stream()
                    .filter(claim -> wanted.contains(claim.id()))
                    .forEach(claim -> rows.put(claim.id(), row(released, claim)));
        });
        return rows;
    }

    private static Now row(ReleasedReport released, FiledClaim claim) {
        ClaimRow row = new ClaimRow(released, claim, Review.NONE);
        Map<String, String> cells = new HashMap<>();
        List<String> values = ClaimColumns.values(row);
        for (int i = 0; i < values.size(); i++) {
            ClaimColumns.Column column = ClaimColumns.ALL.get(i);
            if (ClaimColumns.isRead(column)) {
                cells.put(column.name(), Cells.oneLine(values.get(i)));
            }
        }
        return new Now(values.get(values.size() - 1), cells);
    }

    private void take(Map<String, Map<String, String>> open, Map<String, Now> now) {
        for (String claim : List.copyOf(open.keySet())) {
            Map<String, String> row = open.getOrDefault(claim, Map.of());
            Now there = now.get(claim);
            if (there != null && there.hash().equals(row.getOrDefault(ClaimColumns.HASH, ""))) {
                open.remove(claim);
                add(claim, row, there.cells());
            }
        }
    }

    private void add(String claim, Map<String, String> row, Map<String, String> before) {
        String judgement = row.getOrDefault("judgement", "").strip().toLowerCase(Locale.ROOT);
        if (!judgement.isEmpty() && !VERDICTS.contains(judgement)) {
            problems.add(
                    "claim " + claim + ": judgement is \"" + judgement + "\"; expected confirmed, rejected or unsure");
            return;
        }
        Map<String, String> corrections = new TreeMap<>();
        before.forEach((column, was) -> {
            String is = Cells.oneLine(row.getOrDefault(column, was));
            if (!same(was, is)) {
                corrections.put(column, "\"" + was + "\" -> \"" + is + "\"");
            }
        });
        ReturnedReview review = new ReturnedReview(
                claim, judgement, row.getOrDefault("judgement_note", "").strip(), corrections);
        if (!review.isEmpty()) {
            reviews.add(review);
        }
    }

    /** A spreadsheet may write 13.50 for 13.5, and takes off the apostrophe in front of a formula. */
    private static boolean same(String was, String is) {
        if (was.equals(is)) {
            return true;
        }
        try {
            return !was.isEmpty() && !is.isEmpty() && Double.parseDouble(was) == Double.parseDouble(is);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** In order of claims. */
    public List<ReturnedReview> reviews() {
        return List.copyOf(reviews);
    }

    /** One line for each row that was not taken. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
