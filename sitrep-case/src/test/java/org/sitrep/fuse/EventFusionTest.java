package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.mention.CountEstimate;
import org.sitrep.resolve.SameHappening;

class EventFusionTest {

    private static final CaseClaim MONDAY = attack("Radio Tamba", "2031-03-03", "2031-03-02", "A raid on the ferry.");
    private static final CaseClaim SAME_DAY =
            attack("Coast Herald", "2031-03-04", "2031-03-02", "The ferry was raided.");
    private static final CaseClaim A_WEEK_ON = attack("Lake Wire", "2031-03-10", "2031-03-09", "A raid on a market.");

    private static final CaseClaim ATTACK = Invented.report("Radio Tamba", "2031-03-03")
            .words("The Blue Front attacked Tamba and abducted villagers.")
            .event("attack", "Blue Front")
            .in("Tamba")
            .on("2031-03-02")
            .claim();

    private static final CaseClaim ABDUCTION = Invented.report("Radio Tamba", "2031-03-03")
            .words("The Blue Front attacked Tamba and abducted villagers.")
            .event("abduction", "Blue Front")
            .in("Tamba")
            .on("2031-03-02")
            .claim();

    private static CaseClaim attack(String publisher, String published, String day, String words) {
        return Invented.report(publisher, published)
                .event("attack", "Blue Front")
                .in("Tamba")
                .on(day)
                .words(words)
                .claim();
    }

    private static SameHappening same(CaseClaim one, CaseClaim other) {
        return new SameHappening(one.id(), other.id(), true);
    }

    private static SameHappening apart(CaseClaim one, CaseClaim other) {
        return new SameHappening(one.id(), other.id(), false);
    }

    private static List<Happening> happenings(List<SameHappening> decided, CaseClaim... claims) {
        return new EventFusion(decided).happenings(Stream.of(claims).sorted().toList());
    }

    private static List<List<CaseClaim>> claims(List<Happening> happenings) {
        return happenings.stream().map(Happening::claims).toList();
    }

    @Test
    void a_raid_told_by_two_papers_is_one_happening_and_the_raid_a_week_on_another() {
        assertThat(claims(happenings(List.of(), MONDAY, SAME_DAY, A_WEEK_ON)))
                .containsExactly(List.of(MONDAY, SAME_DAY), List.of(A_WEEK_ON));
    }

    @Test
    void two_raids_that_a_person_takes_for_one_are_one_and_the_reason_says_so() {
        List<Happening> joined = happenings(List.of(same(MONDAY, A_WEEK_ON)), MONDAY, A_WEEK_ON);
        assertThat(claims(joined)).containsExactly(List.of(MONDAY, A_WEEK_ON));
        assertThat(joined.get(0).links()).containsExactly("a person says that it is one happening");
    }

    @Test
    void what_was_one_with_a_raid_stays_so_when_a_person_joins_another_day_to_it() {
        assertThat(claims(happenings(List.of(same(MONDAY, A_WEEK_ON)), MONDAY, SAME_DAY, A_WEEK_ON)))
                .containsExactly(List.of(MONDAY, SAME_DAY, A_WEEK_ON));
    }

    @Test
    void one_raid_that_a_person_takes_for_two_is_two() {
        assertThat(claims(happenings(List.of(apart(SAME_DAY, MONDAY)), MONDAY, SAME_DAY)))
                .containsExactly(List.of(MONDAY), List.of(SAME_DAY));
    }

    @Test
    void what_a_person_keeps_apart_meets_in_no_third_telling() {
        CaseClaim third = attack("Tamba Post", "2031-03-05", "2031-03-02", "The raid on the ferry.");
        assertThat(claims(happenings(List.of(apart(MONDAY, SAME_DAY)), MONDAY, SAME_DAY, third)))
                .noneMatch(claims -> claims.containsAll(List.of(MONDAY, SAME_DAY)))
                .hasSize(2);
    }

    @Test
    void two_deeds_of_one_report_are_two_when_a_person_says_so() {
        CaseClaim raid = attack("Radio Tamba", "2031-03-03", "2031-03-02", "They raided the ferry.");
        CaseClaim ambush = attack("Radio Tamba", "2031-03-03", "2031-03-02", "They ambushed a bus.");
        assertThat(claims(happenings(List.of(), raid, ambush))).hasSize(1);
        assertThat(claims(happenings(List.of(apart(raid, ambush)), raid, ambush)))
                .hasSize(2);
    }

    @Test
    void where_people_disagree_what_keeps_apart_wins() {
        assertThat(claims(happenings(
                        List.of(same(MONDAY, A_WEEK_ON), same(SAME_DAY, A_WEEK_ON), apart(MONDAY, SAME_DAY)),
                        MONDAY,
                        SAME_DAY,
                        A_WEEK_ON)))
                .containsExactly(List.of(MONDAY, A_WEEK_ON), List.of(SAME_DAY));
    }

