package org.sitrep.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.mention.Mention;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.ClaimedName.Kind;

/** Speakers, listeners, settings and stances of invented statements, read with the real engine. */
class SpeakersTest {

    @Test
    void the_outlet_that_was_told_is_the_listener_and_no_place() {
        Attribution told = only(InventedText.of("Karim Osei told Radio Free Kelva that gunmen burned the school.")
                .with("Karim Osei", Kind.PERSON)
                .with("Radio Free Kelva", Kind.OUTLET));
        assertThat(name(told.speaker())).contains("Karim Osei");
        assertThat(name(told.listener())).contains("Radio Free Kelva");
        assertThat(told.place()).isEmpty();
    }

    @Test
    void the_outlet_of_an_interview_is_the_listener() {
        Attribution said =
                only(InventedText.of("“They came at night,” Karim Osei said in an interview with Radio Savana.")
                        .with("Karim Osei", Kind.PERSON)
                        .with("Radio Savana", Kind.OUTLET));
        assertThat(name(said.listener())).contains("Radio Savana");
    }

    @Test
    void the_outlet_that_quotes_somebody_is_the_listener() {
        Attribution said =
                only(InventedText.of("Karim Osei was quoted by Radio Savana as saying that talks had failed.")
                        .with("Karim Osei", Kind.PERSON)
                        .with("Radio Savana", Kind.OUTLET));
        assertThat(name(said.speaker())).contains("Karim Osei");
        assertThat(name(said.listener())).contains("Radio Savana");
    }

    @Test
    void the_place_of_a_rumour_is_not_the_place_it_tells_of() {
        Attribution rumor = only(InventedText.of("In Maral, Osei is rumored to be hiding near Kelva.")
                .with("Maral", Kind.PLACE)
                .with("Kelva", Kind.PLACE)
                .with("Osei", Kind.PERSON));
        assertThat(rumor.place().map(PlaceMention::name)).contains("Maral");
        assertThat(rumor.certainty()).isEqualTo(Certainty.RUMORED);
        assertThat(rumor.sourceKind()).isEqualTo(SourceKind.AUTHOR);
    }

    @Test
    void the_day_of_the_saying_is_kept_apart_from_the_day_of_the_event() {
        Attribution said = only(InventedText.of("The ministry said on Monday that the raid took place on Friday."));
        assertThat(said.time()).isPresent();
        assertThat(said.covers(said.time().orElseThrow().span().start())).isFalse();
    }

    @Test
    void a_pronoun_without_an_entity_is_the_likeliest_name_before_it_with_its_rivals() {
        List<Attribution> said = InventedText.of(
                        "Karim Osei met Idris Bello on the bridge. He says the bridge was mined.")
                .with("Karim Osei", Kind.PERSON)
                .with("Idris Bello", Kind.PERSON)
                .read();
        Attribution last = said.get(said.size() - 1);
        assertThat(name(last.speaker())).contains("Karim Osei");
        assertThat(last.candidates())
                .extracting(Attribution.Candidate::text)
                .containsExactly("Karim Osei", "Idris Bello");
    }

    @Test
    void a_named_speaker_stands_before_those_who_only_describe_the_speaker() {
        Attribution said = only(InventedText.of("Karim Osei, brother of Idris Bello, said the bridge was mined.")
                .with("Karim Osei", Kind.PERSON)
                .with("Idris Bello", Kind.PERSON));
        assertThat(said.candidates())
                .extracting(Attribution.Candidate::text)
                .containsExactly("Karim Osei", "Idris Bello");
        assertThat(said.candidates().get(0).score())
                .isGreaterThan(said.candidates().get(1).score());
    }

    @Test
    void a_speaker_named_only_in_the_next_paragraph_is_found_by_the_dash() {
        Attribution said = only(InventedText.of("“The road is mined and nobody clears it.”\n\n- Karim Osei, farmer")
                .with("Karim Osei", Kind.PERSON));
        assertThat(name(said.speaker())).contains("Karim Osei");
    }

    @Test
    void i_in_a_quotation_is_its_speaker() {
        List<Attribution> said = InventedText.of("“I believe that the road is safe,” Karim Osei said.")
                .with("Karim Osei", Kind.PERSON)
                .read();
        assertThat(said)
                .hasSize(2)
                .allSatisfy(each -> assertThat(name(each.speaker())).contains("Karim Osei"));
    }

    @Test
    void a_quotation_in_the_next_paragraph_goes_on_with_its_speaker() {
        Attribution said = only(InventedText.of("“We fled,” Karim Osei said.\n\n“Nobody helped us.”")
                .with("Karim Osei", Kind.PERSON));
        assertThat(said.content()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Officials and residents say the road is closed., COLLECTIVE",
        "A security source said the base was overrun., ANONYMOUS",
        "A resident said the base was overrun., ANONYMOUS",
        "A statement by the rebels said the base was overrun., DOCUMENT",
        "The Ministry of Defense said the base was overrun., NAMED",
        "An officer who asked not to be named said the base was overrun., ANONYMOUS",
        "Local newspapers said the base was overrun., OUTLET",
        "The base was reportedly overrun., AUTHOR"
    })
    void a_source_has_a_kind(String text, SourceKind kind) {
        assertThat(only(InventedText.of(text)).sourceKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "The army says that the town fell., SAY, ASSERTED, false, ACTUAL",
        "The army denies that the town fell., DENY, ASSERTED, true, ACTUAL",
        "The army did not deny that the town fell., DENY, POSSIBLE, false, ACTUAL",
        "The army could not confirm that the town fell., UNVERIFIED, POSSIBLE, false, ACTUAL",
        "Neither side has commented on the raid., NO_COMMENT, POSSIBLE, false, ACTUAL",
        "The governor believes that the town fell., THINK, POSSIBLE, false, ACTUAL",
        "The governor does not believe that the town fell., THINK, POSSIBLE, true, ACTUAL",
        "The town is reported to have fallen., SAY, REPORTED, false, ACTUAL",
        "The town is said to have fallen., RUMOR, REPORTED, false, ACTUAL",
        "The rebels threatened to storm the town., WARN, ASSERTED, false, PLANNED",
        "The bishop urged the rebels to leave the town., ASK, ASSERTED, false, DESIRED",
        "Analysts expect that the town will fall., THINK, ASSERTED, false, PREDICTED"
    })
    void a_cue_sets_act_certainty_polarity_and_modality(
            String text, SpeechAct act, Certainty certainty, boolean negative, Modality modality) {
        Attribution attribution = only(InventedText.of(text));
        assertThat(new CueStance(
                        attribution.act(), attribution.certainty(), attribution.negative(), attribution.modality()))
                .isEqualTo(new CueStance(act, certainty, negative, modality));
    }

    private static Attribution only(InventedText text) {
        List<Attribution> found = text.read();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Optional<String> name(Optional<Mention> mention) {
        return mention.map(named -> {
            if (named instanceof OutletMention outlet) {
                return outlet.name();
            }
            return named instanceof PersonMention person ? person.name() : named.kind();
        });
    }
}
