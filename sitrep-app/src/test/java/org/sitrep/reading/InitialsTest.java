package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.entity.Entity;

/** Initials that several bodies share, or that may be anybody's. */
class InitialsTest {

    private static List<String> actors(String text) {
        return Engine.code(text).entities().all().stream()
                .filter(entity -> entity instanceof Entity.ActorEntity)
                .map(Entity::name)
                .toList();
    }

    @Test
    void shared_initials_mean_the_body_at_home_in_the_places_of_the_report() {
        assertThat(actors("The RSF captured a town in North Kordofan on Friday."))
                .contains("Rapid Support Forces");
        assertThat(actors("RSF fighters hold the market. Sudan's army bombed the RSF."))
                .contains("Rapid Support Forces");
    }

    @Test
    void shared_initials_without_a_place_mean_nobody_known() {
        assertThat(actors("The RSF said nothing about the attack."))
                .doesNotContain("Rapid Support Forces", "Reporters Without Borders");
    }

    @Test
    void initials_of_a_body_elsewhere_are_not_those_of_the_body_known() {
        assertThat(actors("The ALP held a congress in Sydney, Australia, on Friday."))
                .doesNotContain("Afghan Local Police");
    }

    @Test
    void initials_in_brackets_tell_where_a_name_ends() {
        assertThat(actors("The Front for Unity in the South (FUS), a rebel group, raided a mine near Gao on Friday."))
                .contains("Front for Unity in the South")
                .doesNotContain("South", "Front for Unity");
    }
}
