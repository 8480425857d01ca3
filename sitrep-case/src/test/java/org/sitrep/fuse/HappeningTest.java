package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningTest {

    private static final String EARLY = "2031-03-01";
    private static final String LATE = "2031-03-09";

    private static Happening told(String publisher, String place, String day) {
        return told(publisher, place, day, "The Blue Front attacked.");
    }

    private static Happening told(String publisher, String place, String day, String words) {
        CaseClaim claim = Invented.report(publisher, "2031-03-10")
                .event("attack", "Blue Front")
                .words(words)
                .in(place)
                .on(day)
                .claim();
        return new Happening(Telling.of(publisher, "violence", List.of(claim)));
    }

    private static Happening united() {
        Happening united = told("Radio Tamba", "Tamba", EARLY);
        united.unite(told("Nile Wire", "Kesra Port", LATE));
        return united;
    }

    private static void assertFit(Happening one, Happening other, boolean fit) {
        assertThat(one.admits(other)).isEqualTo(fit);
        assertThat(other.admits(one)).isEqualTo(fit);
    }

    @Test
    void days_more_than_one_apart_exclude_each_other() {
        assertFit(told("Radio Tamba", "Tamba", EARLY), told("Nile Wire", "Tamba", "2031-03-02"), true);
        assertFit(told("Radio Tamba", "Tamba", EARLY), told("Nile Wire", "Tamba", "2031-03-03"), false);
    }

    @Test
    void towns_far_apart_exclude_each_other_unless_one_telling_names_both() {
        Happening port = told("Nile Wire", "Kesra Port", EARLY);
        assertFit(told("Radio Tamba", "Tamba", EARLY), port, false);
        assertFit(told("Radio Tamba", "Tamba", EARLY, "They came to Tamba from Kesra Port."), port, true);
    }

    @Test
    void of_tellings_that_a_person_took_for_one_it_is_enough_that_one_fits() {
        assertFit(united(), told("Coast Herald", "Tamba", EARLY), true);
        assertFit(united(), told("Coast Herald", "Kesra Port", LATE), true);
    }

    @Test
    void the_one_that_fits_must_fit_by_place_and_day() {
        assertFit(united(), told("Coast Herald", "Tamba", LATE), false);
        assertFit(united(), told("Coast Herald", "Kesra Port", EARLY), false);
    }

    @Test
    void what_joined_them_later_must_fit_by_itself() {
        Happening grown = united();
        grown.take(told("Coast Herald", "Tamba", EARLY), List.of("both are set in Tamba"));
        assertFit(grown, told("Lake Wire", "Tamba", EARLY), true);
        assertFit(grown, told("Lake Wire", "Kesra Port", LATE), false);
    }

    @Test
    void two_that_people_took_for_one_fit_where_one_telling_of_each_fits() {
        Happening other = told("Coast Herald", "Tamba", EARLY);
        other.unite(told("Lake Wire", "Old Mill", "2031-02-01"));
        assertFit(united(), other, true);
    }

    @Test
    void all_tellings_are_counted_and_told_in_their_order() {
        Happening grown = told("Coast Herald", "Tamba", EARLY);
        grown.take(united(), List.of());
        assertThat(grown.size()).isEqualTo(3);
        assertThat(grown.tellings())
                .extracting(Telling::id)
                .containsExactly("Coast Herald", "Nile Wire", "Radio Tamba");
    }
}
