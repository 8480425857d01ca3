package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** What sounds like a claim and is none, is denied, or is told twice. */
class LiteralClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The readers bombarded the novelist with questions.",
                "Her brothers raided the fridge.",
                "Would the rebels attack Goma?",
                "The striker destroyed the defender in the penalty area."
            })
    void figures_of_speech_and_questions_make_no_event(String sentence) {
        assertThat(Engine.code(sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen raided a market in Gao.",
                "Two men attacked a clinic in Bor.",
                "The army shelled the village of Tabit."
            })
    void force_with_arms_or_on_something_solid_is_meant(String sentence) {
        assertThat(Engine.code(sentence).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no truth in reports that the militia attacked the village of Tabit.",
                "Reports that gunmen had kidnapped two nurses in Gao proved untrue.",
                "The army denied having shelled the market in Zalingei."
            })
    void what_is_called_untrue_is_negative(String sentence) {
        assertThat(Engine.code(sentence).claims())
                .isNotEmpty()
                .allMatch(claim -> claim.stance().polarity() == Polarity.NEGATIVE);
    }

    @Test
    void what_would_have_been_is_conditional() {
        assertThat(Engine.code("Had the army arrived earlier, the rebels would have fled.")
                        .claims())
                .anyMatch(claim -> claim.stance().modality() == Modality.CONDITIONAL);
    }

    @Test
    void a_headline_adds_evidence_to_the_claim_of_the_text() {
        String headline = "Rebels raid market";
        String body = "Rebels raided a market in Gao on Monday.";
        Report report = new Report(
                "test",
                "0",
                Publication.unknown(),
                "en",
                new SourceText(headline + "\n\n" + body),
                List.of(
                        new Part(PartKind.HEADLINE, new Span(0, headline.length())),
                        new Part(
                                PartKind.PARAGRAPH,
                                new Span(headline.length() + 2, headline.length() + 2 + body.length()))));
        List<Claim> attacks = Engine.PIPELINE.code(report).claims().stream()
                .filter(claim -> claim.type().equals("attack"))
                .toList();
        assertThat(attacks).hasSize(1);
    }
}
