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
