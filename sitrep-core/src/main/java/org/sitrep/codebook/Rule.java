package org.sitrep.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Vocabulary;

/**
 * One way of saying a fact: triggers, where the participants stand, what must and must not hold, and what is claimed.
 *
 * @param roles slots that this rule sets or overrides; the trigger's frame gives the others
 * @param quantityOf the role, or "slot:" and the slot, whose figure is the claim's figure
 * @param fields fixed values: attributes of the contract, codes, and "modality", "polarity", "certainty", "outcome"
 * @param source codebook or other origin of the rule
 */
public record Rule(
        String name,
        ClaimKind kind,
        String type,
        List<Trigger> triggers,
        List<RoleSlots> roles,
        List<Condition> when,
        List<Condition> unless,
        Optional<String> quantityOf,
        Map<String, String> fields,
        List<Example> examples,
        String source) {

    public Rule {
        Vocabulary.check(
                kind,
                type,
                roles.stream().flatMap(slots -> slots.role().stream()).toList());
        triggers = List.copyOf(triggers);
        roles = List.copyOf(roles);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        fields = Map.copyOf(fields);
        examples = List.copyOf(examples);
    }
}
