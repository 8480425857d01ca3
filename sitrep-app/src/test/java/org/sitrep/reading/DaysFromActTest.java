package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.ClaimTime;

/** Lengths of days and weeks are counted from the event that they are told from. */
class DaysFromActTest {

    private static final String BEFORE = "Gunmen attacked the village of Bamba on 4 March 2024, killing 12 people. ";

    private static List<Optional<LocalDate>> days(String text, String type) {
        return Engine.code(text).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(claim -> claim.time().flatMap(ClaimTime::start))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three days after the attack, soldiers arrested six men in Bourem. | arrest | 2024-03-07",
                "Two weeks after the raid, the army withdrew from Ansongo. | withdrawal | 2024-03-18",
                "The militia had shelled Gao two days before the attack. | shelling | 2024-03-02"
            })
    void an_event_told_before_gives_the_day(String sentence, String type, LocalDate day) {
        assertThat(days(BEFORE + sentence, type)).containsExactly(Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three days after the ceasefire, soldiers arrested six men in Bourem.",
                "Three days after an attack, soldiers arrested six men in Bourem.",
                "Soldiers arrested six men in Bourem after the attack.",
                "Three days after the attack began, it was said, soldiers arrested six men."
            })
    void of_another_event_nothing_is_known(String sentence) {
        assertThat(days(BEFORE + sentence, "arrest")).isNotEmpty().containsOnly(Optional.empty());
    }

    @Test
    void an_event_told_of_two_days_gives_none() {
        String both = "Rebels attacked Gao on 4 March 2024 and gunmen attacked Kidal on 6 March 2024. ";
        assertThat(days(both + "Three days after the attack, soldiers arrested six men.", "arrest"))
                .containsExactly(Optional.empty());
    }
}