    @Test
    void a_decision_on_a_claim_that_is_gone_changes_nothing() {
        assertThat(claims(happenings(List.of(new SameHappening(MONDAY.id(), "c0", true)), MONDAY, SAME_DAY)))
                .containsExactly(List.of(MONDAY, SAME_DAY));
    }

    private static List<List<String>> types(CaseClaim... claims) {
        return claims(happenings(List.of(), claims)).stream()
                .map(of -> of.stream().map(CaseClaim::type).toList())
                .toList();
    }

    @Test
    void an_attack_and_the_abductions_told_with_it_are_two_happenings_and_neither_is_lost() {
        assertThat(types(ATTACK, ABDUCTION)).containsExactlyInAnyOrder(List.of("attack"), List.of("abduction"));
        assertThat(types(ABDUCTION, ATTACK)).isEqualTo(types(ATTACK, ABDUCTION));
    }

    @Test
    void another_report_of_the_attack_joins_the_attack_and_not_the_abductions() {
        CaseClaim again = Invented.report("Coast Herald", "2031-03-03")
                .words("Tamba was attacked by the Blue Front.")
                .event("attack", "Blue Front")
                .in("Tamba")
                .on("2031-03-02")
                .claim();
        assertThat(types(ATTACK, ABDUCTION, again))
                .containsExactlyInAnyOrder(List.of("attack", "attack"), List.of("abduction"));
    }

    private static CaseClaim raid(String publisher, String place, String day) {
        return Invented.report(publisher, "2031-03-05")
                .words("The Blue Front attacked " + place + ".")
                .event("attack", "Blue Front")
                .in(place)
                .on(day)
                .claim();
    }

    @Test
    void an_attack_two_days_later_is_another_though_one_in_between_may_be_either() {
        CaseClaim first = raid("Radio Tamba", "Tamba", "2031-03-01");
        CaseClaim between = raid("Coast Herald", "Tamba", "2031-03-02");
        CaseClaim last = raid("Nile Wire", "Tamba", "2031-03-03");
        assertThat(happenings(List.of(), first, between, last))
                .hasSize(2)
                .noneMatch(happening -> happening.claims().containsAll(List.of(first, last)));
    }

    @Test
    void attacks_on_two_towns_on_one_day_are_two() {
        assertThat(happenings(
                        List.of(),
                        raid("Radio Tamba", "Tamba", "2031-03-01"),
                        raid("Nile Wire", "Kesra Port", "2031-03-01")))
                .hasSize(2);
    }

    @Test
    void every_claim_of_a_happening_stands_in_exactly_one() {
        assertThat(claims(happenings(List.of(), ATTACK, ABDUCTION)).stream().flatMap(Collection::stream))
                .containsExactlyInAnyOrder(ATTACK, ABDUCTION);
    }

    @Test
    void two_tolls_of_one_town_told_within_days_are_of_one_happening() {
        CaseClaim doctors = Invented.report("Radio Tamba", "2031-03-05")
                .killed(CountEstimate.exactly(38), "civilians", CountedGroup.CIVILIANS)
                .in("Tamba")
                .asNews()
                .words("Doctors count 38 civilians killed in the city.")
                .claim();
        CaseClaim governor = Invented.report("Coast Herald", "2031-03-08")
                .killed(CountEstimate.exactly(300), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .asNews()
                .words("The governor spoke of 300 dead.")
                .claim();
        assertThat(claims(happenings(List.of(), doctors, governor))).containsExactly(List.of(doctors, governor));
    }

    @Test
    void a_raid_named_by_its_day_alone_is_the_one_of_that_day() {
        CaseClaim raid = Invented.report("Radio Tamba", "2031-03-03")
                .killed(CountEstimate.exactly(27), "people", CountedGroup.PEOPLE)
                .in("Tamba")
                .on("2031-03-02")
                .claim();
        CaseClaim note = Invented.report("Aid Office", "2031-03-20")
                .killed(CountEstimate.exactly(41), "casualties", CountedGroup.DEAD_AND_WOUNDED)
                .in("Lombo")
                .placedBefore()
                .on("2031-03-02")
                .words("Doctors recorded 41 casualties of the raid of 2 March.")
                .claim();
        assertThat(claims(happenings(List.of(), raid, note))).containsExactly(List.of(raid, note));
    }

    @Test
    void what_is_denied_outright_answers_what_is_told_of_that_town() {
        CaseClaim denial = Invented.report("Lake Wire", "2031-03-05")
                .event("attack", "Blue Front")
                .in("Tamba")
                .asNews()
                .saidFor("Blue Front")
                .words("We deny that civilians were attacked.")
                .deniedOutright()
                .claim();
        assertThat(claims(happenings(List.of(), MONDAY, denial))).containsExactly(List.of(MONDAY, denial));
    }
}
