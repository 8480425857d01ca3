package org.sitrep.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/**
 * One source's word on one fact. Kind, type and roles are checked against the {@link Vocabulary}; all spans are in
 * UTF-16 units of the report's text.
 *
 * @param rule name of the rule that made it
 * @param sentence index of the sentence that holds the trigger
 * @param evidence the words the claim rests on; the first span holds the trigger
 * @param attributes text fields of the contract that only some kinds have (extent, part, status, title, ...)
 * @param codes codes of other standards (plover, plover_mode, acled_sub_event, other_class, ucdp_type, ...)
 * @param attribution who says it; empty for the report's own voice
 * @param outcome "attempted" or "foiled"
 * @param background whether it is told as history
 * @param incident shared by claims that tell of one happening
 */
public record Claim(
        ClaimKind kind,
        String type,
        String rule,
        int sentence,
        List<Span> evidence,
        Span trigger,
        Map<Role, List<Filler>> roles,
        Map<String, String> attributes,
        Optional<Quantity> quantity,
        Optional<ClaimPlace> place,
        Optional<ClaimTime> time,
        Optional<Attribution> attribution,
        Stance stance,
        Optional<String> outcome,
        boolean background,
        Optional<String> incident,
        Map<String, String> codes) {

    public Claim {
        Vocabulary.check(kind, type, roles.keySet());
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || !evidence.get(0).contains(trigger)) {
            throw new IllegalArgumentException("trigger " + trigger + " is outside the evidence " + evidence);
        }
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    public List<Filler> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** A hash of the report, what is claimed and the words it rests on. */
    public String id(String reportId) {
        StringBuilder who = new StringBuilder();
        roles.forEach((role, fillers) ->
                fillers.forEach(filler -> who.append(role).append(filler.span()).append(';')));
        return ContentHash.id(
                "c",
                List.of(
                        reportId,
                        kind.label(),
                        type,
                        trigger.toString(),
                        who.toString(),
                        quantity.map(q -> q.span().toString()).orElse(""),
                        attribution.map(a -> a.id(reportId)).orElse("")));
    }
}
