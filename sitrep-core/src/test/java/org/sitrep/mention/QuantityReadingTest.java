package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.time.TimeReading;

class QuantityReadingTest {

    @TestFactory
    List<DynamicTest> a_counted_thing_has_the_bounds_and_unit_that_the_table_says() {
        return TaggedSentences.table(QuantityReadingTest.class, "quantities.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertThat(read(row[0])).isEqualTo(expected(row))))
                .toList();
    }

    private static String expected(String[] row) {
        return String.join(" ", List.of(row).subList(1, row.length));
    }

    private static String read(String tagged) {
        Passage passage = TaggedSentences.passage(tagged, Optional.empty());
        List<QuantityMention> found = quantities(passage);
        return found.isEmpty()
                ? "- - - - - -"
                : found.stream().map(count -> written(passage, count)).collect(Collectors.joining(" || "));
    }

    private static List<QuantityMention> quantities(Passage passage) {
        Mentions times = new Mentions(new TimeReading().read(passage, new Mentions(List.of())));
        return new QuantityReading().read(passage, times);
    }

    private static String written(Passage passage, QuantityMention quantity) {
        CountEstimate count = quantity.count();
        return String.join(
                " ",
                passage.report().text().of(quantity.span()),
                number(count.low()),
                number(count.best()),
                number(count.high()),
                quantity.unit(),
                count.hedge().label());
    }

    private static String number(Optional<Long> number) {
        return number.map(value -> Long.toString(value)).orElse("-");
    }

    @Test
    void the_group_is_the_counted_phrase_without_its_number() {
        QuantityMention residents = quantities(TaggedSentences.passage(
                        "More/JJR/more than/IN 4,000/CD Qush/NNP residents/NNS/resident fled/VBD/flee ./.",
                        Optional.empty()))
                .get(0);
        assertThat(residents.group()).isEqualTo("Qush residents");
        assertThat(residents.unitText()).isEqualTo("residents");
        assertThat(residents.token()).isEqualTo(4);
    }
}
