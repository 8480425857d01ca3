package org.sitrep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.filed.FiledEntity;
import org.sitrep.resolve.PersonInReport.Office;

class PersonMatchingTest {

    private static PersonInReport person(String report, String name, Optional<Office> office, String town, String kin) {
        return new PersonInReport(
                new NamedInReport(report, "e" + report, FiledEntity.Kind.PERSON, name),
                Names.tokens(name),
                office.stream().toList(),
                new ReportSetting(Optional.of("XXA"), Set.of("North"), Set.of(town)),
                kin.isEmpty() ? Set.of() : Set.of(Names.folded(kin)),
                Optional.empty());
    }

    private static Optional<Office> office(String title, String body) {
        return Optional.of(new Office(title, Optional.of(body)));
    }

    private static List<Resolution> proposals(StandingJudgements judgements, PersonInReport... persons) {
        return new PersonMatching(List.of(persons), judgements).resolutions();
    }

    @Test
    void a_full_name_with_the_same_office_is_one_person() {
        assertThat(proposals(
                        StandingJudgements.NONE,
                        person("r1", "Orla Venn", office("mayor", "tamba"), "Tamba", ""),
                        person("r2", "Orla Venn", office("mayor", "tamba"), "Tamba", "")))
                .singleElement()
                .matches(Resolution::merged);
    }

    @Test
    void a_full_name_alone_is_proposed_and_not_merged() {
        assertThat(proposals(
                        StandingJudgements.NONE,
                        person("r1", "Orla Venn", Optional.empty(), "Tamba", ""),
                        person("r2", "Orla Venn", Optional.empty(), "Tamba", "")))
                .singleElement()
                .matches(one -> !one.merged());
    }

    @Test
    void a_shared_relative_is_no_identity() {
        assertThat(proposals(
                        StandingJudgements.NONE,
                        person("r1", "Orla Venn", Optional.empty(), "Tamba", "Pim Venn"),
                        person("r2", "Ruben Korr", Optional.empty(), "Tamba", "Pim Venn")))
                .isEmpty();
    }

    @Test
    void a_headmaster_is_not_the_general_of_a_longer_name() {
        assertThat(proposals(
                        StandingJudgements.NONE,
                        person("r1", "Orla Venn", Optional.of(new Office("headmaster", Optional.empty())), "Tamba", ""),
                        person(
                                "r2",
                                "Orla Venn Korr",
                                Optional.of(new Office("general", Optional.empty())),
                                "Tamba",
                                "")))
                .noneMatch(Resolution::merged);
    }

    @Test
    void a_judgement_outranks_the_score() {
        PersonInReport one = person("r1", "Orla Venn", office("mayor", "tamba"), "Tamba", "");
        PersonInReport other = person("r2", "Orla Venn", office("mayor", "tamba"), "Tamba", "");
        String id = Resolution.idOf(one.name(), other.name());
        assertThat(proposals(new StandingJudgements(Map.of(id, Judgement.REJECTED), Set.of()), one, other))
                .singleElement()
                .matches(proposal -> !proposal.merged());
    }
}
