package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Role;
import org.sitrep.pipeline.CodedReport;

/** Whom a pronoun, a nation or a possessor does not stand for, and what therefore is no claim about them. */
class WhoCannotBeMeantTest {

    private static final String WAR = "Rebels killed two soldiers in the north on Sunday, the army said.\n\n";

    private static Stream<Claim> claims(CodedReport coded) {
        return coded.claims().stream().filter(claim -> claim.trigger().start() >= WAR.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Villagers blamed raiders, who surrounded six pupils and took them away. | abduction | raiders",
                "Raiders who stopped a bus near Huila robbed the passengers and beat them. | abuse | Raiders",
                "Two nurses were seized on Friday. The Dawn Front is believed to be behind their abduction. | abduction | Dawn Front",
                "Two nurses were seized on Friday. The Dawn Front took part in their abduction. | abduction | Dawn Front"
            })
    void whoever_does_a_deed_or_answers_for_it_does_not_undergo_it(String sentences, String type, String doer) {
        assertThat(Engine.names(WAR, sentences, type, Role.VICTIM)).isNotEmpty().doesNotContain(doer);
    }

    @Test
    void whose_deed_it_was_is_told_in_the_sentence_before() {
        String sentences = "Two nurses were seized on Friday. The Dawn Front is believed to be behind their abduction.";
        assertThat(Engine.names(WAR, sentences, "abduction", Role.VICTIM)).containsExactly("Two nurses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Kenyans were beaten by guards in Huila. | abuse | VICTIM | Kenyans",
                "Dozens of Nigerians were arrested in Huila. | arrest | TARGET | Nigerians"
            })
    void people_called_by_their_nation_are_not_the_nation(String sentence, String type, Role role, String people) {
        assertThat(Engine.names(WAR, sentence, type, role)).containsExactly(people);
    }

    @Test
    void those_who_died_by_their_own_hand_were_killed_by_nobody() {
        String sentence = "Two prisoners killed themselves in Huila on Monday.";
        assertThat(Engine.names(WAR, sentence, "killed", Role.VICTIM)).containsExactly("Two prisoners");
        assertThat(Engine.names(WAR, sentence, "killed", Role.AGENT)).isEmpty();
        assertThat(Engine.names(WAR, sentence, "killing", Role.VICTIM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fishermen condemned the government's whale killing.",
                "Poachers shot an elephant and killed it.",
                "The men bought four dogs. They were slaughtered.",
                "The men came back for the corpse and took it away in a lorry.",
                "He served two terms as president.",
                "The board put its loss for the year at Rs.40 billion.",
                "Smugglers ran the network through Huila.",
                "The prisoner was hanged by his wrists."
            })
    void nobody_is_taken_or_killed(String sentence) {
        assertThat(claims(Engine.code(WAR + sentence)).map(Claim::type))
                .doesNotContain("killed", "killing", "abducted", "abduction", "arrest");
    }

    @Test
    void men_are_armed_heavily_and_not_by_somebody_of_that_name() {
        assertThat(claims(Engine.code(WAR + "Heavily-armed gangs raided Huila."))
                        .map(Claim::type))
                .doesNotContain("allied_with");
        assertThat(claims(Engine.code(WAR + "Turkish-armed gangs raided Huila."))
                        .map(Claim::type))
                .contains("allied_with");
    }

    @Test
    void nothing_happens_in_a_person() {
        String sentences = "Lena Abbasov is a teacher. On Monday a man attacked Abbasov with a hammer.";
        CodedReport coded = Engine.code(WAR + sentences);
        assertThat(claims(coded).map(Claim::type)).contains("attack");
        assertThat(claims(coded)
                        .filter(claim -> claim.type().equals("attack"))
                        .flatMap(claim -> claim.place().stream()))
                .isEmpty();
    }

    @Test
    void his_is_whoever_the_clause_tells_of() {
        String sentences = "Omar Bello runs the firm. One man jumped to his death from a bridge in Huila.";
        assertThat(Engine.names(WAR, sentences, "killed", Role.VICTIM))
                .isNotEmpty()
                .doesNotContain("Omar Bello");
    }

    @Test
    void a_place_within_the_name_of_a_body_is_not_the_body() {
        String sentence = "Nigeria Media Watch director Omar Bello condemned the raid.";
        assertThat(Engine.names(WAR, sentence, "holds_office", Role.OBJECT))
                .isNotEmpty()
                .doesNotContain("Nigeria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The front is a threat to the government.",
                "China sees Huila as a rival.",
                "The high court ruled for the town of Huila on Monday.",
                "Foreign troops left their base in Huila in 2013."
            })
    void nobody_threatens_or_stands_or_rules_there(String sentence) {
        assertThat(claims(Engine.code(WAR + sentence)).map(Claim::type))
                .doesNotContain("threat", "present", "holds", "based");
    }

    @Test
    void a_participle_behind_the_clause_tells_of_its_subject() {
        String sentence = "Two lawyers have vanished, apparently detained by soldiers.";
        assertThat(Engine.names(WAR, sentence, "arrest", Role.TARGET)).containsExactly("Two lawyers");
        assertThat(Engine.names(WAR, sentence, "arrest", Role.AGENT)).containsExactly("soldiers");
    }

    @Test
    void the_body_of_whoever_died_is_nobody_else() {
        String sentences = "Gunmen killed a teacher on Friday. They dragged the body away.";
        assertThat(Engine.names(WAR, sentences, "killed", Role.VICTIM)).containsExactly("teacher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The al-Qaeda-affiliated group JNIM attacked Djibo. | attack | Jama'at Nusrat al-Islam wal-Muslimin",
                "Islamic State-affiliated fighters attacked Djibo. | attack | Islamic State-affiliated fighters"
            })
    void whom_a_group_is_tied_to_is_not_the_group(String text, String type, String name) {
        assertThat(Engine.names("", text, type, Role.AGENT)).containsExactly(name);
    }

    @Test
    void a_force_named_by_the_way_far_back_is_not_the_army() {
        String far = "Prices rose. Rain fell. Shops were shut. Roads were bad. The market was empty. Nobody came. ";
        String passing = "Fighting between gangs and allies of the Sudanese army spread to villages. ";
        String acting = "The Sudanese army burned two villages. ";
        String later = "The army captured Bardai on Monday.";
        assertThat(Engine.names(passing + far, later, "gained", Role.AGENT)).containsExactly("army");
        assertThat(Engine.names(acting + far, later, "gained", Role.AGENT)).doesNotContain("army");
    }
}
