package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;

/** How a claim lies to the place that it names. */
class BearingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two soldiers were killed 25 km north of Kidal. | NEAR",
                "Gunmen attacked a convoy near Gao. | NEAR",
                "Jets bombed a camp in northern Mali. | PART_OF",
                "Jets bombed a camp in the north of Mali. | PART_OF",
                "Rebels ambushed soldiers on the road between Gao and Ansongo. | BETWEEN",
                "Jets bombed a camp in Gao. | AT"
            })
    void words_beside_a_name_say_how_near_it_is_meant(String sentence, Relation relation) {
        assertThat(Engine.code(sentence).claims())
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.place().map(ClaimPlace::relation)).contains(relation));
    }
}
