package org.sitrep.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;

/**
 * Decides who of a report is private. A judgement goes first; then the first rule that speaks for naming counts; who is
 * named for no reason is private. Each report is judged by itself: a shared name is no identity.
 */
final class PersonRules {

    private static final PublicRoles ROLES = new PublicRoles();
    private static final List<PersonRule> RULES = List.of(new HoldsOffice(ROLES), new LeadsBySources(ROLES));

    private final Map<List<String>, RedactionJudgement> judgements = new HashMap<>();

    PersonRules(List<RedactionJudgement> judgements) {
        judgements.forEach(judgement -> this.judgements.put(folded(judgement.name()), judgement));
    }

    private static List<String> folded(String name) {
        return NameWord.of(name).stream().map(NameWord::folded).toList();
    }

    /** The verdict on a person who is named. */
    PersonVerdict of(FiledReport report, FiledEntity person) {
        RedactionJudgement judged = judgements.get(folded(person.name()));
        if (judged != null) {
            return new PersonVerdict(
                    report.id(),
                    person.id(),
                    person.name(),
                    !judged.publish(),
                    judged.by() + ": " + judged.reason(),
                    true);
        }
        Optional<String> reason = RULES.stream()
                .flatMap(rule -> rule.mayBeNamed(report, person).stream())
                .findFirst();
        return new PersonVerdict(
                report.id(),
                person.id(),
                person.name(),
                reason.isEmpty(),
                reason.orElse("no office, command or post is told of"),
                false);
    }
}
