package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reading.Engine.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void a_clause_with_where_tells_what_was_done() {
        assertThat(claims("Two died in Gao, where 2,500 villagers had to evacuate their homes.", "displacement"))
                .hasSize(1);
    }
}
