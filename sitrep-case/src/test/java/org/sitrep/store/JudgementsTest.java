package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.filed.FiledEntity;
import org.sitrep.resolve.Judgement;
import org.sitrep.resolve.NamedInReport;
import org.sitrep.resolve.Resolution;
import org.sitrep.resolve.SameHappening;

class JudgementsTest {

    private static final IncomingReport GAO = InventedReports.about("Gao");

    @TempDir
    private Path folder = Path.of("");

    private OpenedCase opened;

    @BeforeEach
    void addReport() {
        opened = new OpenedCase(folder.resolve("lake.sitrep"));
        opened.add(GAO);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private List<JudgedClaim> judged() {
        return opened.file.read(handle -> new Judgements(handle).onClaims());
    }

    private Map<String, Judgement> byClaim() {
        return opened.file.read(handle -> new Judgements(handle).byClaim());
    }

    private void reread(IncomingReport again) {
        new Rebuilding(opened.file).replace(CaseFileTest.ANNA, again);
    }

    private static String claimOf(IncomingReport report) {
        return report.report().claims().get(0).id();
    }

    @Test
    void a_judgement_stands_on_its_claim_with_who_and_why_in_the_log() {
        RecordedJudgement made = opened.judge(GAO, Judgement.CONFIRMED, "heard it from two residents");
        assertThat(byClaim()).containsExactly(Map.entry(claimOf(GAO), Judgement.CONFIRMED));
        assertThat(opened.file.<Optional<String>>read(handle -> new CaseLog(handle).reason(made.entry())))
                .contains("heard it from two residents");
    }

    @Test
    void a_later_judgement_takes_the_place_of_an_earlier_one_and_taking_it_back_restores_that() {
        opened.judge(GAO, Judgement.CONFIRMED, "");
        RecordedJudgement later = opened.judge(GAO, Judgement.REJECTED, "a misreading");
        assertThat(byClaim()).containsValue(Judgement.REJECTED).hasSize(1);
        opened.file.write(handle -> {
            new Judgements(handle).withdraw(CaseFileTest.ANNA, later.id(), "was right after all");
            return handle;
        });
        assertThat(byClaim()).containsValue(Judgement.CONFIRMED).hasSize(1);
        assertThat(opened.faults()).isEmpty();
    }

    @Test
    void a_claim_that_reads_otherwise_keeps_its_judgement_and_asks_for_another_look() {
        opened.judge(GAO, Judgement.CONFIRMED, "");
        IncomingReport again = InventedReports.reread(GAO);
        reread(again);
        assertThat(judged()).singleElement().satisfies(found -> {
            assertThat(found.match()).isEqualTo(JudgedClaim.Match.REREAD);
            assertThat(found.claim()).contains(claimOf(again));
        });
        opened.judge(again, Judgement.UNSURE, "");
        assertThat(judged()).singleElement().extracting(JudgedClaim::match).isEqualTo(JudgedClaim.Match.SAME);
    }

    @Test
    void a_claim_that_is_no_longer_read_leaves_its_judgement_in_the_list() {
        opened.judge(GAO, Judgement.CONFIRMED, "");
        reread(InventedReports.unread(GAO));
        assertThat(judged()).singleElement().extracting(JudgedClaim::match).isEqualTo(JudgedClaim.Match.LOST);
        reread(GAO);
        assertThat(judged()).singleElement().extracting(JudgedClaim::match).isEqualTo(JudgedClaim.Match.SAME);
    }

    @Test
    void a_judgement_on_two_names_is_found_by_the_proposal() {
        NamedInReport first = new NamedInReport(GAO.report().id(), "e1", FiledEntity.Kind.PLACE, "Gao");
        NamedInReport second = new NamedInReport("r2", "e1", FiledEntity.Kind.PLACE, "Gawo");
        Resolution proposal = new Resolution(
                Resolution.idOf(first, second), first, second, 0.7, List.of("alike"), Judgement.UNREVIEWED, false);
        opened.file.write(handle ->
                new Judgements(handle).onIdentity(CaseFileTest.ANNA, proposal, Judgement.REJECTED, "two towns"));
        assertThat(opened.file.<Map<String, Judgement>>read(handle -> new Judgements(handle).onIdentities()))
                .containsExactly(Map.entry(proposal.id(), Judgement.REJECTED));
    }

    private static final IncomingReport MENAKA = InventedReports.about("Menaka");

    private RecordedJudgement judgeTogether(IncomingReport one, IncomingReport other, Judgement verdict) {
        return opened.file.write(handle -> new Judgements(handle)
                .onHappening(CaseFileTest.ANNA, claimOf(one), claimOf(other), verdict, "both tell of the bridge"));
    }

    private List<SameHappening> decided() {
        return opened.file.read(handle -> new Judgements(handle).forFusion()).happenings();
    }

    @Test
    void two_claims_are_taken_for_one_happening_in_whichever_order_they_are_given() {
        opened.add(MENAKA);
        judgeTogether(GAO, MENAKA, Judgement.CONFIRMED);
        RecordedJudgement later = judgeTogether(MENAKA, GAO, Judgement.REJECTED);
        assertThat(decided()).singleElement().satisfies(one -> {
            assertThat(List.of(one.first(), one.second())).containsExactlyInAnyOrder(claimOf(GAO), claimOf(MENAKA));
            assertThat(one.same()).isFalse();
        });
        opened.file.write(handle -> {
            new Judgements(handle).withdraw(CaseFileTest.ANNA, later.id(), "one after all");
            return handle;
        });
        assertThat(decided()).singleElement().extracting(SameHappening::same).isEqualTo(true);
        assertThat(opened.faults()).isEmpty();
    }

    @Test
    void a_decision_on_two_claims_finds_both_when_one_reads_otherwise_and_waits_when_one_is_gone() {
        opened.add(MENAKA);
        judgeTogether(GAO, MENAKA, Judgement.CONFIRMED);
        IncomingReport again = InventedReports.reread(GAO);
        reread(again);
        assertThat(decided())
                .singleElement()
                .satisfies(one -> assertThat(List.of(one.first(), one.second()))
                        .containsExactlyInAnyOrder(claimOf(again), claimOf(MENAKA)));
        reread(InventedReports.unread(GAO));
        assertThat(decided()).isEmpty();
        assertThat(opened.file.<List<JudgedClaim>>read(handle -> new Judgements(handle).onClaimsAndHappenings()))
                .extracting(JudgedClaim::match)
                .containsExactlyInAnyOrder(JudgedClaim.Match.LOST, JudgedClaim.Match.SAME);
    }

    @Test
    void a_decision_on_two_claims_that_is_edited_behind_the_log_is_found() {
        opened.add(MENAKA);
        RecordedJudgement made = judgeTogether(GAO, MENAKA, Judgement.CONFIRMED);
        opened.execute("UPDATE judgement SET other_judged_as = 'c0' WHERE id = ?", made.id());
        assertThat(opened.faults())
                .containsExactly("judgement " + made.id() + ": is not what the log says was decided");
    }

    @Test
    void one_claim_is_no_two() {
        assertThatThrownBy(() -> judgeTogether(GAO, GAO, Judgement.CONFIRMED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void what_is_not_there_cannot_be_judged_or_taken_back() {
        assertThatThrownBy(() -> opened.file.write(
                        handle -> new Judgements(handle).onClaim(CaseFileTest.ANNA, "c0", Judgement.CONFIRMED, "")))
                .isInstanceOf(NotInCaseException.class)
                .hasMessageContaining("c0");
        assertThatThrownBy(() -> opened.file.write(handle -> {
                    new Judgements(handle).withdraw(CaseFileTest.ANNA, "j0", "");
                    return handle;
                }))
                .isInstanceOf(NotInCaseException.class)
                .hasMessageContaining("j0");
    }
}
