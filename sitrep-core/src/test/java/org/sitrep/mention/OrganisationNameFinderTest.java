package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

class OrganisationNameFinderTest {

    private static List<String> names(String text) {
        SourceText source = new SourceText(text);
        CountryWords countries = word -> Optional.of("TCD").filter(chad -> word.equals("Chadian"));
        return new OrganisationNameFinder(new ActorLexicon(List.of(), List.of()), countries)
                .find(source, List.of(new Span(0, text.length()))).stream()
                        .map(name -> source.of(name.span()))
                        .toList();
    }

    @Test
    void a_name_ends_in_an_organisation_word() {
        assertThat(names("On Monday the Northern Herders’ Council met at the well of Amra and talked about grazing."))
                .containsExactly("Northern Herders’ Council");
    }

    @Test
    void a_name_goes_on_from_an_organisation_word() {
        assertThat(names("It was the People’s Front for the Freedom of Amra that signed the paper in the end."))
                .containsExactly("People’s Front for the Freedom of Amra");
    }

    @Test
    void a_short_name_in_brackets_holds_for_the_whole_report() {
        assertThat(names("The Popular Front for Amra (PFA) left the talks. Later, fighters of the PFA came back."))
                .containsExactly("Popular Front for Amra", "PFA", "PFA");
    }

    @Test
    void initials_in_brackets_tell_where_a_name_begins() {
        assertThat(names("The Amra Protection and Relief Forum (APRF) left the talks and the APRF came back later on."))
                .containsExactly("Amra Protection and Relief Forum", "APRF", "APRF");
    }

    @Test
    void a_medium_is_known_by_its_name() {
        assertThat(names("A trader told Radio Amra that the road was shut and that nobody would dare to use it."))
                .containsExactly("Radio Amra");
    }

    @Test
    void a_force_with_its_country_is_left_to_the_grammar() {
        assertThat(names("The Chadian Army said on Sunday that it had lost two men in the hills near the border."))
                .isEmpty();
    }

    @Test
    void a_headline_gives_no_names_by_capitals() {
        assertThat(names("Hundreds Flee As Army Shells Valley Council")).isEmpty();
    }
}
