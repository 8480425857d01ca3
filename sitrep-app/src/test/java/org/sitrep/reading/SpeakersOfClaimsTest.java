package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.export.ClaimSource;
import org.sitrep.pipeline.CodedReport;

/** Who says a claim, where the words beside it name the speaker only by a pronoun, or not at all. */
class SpeakersOfClaimsTest {

    private static final String WRITER = "the writer";

    /** The names of the sources of a type's claims, in text order; " / " begins a paragraph. */
    private static List<String> sources(String text, String type) {
        CodedReport coded = Engine.code(text.replace(" / ", "\n\n"));
        return coded.claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(claim -> ClaimSource.of(coded, claim.attribution()).name().orElse(WRITER))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents staged a march in Bor, demanding the release of two teachers. | protest | the writer",
                "Police charged six men, alleging conspiracy and an attack on a bank. | attack | police"
            })
    void what_follows_a_participle_is_said_and_says_nothing(String text, String type, String source) {
        assertThat(sources(text, type)).containsExactly(source);
    }

    @Test
    void testimony_behind_a_colon_needs_no_marks() {
        String text = "Amina Yusuf was a nurse. She told the monitors: / Soldiers burned our house in Bor. I fled. / "
                + "They burned my shop. We hid. / Rebels burned the market on Friday.";
        assertThat(sources(text, "arson")).containsExactly("Amina Yusuf", "Amina Yusuf", WRITER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The inquiry said: / Soldiers burned the market. / Rebels burned the school.; the writer",
                "I met Karim Osei. Karim Osei said: / Soldiers burned the market. / We saw rebels burn the school.; We",
                "Karim Osei listed three towns: / Bor, Kelva and Maral. / Rebels burned the school.; the writer"
            })
    void testimony_ends_where_nobody_says_i_or_where_the_writer_says_i(String text, String last) {
        assertThat(sources(text, "arson")).last().isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Farmers Circle, which said soldiers killed a teacher, left Bor. | The Farmers Circle",
                "The group, which says soldiers killed a teacher, called for calm. | group",
                "The young woman in Maral, in her twenties, says soldiers killed a teacher. | young woman in Maral"
            })
    void who_and_which_are_named_by_what_stands_before_them(String text, String source) {
        assertThat(sources(text, "killing")).containsExactly(source);
    }

    @Test
    void a_verb_of_saying_behind_a_relative_pronoun_is_no_auxiliary() {
        assertThat(Engine.texts("The group, which says soldiers killed a teacher, left.", "killing", Role.VICTIM))
                .containsExactly("a teacher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The report says soldiers killed a teacher. It adds that police burned the market. | The report",
                "Mr Osei said soldiers killed a teacher. He said police burned the market. | Osei",
                "One doctor said he treated Karim Osei in Bor. He said police burned the market. | One doctor",
                "The source said that the policeman is held in Bor. He said rebels burned the market. | The source",
                "A man who was held there in March 2019 said he fled. He said police burned the market. | man"
            })
    void a_pronoun_that_speaks_goes_on_with_the_speaker_before(String text, String source) {
        assertThat(sources(text, "arson")).containsExactly(source);
    }

    @Test
    void a_pronoun_that_cannot_mean_the_speaker_before_stays_open() {
        assertThat(sources("Mr Osei said soldiers killed ten men. She said police burned the market.", "arson"))
                .containsExactly("She");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Detainees told the monitors that soldiers burned the market. | detainees",
                "Soldiers burned the market, according to the Osei family. | Osei family",
                "Residents said soldiers killed a man. They said that police burned the market. | residents"
            })
    void who_tells_is_neither_the_listener_nor_whose_it_is_nor_whom_it_is_about(String text, String source) {
        assertThat(sources(text, "arson")).first().isEqualTo(source);
    }

    @Test
    void the_object_of_an_accusation_accuses_nobody() {
        String text = "Army insists raid was a rescue, accuses some groups of burning the market";
        assertThat(sources(text, "arson")).doesNotContain("some groups");
    }

    @Test
    void a_pronoun_that_speaks_means_the_last_speaker_and_not_whom_he_speaks_of() {
        String text = "Karim Osei said 15 men were hurt. He said workers seized Salim Noor, a teacher. "
                + "He said Salim Noor was held in Bor. He said police burned the market.";
        assertThat(sources(text, "arson")).containsExactly("Karim Osei");
    }

    @Test
    void a_thought_inside_a_quotation_takes_nothing_before_it() {
        String text = "Karim Osei fled. “Rebels burned the market; he knew those places well. It was easy,” "
                + "Salim Noor told the Daily Lantern.";
        assertThat(sources(text, "arson")).containsExactly("Salim Noor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A decade of war saw rebels burn the market. | the writer",
                "Two monks saw rebels burn the market. | Two monks"
            })
    void what_is_no_one_sees_nothing(String text, String source) {
        assertThat(sources(text, "arson")).containsExactly(source);
    }

    @Test
    void we_are_the_quoted_speaker_though_nobody_knows_the_name() {
        assertThat(sources("“They must go. We say police burned the market,” said the Kelva Writers Circle.", "arson"))
                .containsExactly("the Kelva Writers Circle");
    }

    @Test
    void i_outside_quotation_marks_is_the_writer() {
        String text = "I fear that soldiers killed ten people in Bor.";
        CodedReport coded = Engine.code(text);
        Claim killing = coded.claims().stream()
                .filter(claim -> claim.type().equals("killed"))
                .findFirst()
                .orElseThrow();
        assertThat(ClaimSource.of(coded, killing.attribution()).kind()).isEqualTo(SourceKind.AUTHOR);
    }

    @Test
    void a_country_that_saw_something_is_where_it_happened_and_says_nothing() {
        List<Claim> killed = Engine.claims("Kenya saw protesters kill two policemen in Nairobi.", "killing");
        assertThat(killed)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.attribution()).isEmpty());
    }

    @Test
    void who_denies_a_part_in_an_act_denies_having_done_it() {
        Claim denied = Engine.claims("The rebels denied any role in the attack on the mission near Goma.", "attack")
                .get(0);
        assertThat(denied.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("The rebels");
        assertThat(denied.stance().polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels seized the town of Sake on Wednesday after troops withdrew, residents and a rebel spokesman said. | gained | residents",
                "The group, which analysts say has around 6,000 fighters, attacked Goma. | size | analysts",
                "The group, which analysts say has around 6,000 fighters, attacked Goma. | attack | the writer",
                "The front, which analysts say attacked Goma, is led by Omar Farah. | attack | analysts"
            })
    void who_says_so_may_stand_inside_the_clause_or_be_two(String text, String type, String source) {
        assertThat(sources(text, type)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six officers were hurt in Mach, residents said. Armed men then opened fire on a convoy, they said. | attack | residents",
                "The Red Front raided two houses in Gao and seized five men, one of them, they said, a dealer. | abduction | Red Front"
            })
    void they_who_say_so_are_not_those_whom_it_is_told_of(String text, String type, String source) {
        assertThat(sources(text, type)).contains(source);
    }
}
