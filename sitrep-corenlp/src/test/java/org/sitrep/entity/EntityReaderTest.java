package org.sitrep.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityReaderTest {

    @Test
    void a_short_name_means_the_bearer_of_the_full_name() {
        ReadText text = ReadText.of(
                "Tarek Odumi, a teacher in Bellin, says the school is shut.", "Odumi says he will not leave.");
        assertThat(text.meaning("Odumi")).isEqualTo("Tarek Odumi");
        assertThat(text.meaning("he")).isEqualTo("Tarek Odumi");
    }

    @Test
    void a_definite_title_means_its_last_holder() {
        ReadText text = ReadText.of(
                "Tarek Odumi, the former mayor of Bellin, left the town in May.",
                "The mill stopped in June.",
                "The former mayor says the miller is dead.");
        assertThat(text.meaning("The former mayor")).isEqualTo("Tarek Odumi");
    }

    @Test
    void a_role_and_a_name_between_commas_are_one_person() {
        ReadText text = ReadText.of("The mayor, Sira Donkor, promised help. She denied the rumour.");
        assertThat(text.meaning("The mayor")).isEqualTo("Sira Donkor");
        assertThat(text.meaning("She")).isEqualTo("Sira Donkor");
    }

    @Test
    void whose_father_is_another_person() {
        ReadText text = ReadText.of("Troops killed commander Idris Bello, whose father, Musa Bello, led the clan.");
        assertThat(text.meaning("whose father")).isEqualTo("Musa Bello");
    }

    @Test
    void the_speaker_goes_on_after_a_paragraph_break() {
        ReadText text = ReadText.of(
                "Governor Salim Teye agrees.",
                "“The roads are open,” he told reporters.",
                "“Nobody has to leave,” he said.");
        assertThat(text.called("he")).hasSize(2);
        assertThat(text.meaning("he")).isEqualTo("Salim Teye");
    }

    @Test
    void the_group_means_the_armed_group_named_before() {
        ReadText text = ReadText.of(
                "Boko Haram attacked two villages on Monday. Nine people died. The group has held the road since May.");
        assertThat(text.meaning("The group")).isEqualTo("Boko Haram");
    }

    @Test
    void the_council_means_the_council_named_before_and_no_armed_group() {
        ReadText text = ReadText.of(
                "The Bellin town council met on Monday. Boko Haram burned a mill. The council blamed the army.");
        assertThat(text.meaning("The council")).isEqualTo("Bellin town council");
    }

    @Test
    void names_of_one_actor_are_one_entity_with_sorted_aliases() {
        ReadText text = ReadText.of("Daesh took the mill. The Islamic State (IS) took the bridge.");
        assertThat(text.entities().all())
                .filteredOn(entity -> entity.kind().equals("actor"))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.name()).isEqualTo("Islamic State");
                    assertThat(entity.aliases()).containsExactly("Daesh", "IS");
                });
    }

    @Test
    void it_stays_open_where_it_means_an_event() {
        ReadText text = ReadText.of("The army shelled the market. It was the second attack this week.");
        assertThat(text.meaning("It")).isIn("?", "");
    }

    @Test
    void two_equal_candidates_leave_the_pronoun_open() {
        ReadText text = ReadText.of("Commander Idris Bello met Commander Musa Teye. He was wounded.");
        assertThat(text.meaning("He")).isNotEqualTo("Musa Teye");
    }

    @Test
    void we_is_left_to_those_who_know_the_speaker() {
        assertThat(ReadText.of("“We lost the mill,” said Tarek Odumi.").meaning("We"))
                .isEqualTo("?");
    }
}
