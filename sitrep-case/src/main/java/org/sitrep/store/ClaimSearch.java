package org.sitrep.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Finds the claims that judgements are about: by id, else by the words they rest on. */
final class ClaimSearch {

    /**
     * Where a claim stands.
     *
     * @param anchor kind, evidence and trigger, in code points of the report's text
     * @param wordsSha256 of the kind and the words of evidence and trigger, wherever in the text they stand
     */
    record Place(String claim, String report, String anchor, String wordsSha256) {}

    private static final String PLACES =
            "SELECT id, claim.report, kind, evidence, trigger_start, trigger_end, text FROM claim"
                    + " JOIN report_text ON report_text.report = claim.report WHERE ";

    private static final int IDS_IN_QUERY = 500;

    private final Handle handle;
    private final Map<String, List<Place>> placesByReport = new HashMap<>();

    ClaimSearch(Handle handle) {
        this.handle = handle;
    }

    Optional<Place> place(String claim) {
        return places("claim.id = ?", claim).stream().findFirst();
    }

    private List<Place> places(String condition, String argument) {
        return handle.createQuery(PLACES + condition + " ORDER BY claim.position")
                .bind(0, argument)
                .map((row, context) -> {
                    String kind = row.getString("kind");
                    String evidence = row.getString("evidence");
                    String trigger = row.getInt("trigger_start") + "-" + row.getInt("trigger_end");
                    EvidenceWords words = new EvidenceWords(row.getString("text"));
                    return new Place(
                            row.getString("id"),
                            row.getString("report"),
                            String.join(" ", kind, evidence, trigger),
                            LogEntry.sha256(List.of(
                                    kind,
                                    words.of(evidence),
                                    words.between(row.getInt("trigger_start"), row.getInt("trigger_end")))));
                })
                .list();
    }

    /**
     * Each judgement with its claim, in the order given; no claim is given twice. Reports whose judgements all find
     * their claims by id are not read.
     */
    List<JudgedClaim> find(List<RecordedJudgement> judgements) {
        Map<String, List<RecordedJudgement>> byReport = new LinkedHashMap<>();
        judgements.forEach(judgement -> byReport.computeIfAbsent(judgement.report(), report -> new ArrayList<>())
                .add(judgement));
        Set<String> there =
                there(judgements.stream().map(RecordedJudgement::judgedAs).toList());
        Map<String, JudgedClaim> found = new LinkedHashMap<>();
        byReport.forEach((report, about) -> {
            if (isEachFound(about, there)) {
                about.forEach(judgement -> found.put(
                        judgement.id(),
                        new JudgedClaim(judgement, JudgedClaim.Match.SAME, Optional.of(judgement.judgedAs()))));
            } else {
                new InReport(report, about).findInto(found);
            }
        });
        return judgements.stream()
                .map(judgement -> Optional.ofNullable(found.get(judgement.id())).orElseThrow())
                .toList();
    }

    private static boolean isEachFound(List<RecordedJudgement> judgements, Set<String> there) {
        Set<String> claims = new HashSet<>();
        return judgements.stream()
                .map(RecordedJudgement::judgedAs)
                .allMatch(claim -> there.contains(claim) && claims.add(claim));
    }

    /** Those of some ids that claims have now. */
    private Set<String> there(List<String> ids) {
        Set<String> there = new HashSet<>();
        for (int start = 0; start < ids.size(); start += IDS_IN_QUERY) {
            there.addAll(handle.createQuery("SELECT id FROM claim WHERE id IN (<ids>)")
                    .bindList("ids", ids.subList(start, Math.min(ids.size(), start + IDS_IN_QUERY)))
                    .mapTo(String.class)
                    .list());
        }
        return there;
    }

    /** A judgement with its claim, whatever claims other judgements find. */
    JudgedClaim findAlone(RecordedJudgement judgement) {
        Map<String, JudgedClaim> found = new HashMap<>();
        new InReport(judgement.report(), List.of(judgement)).findInto(found);
        return Optional.ofNullable(found.get(judgement.id())).orElseThrow();
    }

    /** The search within one report: what is surely found first, each claim once. */
    private final class InReport {

        private final List<RecordedJudgement> left;
        private final List<Place> places;
        private final Set<String> taken = new TreeSet<>();
        private final boolean purged;

        InReport(String report, List<RecordedJudgement> about) {
            this.left = new ArrayList<>(about);
            this.places = placesByReport.computeIfAbsent(report, id -> places("claim.report = ?", id));
            this.purged = handle.createQuery("SELECT 1 FROM tombstone WHERE report = ?")
                    .bind(0, report)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
        }

        void findInto(Map<String, JudgedClaim> found) {
            pass(found, JudgedClaim.Match.SAME, Place::claim, RecordedJudgement::judgedAs);
            pass(found, JudgedClaim.Match.REREAD, Place::anchor, RecordedJudgement::anchor);
            pass(found, JudgedClaim.Match.REREAD, Place::wordsSha256, RecordedJudgement::wordsSha256);
            JudgedClaim.Match rest = purged ? JudgedClaim.Match.PURGED : JudgedClaim.Match.LOST;
            left.forEach(judgement -> found.put(judgement.id(), new JudgedClaim(judgement, rest, Optional.empty())));
        }

        private void pass(
                Map<String, JudgedClaim> found,
                JudgedClaim.Match match,
                Function<Place, String> ofClaim,
                Function<RecordedJudgement, String> ofJudgement) {
            for (RecordedJudgement judgement : List.copyOf(left)) {
                String sought = ofJudgement.apply(judgement);
                List<Place> fitting = places.stream()
                        .filter(place -> !taken.contains(place.claim())
                                && ofClaim.apply(place).equals(sought))
                        .toList();
                boolean alone = left.stream()
                                .filter(other -> ofJudgement.apply(other).equals(sought))
                                .count()
                        == 1;
                if (fitting.size() == 1 && alone) {
                    String claim = fitting.get(0).claim();
                    taken.add(claim);
                    left.remove(judgement);
                    found.put(judgement.id(), new JudgedClaim(judgement, match, Optional.of(claim)));
                }
            }
        }
    }
}
