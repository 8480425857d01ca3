package org.sitrep.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventFusionTest {

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

    private static List<List<String>> types(CaseClaim... claims) {
        return new EventFusion()
                .happenings(List.of(claims)).stream()
                        .map(Happening::claims)
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
        assertThat(new EventFusion().happenings(List.of(first, between, last)))
                .hasSize(2)
                .noneMatch(happening -> happening.claims().containsAll(List.of(first, last)));
    }

    @Test
    void attacks_on_two_towns_on_one_day_are_two() {
        assertThat(new EventFusion()
                        .happenings(List.of(
                                raid("Radio Tamba", "Tamba", "2031-03-01"),
                                raid("Nile Wire", "Kesra Port", "2031-03-01"))))
                .hasSize(2);
    }

    @Test
    void every_claim_of_a_happening_stands_in_exactly_one() {
        List<CaseClaim> claims = List.of(ATTACK, ABDUCTION);
        Stream<CaseClaim> told = new EventFusion()
                .happenings(claims).stream().map(Happening::claims).flatMap(Collection::stream);
        assertThat(told).containsExactlyInAnyOrderElementsOf(claims);
    }
}
