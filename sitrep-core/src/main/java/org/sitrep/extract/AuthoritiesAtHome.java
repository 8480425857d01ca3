package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity.PlaceEntity;
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
    /** Who rules a country sends others to kill abroad. */
    private static final Set<String> RULERS =
            Set.of("government", "regime", "state", "official", "authority", "junta", "ministry", "council");

    private static final Set<String> KILLINGS = Set.of("killing", "killed", "attack");
    private static final Set<String> ACTS =
            Set.of("arrest", "abuse", "enforced_disappearance", "killing", "rights", "attack", "captured", "killed");

    private final ClaimContext context;
    private final List<PlaceMention> homes = new ArrayList<>();

    AuthoritiesAtHome(ClaimContext context) {
        this.context = context;
        for (Sentence sentence : context.passage().sentences()) {
            for (int word = 0; sentence.isParsed() && word < sentence.size(); word++) {
                if (isAuthority(sentence, word)) {
                    home(sentence, word).ifPresent(homes::add);
                }
            }
        }
    }

    /** Sets what is still without a place where the authority that did it belongs. */
    void give(List<Draft> drafts) {
        drafts.stream().filter(draft -> draft.place.isEmpty()).forEach(draft -> draft.place = of(draft));
    }

    /** "A Goma court": the town that the authority's name holds; a country is only told of where no spot is known. */
    Optional<ClaimPlace> ofTown(Draft draft) {
        return of(draft)
                .filter(place -> place.mention()
                        .filter(mention -> !context.tests().isCountry(mention))
                        .isPresent());
    }

    /** The place that the authority's name holds, for a claim of what it did. */
    Optional<ClaimPlace> of(Draft draft) {
        return ACTS.contains(draft.type)
                ? agents(draft)
                        .filter(head -> !KILLINGS.contains(draft.type) || !isRuler(draft.sentence, head))
                        .map(head -> home(draft.sentence, head))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(place -> context.placeOf(place, Relation.AT))
                : Optional.empty();
    }

    /**
     * "The police", "the court", or those who made an arrest, told without their country: that of the authorities named
     * last, if the report names those of one country only.
     */
    Optional<ClaimPlace> asNamedBefore(Draft draft) {
        boolean arrest = draft.type.equals("arrest") && !draft.has(Role.AGENT);
        boolean authority =
                arrest || ACTS.contains(draft.type) && agents(draft).findAny().isPresent();
        boolean oneCountry = homes.stream().map(this::country).distinct().count() == 1;
        return authority && oneCountry
                ? homes.stream()
                        .filter(place -> place.span().start() < draft.trigger().start())
                        .reduce((first, second) -> second)
                        .map(place -> context.placeOf(place, Relation.AT))
                : Optional.empty();
    }

    private Stream<Integer> agents(Draft draft) {
        return draft.heads.getOrDefault(Role.AGENT, List.of()).stream()
                .map(head -> speaker(draft.sentence, head).orElse(head))
                .filter(head -> isAuthority(draft.sentence, head));
    }

    /** "Mombasa police said they had arrested nine men": who "they" are that tell of what they did. */
    private static Optional<Integer> speaker(Sentence sentence, int pronoun) {
        int verb = sentence.token(pronoun).isPronoun() ? sentence.governor(pronoun) : Sentence.ROOT;
        return verb >= 0 && sentence.hasRelation(verb, "ccomp")
                ? sentence.child(sentence.governor(verb), "nsubj")
                : Optional.empty();
    }

    /** Whether a word names a public authority: "police", "court", "prosecutor". */
    static boolean isAuthority(Sentence sentence, int word) {
        return AT_HOME.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isRuler(Sentence sentence, int word) {
        return RULERS.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<String> country(PlaceMention place) {
        return context.entities()
                .of(place)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location)
                .flatMap(PlaceEntity.Location::country);
    }

    private Optional<PlaceMention> home(Sentence sentence, int head) {
        Span phrase = NounPhrase.span(sentence, head);
        return context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .filter(place -> phrase.contains(place.span()))
                .filter(place -> country(place).isPresent())
                .findFirst();
    }
}
