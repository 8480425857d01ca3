package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.entity.ReadText;
import org.sitrep.mention.PersonMention.Title;

class ActorReadingsTest {

    private static PersonMention person(String words, ReadText text) {
        return (PersonMention) text.called(words).get(0);
    }

    private static ActorMention actor(String words, ReadText text) {
        return (ActorMention) text.called(words).get(0);
    }

    @Test
    void a_title_before_a_name_is_read_with_its_body() {
        ReadText text = ReadText.of("On Sunday police commander Tarek Odumi visited the market.");
        PersonMention person = person("police commander Tarek Odumi", text);
        assertThat(person.name()).isEqualTo("Tarek Odumi");
        assertThat(person.titles()).extracting(Title::text).containsExactly("police commander");
    }

    @Test
    void an_office_in_apposition_is_read_with_its_place_and_its_end() {
        ReadText text = ReadText.of("Tarek Odumi, a former mayor of Bellin, says the mill is shut.");
        assertThat(person("Tarek Odumi", text).titles()).containsExactly(new Title("mayor", "Bellin", true));
    }

    @Test
    void a_speaker_with_a_name_of_two_words_is_a_person() {
        ReadText text = ReadText.of("“We lost everything,” said Oyun Batkhel.");
        assertThat(person("Oyun Batkhel", text).form()).isEqualTo(Form.NAME);
    }

    @Test
    void an_age_makes_a_single_name_a_person() {
        ReadText text = ReadText.of("Batkhel, 45, a shopkeeper, sold his van in the spring.");
        assertThat(person("Batkhel", text).name()).isEqualTo("Batkhel");
    }

    @Test
    void months_and_days_are_no_persons() {
        assertThat(ReadText.of("In March the road to Bellin was open until Tuesday.")
                        .mentions(PersonMention.class))
                .isEmpty();
    }

    @Test
    void conjuncts_are_actors_one_by_one() {
        assertThat(ReadText.of("Farmers, teachers and nurses marched to the market.")
                        .mentions(ActorMention.class))
                .containsExactly("Farmers", "teachers", "nurses");
    }

    @Test
    void fighters_of_a_named_group_belong_to_it() {
        ReadText text = ReadText.of("Boko Haram fighters attacked the village.");
        assertThat(actor("Boko Haram fighters", text).actor()).contains("boko-haram");
    }

    @Test
    void an_army_with_its_country_is_a_state_force() {
        ReadText text = ReadText.of("Sudan's army said it had left the bridge.");
        assertThat(actor("Sudan's army", text).country()).contains("SDN");
        assertThat(actor("Sudan's army", text).type()).isEqualTo(ActorType.STATE);
    }

    @Test
    void a_pronoun_without_meaning_is_no_mention() {
        assertThat(ReadText.of("It is clear that the road is shut.").mentions(ActorMention.class))
                .isEmpty();
    }
}
