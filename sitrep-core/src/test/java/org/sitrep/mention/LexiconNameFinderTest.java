package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

class LexiconNameFinderTest {

    private static final ActorLexicon LEXICON = new ActorLexicon(
            List.of(
                    new ActorEntry(
                            "islamic-state",
                            "Islamic State",
                            ActorType.REBEL,
                            Optional.empty(),
                            List.of("Daesh", "Islamic State of Iraq and the Levant"),
                            List.of("IS")),
                    new ActorEntry(
                            "ansar-al-nur",
                            "Ansar al-Nur",
                            ActorType.REBEL,
                            Optional.empty(),
                            List.of("Jama'at Ansar al-Nur"),
                            List.of("ANR")),
                    new ActorEntry(
                            "rural-guard",
                            "Rural Guard",
                            ActorType.STATE,
                            Optional.empty(),
                            List.of("RGD"),
                            List.of())),
            List.of(new OutletEntry("valley-times", "Valley Times", List.of(), List.of("Times"))));

    private static List<String> names(String text) {
        SourceText source = new SourceText(text);
        return new LexiconNameFinder(LEXICON)
                .find(source, List.of(new Span(0, text.length()))).stream()
                        .map(name -> source.of(name.span()))
                        .toList();
    }

    @Test
    void the_longest_alias_wins() {
        assertThat(names("The Islamic State of Iraq and the Levant and the Islamic State group"))
                .containsExactly("Islamic State of Iraq and the Levant", "Islamic State");
    }

    @Test
    void hyphens_spaces_and_apostrophes_may_vary() {
        assertThat(names("Ansar Al Nur, Jama’at Ansar al-Nur and Jamaat Ansar-al-Nur"))
                .hasSize(3);
    }

    @Test
    void a_common_word_in_lower_case_is_no_name() {
        assertThat(names("It is an islamic state and there is a rural guard.")).isEmpty();
    }

    @Test
    void is_in_capitals_is_a_name_where_a_noun_can_stand() {
        assertThat(names("Elders say IS shut the two mills.")).containsExactly("IS");
        assertThat(names("IS is growing again.")).containsExactly("IS");
        assertThat(names("The bridge was taken by IS on Sunday.")).containsExactly("IS");
        assertThat(names("Nobody knows who leads the IS cell.")).containsExactly("IS");
    }

    @Test
    void is_as_a_stressed_verb_is_no_name() {
        assertThat(names("Believe me, Daesh IS beaten.")).containsExactly("Daesh");
        assertThat(names("The commander is wrong: he IS here.")).isEmpty();
        assertThat(names("THE MAN WHO LEFT: HE IS HERE")).isEmpty();
    }

    @Test
    void a_weak_alias_needs_the_full_name_or_a_group_noun() {
        assertThat(names("ANR said nothing.")).isEmpty();
        assertThat(names("ANR fighters said nothing.")).containsExactly("ANR");
        assertThat(names("Ansar al-Nur met. ANR said nothing.")).containsExactly("Ansar al-Nur", "ANR");
        assertThat(names("The Times reported it.")).containsExactly("Times");
    }

    @Test
    void the_article_shows_initials_to_be_those_of_a_body() {
        assertThat(names("The ANR said nothing.")).containsExactly("ANR");
        assertThat(names("The paramilitary ANR said nothing.")).containsExactly("ANR");
        assertThat(names("The ANR Tower fell.")).isEmpty();
    }

    @Test
    void initials_shown_once_to_be_a_body_s_are_so_throughout() {
        assertThat(names("ANR fighters came. Villagers say ANR took two goats."))
                .containsExactly("ANR", "ANR");
    }

    @Test
    void a_text_in_capitals_is_matched_in_any_case() {
        assertThat(names("THE RURAL GUARD KILLED TWO MEN OF DAESH")).containsExactly("RURAL GUARD", "DAESH");
    }
}
