package org.sitrep.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The small classes of words that readings of the tree rest on. */
class GrammarWordsTest {

    @Test
    void verbs_that_make_somebody_act_are_apart_from_those_that_ask_somebody_to() {
        assertThat(GrammarWords.of("causing")).contains("force").doesNotContainAnyElementsOf(GrammarWords.of("asking"));
    }

    @Test
    void a_class_that_the_table_lacks_is_told_by_name() {
        assertThatThrownBy(() -> GrammarWords.of("weather"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no class of words \"weather\" in grammar-words.tsv");
    }
}
