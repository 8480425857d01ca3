package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.ClaimTime;

/** The days of claims, in reports published on Thursday 16 May 2024. */
class WhenItHappenedTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);
    private static final String BEFORE = "Fighting between rebels and the army went on in the north.\n\n";

    private static List<Optional<LocalDate>> days(
            String text, String type, Function<ClaimTime, Optional<LocalDate>> end) {
        return Engine.PIPELINE.code(Engine.report(BEFORE + text, PUBLISHED)).claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(claim -> claim.time().flatMap(end))
                .distinct()
                .toList();
    }

    private static List<Optional<LocalDate>> starts(String text, String type) {
        return days(text, type, ClaimTime::start);
    }

    private static List<Optional<LocalDate>> ends(String text, String type) {
        return days(text, type, ClaimTime::end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Captain Issa Maro, commander of the Kodo garrison, was killed on Monday. | commander_of",
                "A rebel group led by Omar Teke attacked Kodo in April. | leader_of",
                "Fighters of a militia based in Bassan raided Kodo in April. | based",
                "Government-backed militiamen burned 30 houses in Kodo on Sunday. | allied_with",
                "The mayor of Sanda, Awa Diko, was abducted by gunmen in March. | holds_office",
                "The group lost its port in late 2023 and holds the hills around Sanda. | holds"
            })
    void a_state_told_by_the_way_holds_now_whatever_the_day_of_the_clause(String text, String type) {
        assertThat(starts(text, type)).containsExactly(Optional.of(PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents of Kodo fled on Monday after gunmen had torched the market. | arson",
                "The village of Sanda was emptied on 7 May following a night raid by herders. | attack",
                "In a statement on Tuesday, the army said its soldiers had killed nine rebels in Kodo. | killing",
                "Police told the radio on Wednesday that bandits had killed a driver near Sanda. | killing"
            })
    void the_day_of_what_came_later_or_was_said_is_not_that_of_the_act(String text, String type) {
        assertThat(starts(text, type)).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last month, rebels took Kodo after soldiers abandoned their base there. | withdrawal | 2024-04-01",
                "Monday's ambush came four days after rebels shelled Bassan. | shelling | 2024-05-09",
                "The house in Kodo was burnt in March 2023, a month after shells began to fall on the town. | shelling | 2023-02-01",
                "On Monday a bomb planted near a school in Kodo killed four children. | killed | 2024-05-13",
                "Rebels stormed a barracks in Kodo before dawn on Monday. | attack | 2024-05-13",
                "The raid was the deadliest since last November, when gunmen killed 31 villagers near Kodo. | killed | 2023-11-01",
                "Soldiers stormed a house in Kodo on Sunday where eight families were sheltering. | displacement | 2024-05-12",
                "The militia has about 600 fighters, twice as many as two years ago. | size | 2024-05-16"
            })
    void a_time_belongs_to_the_clause_that_tells_it(String text, String type, LocalDate day) {
        assertThat(starts(text, type)).containsExactly(Optional.of(day));
    }

    @Test
    void since_a_record_a_clause_with_when_has_an_end() {
        assertThat(ends("The raid was the worst since March, when gunmen killed 31 villagers near Kodo.", "killed"))
                .containsExactly(Optional.of(LocalDate.of(2024, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 70 people have been killed in Kodo since fighting broke out on 20 April. | killed | 2024-04-20",
                "At least 50 people have fled Kodo since the beginning of the month. | displacement | 2024-05-01",
                "Gunmen attacked Kodo on Monday. At least 900 people have fled the town since the attack. | displacement | 2024-05-13",
                "A truce was signed in Kodo on 3 April. Rebels have raided four villages since then. | attack | 2024-04-03",
                "Rebels seized Kodo on 1 May. More than 6,000 people have left the town since it fell. | displacement | 2024-05-01",
                "The rebels have controlled Kodo for almost three years. | holds | 2021-05-16"
            })
    void what_has_come_about_since_a_happening_begins_with_it_and_has_no_end(
            String text, String type, LocalDate first) {
        assertThat(starts(text, type)).containsExactly(Optional.of(first));
        assertThat(ends(text, type)).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers are to withdraw from Kodo by Saturday. | withdrawal | 2024-05-19",
                "The rebels will release the hostages by Monday, their spokesman said. | other | 2024-05-21",
                "Schools in Kodo will remain closed until Monday because of the fighting. | education | 2024-05-21"
            })
    void what_is_to_come_lies_between_now_and_its_term(String text, String type, LocalDate after) {
        assertThat(starts(text, type)).containsExactly(Optional.of(PUBLISHED));
        assertThat(ends(text, type)).containsExactly(Optional.of(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels entered Kodo on Monday. They shot dead two teachers that evening. | killing | 2024-05-13",
                "Rebels overran a barracks in Kodo on 9 May. Around midnight a helicopter bombed the market. | air_strike | 2024-05-09",
                "Gunmen attacked the village of Kodo on Sunday. The attackers also burned the school. | arson | 2024-05-12"
            })
    void an_hour_and_what_was_done_next_on_the_spot_have_the_day_told_last(String text, String type, LocalDate day) {
        assertThat(starts(text, type)).containsExactly(Optional.of(day));
    }

    @Test
    void a_toll_told_later_has_no_day() {
        String text = "Gunmen attacked the village of Kodo on Sunday. Seven people died, a doctor said.";
        assertThat(starts(text, "killed")).containsExactly(Optional.empty());
    }

    @Test
    void the_day_of_an_entry_is_that_of_what_is_told_in_it() {
        String list = "2 May - Kodo. Gunmen shot dead two farmers.\n\n3 May - Bassan. A car bomb exploded at a market.";
        assertThat(starts(list, "killing")).containsExactly(Optional.of(LocalDate.of(2024, 5, 2)));
        assertThat(starts(list, "explosion")).containsExactly(Optional.of(LocalDate.of(2024, 5, 3)));
    }
}
