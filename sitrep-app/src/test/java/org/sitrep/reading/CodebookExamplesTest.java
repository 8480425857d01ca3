package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Role;
import org.sitrep.codebook.Codebook;
import org.sitrep.codebook.CodebookReader;
import org.sitrep.codebook.Example;
import org.sitrep.codebook.Rule;

/** Every example sentence of every rule is a test. */
class CodebookExamplesTest {

    private static final Codebook CODEBOOK = CodebookReader.shipped();

    @TestFactory
    Stream<DynamicTest> every_rule_reads_its_examples_and_leaves_its_counter_examples() {
        return CODEBOOK.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.sentence(), () -> holds(rule, example))));
    }

    @Test
    void every_rule_has_a_source_and_a_sentence_it_reads() {
        assertThat(CODEBOOK.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).as(rule.name() + " source").isNotBlank();
            assertThat(rule.examples()).as(rule.name() + " examples").anyMatch(Example::fires);
        });
    }

    private static void holds(Rule rule, Example example) {
        List<Claim> fired = Engine.code(example.sentence()).claims().stream()
                .filter(claim -> claim.rule().equals(rule.name()))
                .toList();
        if (!example.fires()) {
            assertThat(fired).isEmpty();
            return;
        }
        assertThat(fired).isNotEmpty();
        for (Map.Entry<String, String> expected : example.expected().entrySet()) {
            assertThat(fired)
                    .as(expected.toString())
                    .anySatisfy(claim -> assertThat(values(claim, expected.getKey()))
                            .anySatisfy(value -> assertThat(value).contains(expected.getValue())));
        }
    }

    private static List<String> values(Claim claim, String field) {
        return switch (field) {
            case "place" -> claim.place().map(ClaimPlace::text).stream().toList();
            case "quantity" ->
                claim.quantity().stream()
                        .flatMap(quantity -> Stream.of(
                                quantity.count().low(),
                                quantity.count().best(),
                                quantity.count().high()))
                        .flatMap(bound -> bound.stream().map(String::valueOf))
                        .toList();
            case "polarity" -> List.of(claim.stance().polarity().label());
            case "modality" -> List.of(claim.stance().modality().label());
            case "certainty" -> List.of(claim.stance().certainty().label());
            case "outcome" -> claim.outcome().stream().toList();
            default -> roleOrAttribute(claim, field);
        };
    }

    private static List<String> roleOrAttribute(Claim claim, String field) {
        for (Role role : Role.values()) {
            if (role.label().equals(field.toLowerCase(Locale.ROOT))) {
                return claim.fillers(role).stream().map(filler -> filler.text()).toList();
            }
        }
        String attribute = claim.attributes().getOrDefault(field, claim.codes().getOrDefault(field, ""));
        return List.of(attribute);
    }
}
