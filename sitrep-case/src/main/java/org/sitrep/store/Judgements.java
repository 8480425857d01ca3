package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sitrep.resolve.Judgement;
import org.sitrep.resolve.Resolution;
import org.sitrep.resolve.SameHappening;
import org.sitrep.resolve.StandingJudgements;
import org.sitrep.store.RecordedJudgement.Topic;
import org.sitrep.text.ContentHash;

/**
 * What people decided. A decision on a claim is anchored to the words of the report and the claim's kind, so that it
 * finds the claim again when the report is read anew. A later decision on the same takes the place of an earlier one;
 * taking it back brings the earlier one back. Every act stands in the log.
 */
public final class Judgements {

    private static final RowMapper<RecordedJudgement> ROW = (row, context) -> new RecordedJudgement(
            row.getString("id"),
            Labels.constant(Topic.class, row.getString("topic")),
            row.getString("report"),
            Optional.ofNullable(row.getString("other_report")),
            row.getString("anchor"),
            row.getString("words_sha256"),
            row.getString("judged_as"),
            second(row),
            Labels.constant(Judgement.class, row.getString("verdict")),
            row.getLong("entry"),
            Optional.of(row.getLong("ended_by")).filter(entry -> entry > 0));

    private final Handle handle;

    public Judgements(Handle handle) {
        this.handle = handle;
    }

    private static Optional<RecordedJudgement.Second> second(ResultSet row) throws SQLException {
        return row.getString("other_anchor") == null
                ? Optional.empty()
                : Optional.of(new RecordedJudgement.Second(
                        row.getString("other_anchor"),
                        row.getString("other_words_sha256"),
                        row.getString("other_judged_as")));
    }

    /** All that stand, in the order in which they were made. */
    public List<RecordedJudgement> standing(Topic topic) {
        return rows("WHERE topic = ? AND ended_by IS NULL ORDER BY entry", Labels.of(topic));
    }

    /** All that were ever made, in the order in which they were made. */
    public List<RecordedJudgement> all() {
        return rows("ORDER BY entry");
    }

    /** Some that were ever made, the latest first; for lists that show a page at a time. */
    public List<RecordedJudgement> latest(int offset, int limit) {
        return rows("ORDER BY entry DESC LIMIT ? OFFSET ?", limit, offset);
    }

    /** Some that were ever made, in the order in which they were made, from behind an entry of the log on. */
    public List<RecordedJudgement> after(long entry, long limit) {
        return rows("WHERE entry > ? ORDER BY entry LIMIT ?", entry, limit);
    }

    private List<RecordedJudgement> rows(String which, Object... values) {
        return handle.select("SELECT * FROM judgement " + which, values)
                .map(ROW)
                .list();
    }

    /** How many were ever made. */
    public int count() {
        return handle.createQuery("SELECT COUNT(*) FROM judgement")
                .mapTo(Integer.class)
                .one();
    }

    /** What stands of two names being one, by id of the proposal. */
    public Map<String, Judgement> onIdentities() {
        Map<String, Judgement> verdicts = new TreeMap<>();
        standing(Topic.IDENTITY).forEach(judgement -> verdicts.put(judgement.judgedAs(), judgement.verdict()));
        return verdicts;
    }

    /** Every standing judgement on a claim with the claim it finds now. */
    public List<JudgedClaim> onClaims() {
        return new ClaimSearch(handle).find(standing(Topic.CLAIM));
    }

    /** Every standing judgement on two claims with the claims it finds now. */
    public List<JudgedPair> onHappenings() {
        return pairs(standing(Topic.HAPPENING));
    }

    private List<JudgedPair> pairs(List<RecordedJudgement> judgements) {
        ClaimSearch search = new ClaimSearch(handle);
        return judgements.stream()
                .map(judgement -> new JudgedPair(search.findAlone(judgement), search.findAlone(judgement.turned())))
                .toList();
    }

    /** Every standing judgement on a claim or two with each claim it finds now. */
    public List<JudgedClaim> onClaimsAndHappenings() {
        List<JudgedClaim> all = new ArrayList<>(onClaims());
        onHappenings().forEach(pair -> all.addAll(pair.sides()));
        return all;
    }

    /** What stands on each claim as claims are read now, by id of the claim; others are unreviewed. */
    public Map<String, Judgement> byClaim() {
        Map<String, Judgement> verdicts = new TreeMap<>();
        onClaims()
                .forEach(found -> found.claim()
                        .ifPresent(id -> verdicts.put(id, found.judgement().verdict())));
        return verdicts;
    }

    /** All that fusion must heed. */
    public StandingJudgements forFusion() {
        Set<String> rejected = new TreeSet<>();
        byClaim().forEach((claim, verdict) -> {
            if (verdict == Judgement.REJECTED) {
                rejected.add(claim);
            }
        });
        return new StandingJudgements(onIdentities(), rejected, decided());
    }

    private List<SameHappening> decided() {
        return onHappenings().stream()
                .filter(pair -> pair.claims().size() == 2
                        && (pair.judgement().verdict() == Judgement.CONFIRMED
                                || pair.judgement().verdict() == Judgement.REJECTED))
                .map(pair -> new SameHappening(
                        pair.first().claim().orElseThrow(),
                        pair.second().claim().orElseThrow(),
                        pair.judgement().verdict() == Judgement.CONFIRMED))
                .toList();
    }

