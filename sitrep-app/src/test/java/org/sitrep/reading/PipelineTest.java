package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.export.JsonExporter;
import org.sitrep.export.Producer;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.syntax.Token;

class PipelineTest {

    private static final JsonExporter EXPORTER = new JsonExporter(new Producer("sitrep", "test", "engine", "rules"));

    @Test
    void is_is_a_group_where_it_acts_and_a_verb_where_it_is_shouted() {
        assertThat(tokensNamed("IS shut all 40 schools. The IS cell grew. The town was held by IS.", "IS"))
                .allMatch(Token::isProperNoun);
        assertThat(tokensNamed("The minister repeated that Daesh IS shut out of the talks.", "IS"))
                .noneMatch(Token::isProperNoun);
    }

    @Test
    void a_hyphenated_district_is_one_token() {
        assertThat(tokensNamed("Residents fled Qush-Teppa on foot.", "Qush-Teppa"))
                .hasSize(1);
    }

    @Test
    void a_report_without_a_date_dates_nothing() {
        CodedReport coded = Engine.code("Rebels hold Bunagana. On Monday they shelled Goma.");
        assertThat(coded.claims())
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.time().flatMap(time -> time.start())).isEmpty());
    }

    @Test
    void a_present_state_holds_from_the_day_of_publication() {
        CodedReport coded = Engine.PIPELINE.code(Engine.report("Rebels hold Bunagana.", LocalDate.of(2023, 3, 14)));
        assertThat(coded.claims())
                .filteredOn(claim -> claim.kind() == ClaimKind.CONTROL)
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.time().orElseThrow().start()).contains(LocalDate.of(2023, 3, 14)));
    }

    @Test
    void a_denial_is_the_claim_turned_negative_with_the_denier_as_its_source() {
        Claim claim = only("The army denied that its soldiers had killed 12 villagers in Kutum.", ClaimKind.CASUALTIES);
        assertThat(claim.stance().polarity().label()).isEqualTo("negative");
        assertThat(claim.attribution()).isPresent();
    }

    @Test
    void what_is_planned_or_feared_is_not_told_as_done() {
        assertThat(only("The rebels plan to attack Goma.", ClaimKind.EVENT)
                        .stance()
                        .modality()
                        .label())
                .isEqualTo("planned");
        assertThat(Engine.code("Villagers are afraid to attack the rebels.").claims())
                .isEmpty();
    }

    @Test
    void one_fact_told_twice_by_one_voice_is_one_claim_with_two_pieces_of_evidence() {
        CodedReport coded = Engine.code("Rebels captured Bunagana. The rain stopped. Rebels captured Bunagana.");
        assertThat(coded.claims())
                .filteredOn(claim -> claim.kind() == ClaimKind.CONTROL)
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence()).hasSize(2));
    }

    @Test
    void a_part_of_a_toll_is_a_count_of_its_own() {
        CodedReport coded = Engine.code("The blast killed 12 people, including three children.");
        assertThat(coded.claims())
                .filteredOn(claim -> claim.kind() == ClaimKind.CASUALTIES)
                .extracting(
                        claim -> claim.quantity().orElseThrow().count().best().orElseThrow())
                .containsExactlyInAnyOrder(12L, 3L);
    }

    @Test
    void a_figure_of_speech_is_no_event() {
        assertThat(Engine.code("Her battle against cancer and the attack on the tax plan went on.")
                        .claims())
                .isEmpty();
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_every_thread() throws Exception {
        String text = "Rebels attacked Goma on Monday, officials said. \"We lost 12 men,\" said Colonel Juma Bahati.";
        String once = EXPORTER.line(Engine.code(text));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> lines =
                    threads.invokeAll(Collections.nCopies(16, () -> EXPORTER.line(Engine.code(text))));
            for (Future<String> line : lines) {
                assertThat(line.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Token> tokensNamed(String text, String surface) {
        return Engine.code(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.surface().equals(surface))
                .toList();
    }

    private static Claim only(String text, ClaimKind kind) {
        List<Claim> found = Engine.code(text).claims().stream()
                .filter(claim ->
                        claim.kind() == kind && !claim.fillers(Role.AGENT).isEmpty()
                                || claim.kind() == kind && kind != ClaimKind.EVENT)
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
