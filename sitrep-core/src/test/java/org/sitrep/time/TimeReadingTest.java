package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.TaggedSentences;
import org.sitrep.mention.TimeMention;

class TimeReadingTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 11, 30));

    @TestFactory
    List<DynamicTest> a_time_expression_means_the_days_that_the_table_says() {
        return TaggedSentences.table(TimeReadingTest.class, "times.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row)))
                .toList();
    }

    private static void check(String[] row) {
        Optional<LocalDate> published = row[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row[0]));
        Passage passage = TaggedSentences.passage(row[1], published);
        List<TimeMention> times = read(passage);
        assertThat(joined(times, time -> passage.report().text().of(time.span())))
                .isEqualTo(row[2]);
        assertThat(joined(times, TimeMention::value)).isEqualTo(row[3]);
        assertThat(joined(times, time -> day(time.start()))).isEqualTo(row[4]);
        assertThat(joined(times, time -> day(time.end()))).isEqualTo(row[5]);
    }

    private static List<TimeMention> read(Passage passage) {
        return new TimeReading().read(passage, new Mentions(List.of()));
    }

    private static String joined(List<TimeMention> times, Function<TimeMention, String> part) {
        return times.isEmpty() ? "-" : times.stream().map(part).collect(Collectors.joining("|"));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    @Test
    void a_month_counted_from_publication_is_relative_and_of_monthly_precision() {
        TimeMention lastMonth = read(TaggedSentences.passage("It/PRP/it fell/VBD/fall last/JJ month/NN ./.", PUBLISHED))
                .get(0);
        assertThat(lastMonth.basis()).isEqualTo(DateBasis.RELATIVE);
        assertThat(lastMonth.precision()).isEqualTo(4);
        assertThat(lastMonth.token()).isEqualTo(3);
    }

    @Test
    void a_written_day_is_explicit_and_of_daily_precision() {
        TimeMention day = read(TaggedSentences.passage(
                        "It/PRP/it fell/VBD/fall on/IN 3/CD April/NNP 2016/CD ./.", PUBLISHED))
                .get(0);
        assertThat(day.basis()).isEqualTo(DateBasis.EXPLICIT);
        assertThat(day.precision()).isEqualTo(1);
    }
}