    /**
     * Decides on a claim.
     *
     * @param reason in words; blank for none
     * @throws NotInCaseException if there is no such claim
     */
    public RecordedJudgement onClaim(Analyst analyst, String claim, Judgement verdict, String reason) {
        ClaimSearch.Place place = place(claim);
        List<RecordedJudgement> before = new ClaimSearch(handle)
                .find(standingOn(Topic.CLAIM, place.report())).stream()
                        .filter(found -> found.claim().equals(Optional.of(claim)))
                        .map(JudgedClaim::judgement)
                        .toList();
        RecordedJudgement open = new RecordedJudgement(
                nextId(),
                Topic.CLAIM,
                place.report(),
                Optional.empty(),
                place.anchor(),
                place.wordsSha256(),
                claim,
                Optional.empty(),
                verdict,
                0,
                Optional.empty());
        return record(analyst, open, before, reason);
    }

    private ClaimSearch.Place place(String claim) {
        return new ClaimSearch(handle)
                .place(claim)
                .orElseThrow(() -> new NotInCaseException("no claim \"" + claim + "\" in this case"));
    }

    private List<RecordedJudgement> standingOn(Topic topic, String report) {
        return handle.createQuery("SELECT * FROM judgement WHERE report = ? AND topic = ? AND ended_by IS NULL"
                        + " ORDER BY entry")
                .bind(0, report)
                .bind(1, Labels.of(topic))
                .map(ROW)
                .list();
    }

    /**
     * Decides whether two claims tell of one happening; in whichever order they are given it is one decision.
     *
     * @param verdict confirmed: they do; rejected: they tell of two
     * @throws NotInCaseException if there is no such claim
     */
    public RecordedJudgement onHappening(
            Analyst analyst, String claim, String otherClaim, Judgement verdict, String reason) {
        if (claim.equals(otherClaim)) {
            throw new IllegalArgumentException("expected two claims; found \"" + claim + "\" twice");
        }
        List<ClaimSearch.Place> places = List.of(place(claim), place(otherClaim)).stream()
                .sorted(Comparator.comparing(ClaimSearch.Place::report)
                        .thenComparing(ClaimSearch.Place::anchor)
                        .thenComparing(ClaimSearch.Place::claim))
                .toList();
        ClaimSearch.Place first = places.get(0);
        ClaimSearch.Place second = places.get(1);
        List<RecordedJudgement> before = pairs(standingOn(Topic.HAPPENING, first.report())).stream()
                .filter(pair -> pair.claims().equals(Set.of(claim, otherClaim)))
                .map(JudgedPair::judgement)
                .toList();
        RecordedJudgement open = new RecordedJudgement(
                nextId(),
                Topic.HAPPENING,
                first.report(),
                Optional.of(second.report()),
                first.anchor(),
                first.wordsSha256(),
                first.claim(),
                Optional.of(new RecordedJudgement.Second(second.anchor(), second.wordsSha256(), second.claim())),
                verdict,
                0,
                Optional.empty());
        return record(analyst, open, before, reason);
    }

    /** Decides whether two names mean the same. */
    public RecordedJudgement onIdentity(Analyst analyst, Resolution proposal, Judgement verdict, String reason) {
        List<RecordedJudgement> before = standing(Topic.IDENTITY).stream()
                .filter(judgement -> judgement.judgedAs().equals(proposal.id()))
                .toList();
        RecordedJudgement open = new RecordedJudgement(
                nextId(),
                Topic.IDENTITY,
                proposal.first().report(),
                Optional.of(proposal.second().report()),
                proposal.id(),
                "",
                proposal.id(),
                Optional.empty(),
                verdict,
                0,
                Optional.empty());
        return record(analyst, open, before, reason);
    }

    private String nextId() {
        CaseLog log = new CaseLog(handle);
        return ContentHash.id("j", List.of(Long.toString(log.length() + 1), log.head()));
    }

    private RecordedJudgement record(
            Analyst analyst, RecordedJudgement open, List<RecordedJudgement> before, String reason) {
        LogEntry entry = new CaseLog(handle).append(analyst, LogEntry.Act.JUDGE, open.id(), open.content(), reason);
        handle.execute(
                "INSERT INTO judgement (id, topic, report, other_report, anchor, words_sha256, judged_as, other_anchor,"
                        + " other_words_sha256, other_judged_as, verdict, entry)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                open.id(),
                Labels.of(open.topic()),
                open.report(),
                open.otherReport().orElse(null),
                open.anchor(),
                open.wordsSha256(),
                open.judgedAs(),
                open.second().map(RecordedJudgement.Second::anchor).orElse(null),
                open.second().map(RecordedJudgement.Second::wordsSha256).orElse(null),
                open.second().map(RecordedJudgement.Second::judgedAs).orElse(null),
                open.verdict().label(),
                entry.number());
        before.forEach(earlier -> end(earlier.id(), entry.number()));
        return judgement(open.id()).orElseThrow();
    }

    public Optional<RecordedJudgement> judgement(String id) {
        return handle.createQuery("SELECT * FROM judgement WHERE id = ?")
                .bind(0, id)
                .map(ROW)
                .findOne();
    }

    private void end(String id, long entry) {
        handle.execute("UPDATE judgement SET ended_by = ? WHERE id = ?", entry, id);
    }

    /**
     * Takes a judgement back; what it took the place of stands again.
     *
     * @throws NotInCaseException if there is no such judgement, or it does not stand
     */
    public void withdraw(Analyst analyst, String id, String reason) {
        RecordedJudgement judgement = judgement(id)
                .filter(found -> found.endedBy().isEmpty())
                .orElseThrow(() -> new NotInCaseException("no standing judgement \"" + id + "\" in this case"));
        LogEntry entry = new CaseLog(handle).append(analyst, LogEntry.Act.WITHDRAW, id, "", reason);
        end(id, entry.number());
        handle.execute("UPDATE judgement SET ended_by = NULL WHERE ended_by = ?", judgement.entry());
    }
}
