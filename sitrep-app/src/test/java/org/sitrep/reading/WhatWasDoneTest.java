package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.Role;

/** What was done, told apart from what can be done and from what somebody is called after. */
class WhatWasDoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He taught his men how to kill prisoners.",
                "The commission has the power to arrest ministers.",
                "It was not easy to kill so many people.",
                "Officials debated whether to attack the rebels."
            })
    void what_can_be_done_is_not_what_was_done(String text) {
        assertThat(claims(text, "killing")).isEmpty();
        assertThat(claims(text, "arrest")).isEmpty();
        assertThat(claims(text, "attack")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police questioned a murder suspect in Gao.",
                "The alleged kidnapping kingpin Musa Bello was freed."
            })
    void what_somebody_is_called_after_is_no_event(String text) {
        assertThat(claims(text, "killing")).isEmpty();
        assertThat(claims(text, "abduction")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels overran an army camp at Gao, killing 20 soldiers. | killing | 0",
                "The front said it had carried out the ambush and killed 16 soldiers. | killing | 0",
                "Gunmen killed 12 people and wounded three in an attack on a market in Gao. | killing | 0",
                "Gunmen killed two teachers in Gao. | killing | 1",
                "Rebels captured two soldiers near Gao. | arrest | 0",
                "Police captured a smuggler near Gao. | arrest | 1",
                "Two jets struck a market in Gao and wounded nine people. | air_strike | 1",
                "Gunmen attacked a post in Gao. It was the deadliest attack on the army this year. | attack | 1",
                "Two men were injured by landmines in Gao between May and June. | explosion | 0",
                "Two men were injured by a landmine in Gao. | explosion | 1"
            })
    void one_act_is_told_once(String text, String type, int times) {
        assertThat(claims(text, type)).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A roadside bomb killed three policemen in Gao. | explosion | three policemen",
                "Residents of Gao rallied against the governor. | protest | the governor",
                "Residents of Gao rallied against rising prices. | protest | "
            })
    void whom_an_act_is_aimed_at_is_somebody(String text, String type, String target) {
        List<String> targets = target == null ? List.of() : List.of(target);
        assertThat(Engine.texts(text, type, Role.TARGET)).isEqualTo(targets);
    }

    @Test
    void a_clause_with_where_tells_what_was_done() {
        assertThat(claims("Two died in Gao, where 2,500 villagers had to evacuate their homes.", "displacement"))
                .hasSize(1);
    }
}
