package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Police, courts and the like act where they belong: what "Kenyan police" or "a Goma court" did happened in Kenya or
 * Goma, unless the text says otherwise. Armies do not: they act abroad as well.
 */
final class AuthoritiesAtHome {

    private static final Set<String> AT_HOME = Set.of(
            "police",
            "court",
            "authority",
            "judge",
            "prosecutor",
            "magistrate",
            "tribunal",
            "officer",
            "government",
            "prison",
            "gendarme",
            "gendarmerie",
            "policeman",
            "policewoman",
            "constable",
            "warder",
            "guard",
            "jury",
            "official",
            "regime",
            "ministry",
            "council",
            "parliament",
            "chief",
            "detective",
            "sheriff",
            "junta",
            "state");
    private static final Set<String> ACTS =
            Set.of("arrest", "abuse", "enforced_disappearance", "killing", "rights", "attack", "captured", "killed");

    private final ClaimContext context;

    AuthoritiesAtHome(ClaimContext context) {
        this.context = context;
    }

    /** The place that the authority's name holds, for a claim of what it did. */
    Optional<ClaimPlace> of(Draft draft) {
        boolean told =
                draft.kind == ClaimKind.EVENT || draft.kind == ClaimKind.CASUALTIES || draft.kind == ClaimKind.IMPACT;
        if (!told || !ACTS.contains(draft.type)) {
            return Optional.empty();
        }
        return draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                .filter(head ->
                        AT_HOME.contains(draft.sentence.token(head).lemma().toLowerCase(Locale.ROOT)))
                .map(head -> home(draft.sentence, head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ClaimPlace> home(Sentence sentence, int head) {
        Span phrase = NounPhrase.span(sentence, head);
        return context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(place -> phrase.contains(place.span()))
                .filter(place -> context.entities().of(place).isPresent())
                .findFirst()
                .map(place -> new ClaimPlace(
                        context.passage().report().text().of(place.span()),
                        place.span(),
                        Optional.of(place),
                        Relation.AT));
    }
}
