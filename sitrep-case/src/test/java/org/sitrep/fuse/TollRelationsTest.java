package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.claim.Role;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;

class TollRelationsTest {

    private static final Voices VOICES = new Voices();

    private static Invented killed(String publisher, String day, long count) {
        return Invented.report(publisher, day)
                .killed(CountEstimate.exactly(count), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02");
    }

    private static Iterable<RelationType> types(Invented... claims) {
        return Invented.relations(new TollRelations(VOICES), claims).stream()
                .map(Relation::type)
                .toList();
    }

    @Test
    void six_contradicts_at_least_18_by_another_speaker() {
        Invented atLeast = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.atLeast(18, CountHedge.AT_LEAST), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(atLeast, killed("Coast Herald", "2031-03-04", 6))).containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void another_figure_by_the_same_speaker_is_an_update() {
        assertThat(types(
                        killed("Radio Tamba", "2031-03-03", 9).saidBy("Mayor Osk"),
                        killed("Coast Herald", "2031-03-05", 12).saidBy("Mayor Osk")))
                .containsExactly(RelationType.UPDATES);
    }

    @Test
    void soldiers_are_part_of_people_and_differ_in_scope() {
        Invented soldiers = Invented.report("Coast Herald", "2031-03-04")
                .killed(CountEstimate.exactly(3), "soldiers", CountedGroup.STATE_FORCES)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(killed("Radio Tamba", "2031-03-03", 9), soldiers))
                .containsExactly(RelationType.DIFFERS_IN_SCOPE);
    }

    @Test
    void more_soldiers_than_people_contradict() {
        Invented soldiers = Invented.report("Coast Herald", "2031-03-04")
                .killed(CountEstimate.exactly(30), "soldiers", CountedGroup.STATE_FORCES)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(killed("Radio Tamba", "2031-03-03", 9), soldiers)).containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void those_who_were_buried_are_no_toll_of_the_day() {
        Invented buried = killed("Coast Herald", "2031-03-12", 64).words("Volunteers have buried 64 bodies, some old");
        assertThat(types(killed("Radio Tamba", "2031-03-03", 27), buried)).isEmpty();
        assertThat(types(killed("Radio Tamba", "2031-03-03", 27), killed("Coast Herald", "2031-03-12", 64)))
                .isNotEmpty();
    }

    @Test
    void nine_more_bodies_are_no_total() {
        Invented more = Invented.report("Coast Herald", "2031-03-04")
                .killed(CountEstimate.exactly(9), "nine more bodies", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(killed("Radio Tamba", "2031-03-03", 27), more)).isEmpty();
    }

    @Test
    void a_copy_that_drops_up_to_is_flagged() {
        Invented origin = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.atMost(50, CountHedge.UP_TO), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(origin, killed("Coast Herald", "2031-03-04", 50).copiedFrom(origin)))
                .containsExactly(RelationType.HARDENED);
    }

    @Test
    void the_same_figure_by_two_voices_is_identical() {
        assertThat(types(killed("Radio Tamba", "2031-03-03", 9), killed("Coast Herald", "2031-03-04", 9)))
                .containsExactly(RelationType.IDENTICAL);
    }

    @Test
    void two_days_are_two_happenings() {
        Invented later = Invented.report("Coast Herald", "2031-03-07")
                .killed(CountEstimate.exactly(5), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-06");
        assertThat(types(killed("Radio Tamba", "2031-03-03", 9), later)).isEmpty();
    }

    @Test
    void a_sum_since_january_differs_in_scope_from_one_day() {
        Invented sum = Invented.report("Coast Herald", "2031-03-07")
                .killed(CountEstimate.exactly(40), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .since("2031-01-01");
        assertThat(Invented.relations(new PeriodRelations(VOICES), killed("Radio Tamba", "2031-03-03", 9), sum))
                .extracting(Relation::type)
                .containsExactly(RelationType.DIFFERS_IN_SCOPE);
    }

    @Test
    void a_headline_adds_nothing_to_the_same_figure_in_the_text() {
        Invented headline = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(12), "dead", CountedGroup.PEOPLE)
                .titled("Twelve dead in Tamba")
                .in("Tamba")
                .on("2031-03-02");
        Invented text = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(12), "traders", CountedGroup.SOME_CIVILIANS)
                .words("Twelve traders were killed.")
                .in("Tamba")
                .on("2031-03-02");
        Invented other = Invented.report("Coast Herald", "2031-03-04")
                .killed(CountEstimate.exactly(14), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02");
        assertThat(Invented.relations(new TollRelations(new Voices()), headline, text, other))
                .extracting(Relation::type)
                .containsExactly(RelationType.DIFFERS_IN_SCOPE);
    }

    @Test
    void an_elder_s_nephews_are_no_toll() {
        assertThat(new Figure(
                                CountEstimate.exactly(2),
                                "persons",
                                "nephews",
                                CountedGroup.SOME_CIVILIANS,
                                "two nephews")
                        .isPartial())
                .isTrue();
    }

    @Test
    void two_numbers_of_people_shot_are_held_against_each_other() {
        assertThat(types(
                        Invented.report("Radio Tamba", "2031-03-03")
                                .shot(20, "20 young men")
                                .words("20 young men had been shot.")
                                .in("Tamba")
                                .on("2031-03-02"),
                        Invented.report("Coast Herald", "2031-03-04")
                                .shot(7, "seven")
                                .words("Seven had been shot.")
                                .in("Tamba")
                                .on("2031-03-02")))
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void a_number_that_another_includes_is_no_total() {
        assertThat(types(
                        killed("Radio Tamba", "2031-03-03", 1000),
                        Invented.report("Coast Herald", "2031-03-04")
                                .killed(CountEstimate.exactly(8), "eight", CountedGroup.PEOPLE)
                                .words("The count stands at 91, including eight who died of their wounds.")
                                .in("Tamba")
                                .on("2031-03-02")))
                .isEmpty();
    }

    @Test
    void a_whole_whose_parts_are_told_behind_it_is_a_total() {
        assertThat(types(
                        killed("Radio Tamba", "2031-03-03", 9),
                        Invented.report("Coast Herald", "2031-03-04")
                                .killed(CountEstimate.exactly(13), "Thirteen people", CountedGroup.PEOPLE)
                                .words("Thirteen people, four of them women, died.")
                                .in("Tamba")
                                .on("2031-03-02")))
                .containsExactly(RelationType.CONTRADICTS);
    }

    @Test
    void men_whom_a_side_lost_and_men_whom_somebody_killed_are_two() {
        Invented lost = Invented.report("Coast Herald", "2031-03-04")
                .killed(CountEstimate.exactly(2), "two men", CountedGroup.FIGHTERS)
                .words("They lost two men.")
                .saidFor("Blue Front")
                .in("Tamba")
                .on("2031-03-02");
        Invented killed = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(33), "33 militiamen", CountedGroup.FIGHTERS)
                .words("The rebels boast of having killed 33 militiamen.")
                .described(Role.AGENT, "the rebels")
                .in("Tamba")
                .on("2031-03-02");
        Invented neutralised = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(40), "40 rebels", CountedGroup.FIGHTERS)
                .words("40 rebels were killed.")
                .in("Tamba")
                .on("2031-03-02");
        assertThat(types(lost, killed)).isEmpty();
        assertThat(types(lost, neutralised)).containsExactly(RelationType.CONTRADICTS);
    }
}
