package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/** The place that a participant is, or that a phrase inside it names: "the villagers of Kona", "a market in Kona". */
final class PlaceOfParticipant {

    /** Acts made of words: where the one addressed sits is not where they are spoken. */
    private static final Set<String> SPOKEN = Set.of("appeal", "threat", "accusation", "agreement");

    /** Types whose target is addressed, not a spot where something happens. */
    private static final Set<String> ADDRESSED =
            Set.of("other", "agreement", "appeal", "threat", "accusation", "aid", "ceasefire");

    private static final List<Role> ROLES =
            List.of(Role.TARGET, Role.VICTIM, Role.AFFECTED, Role.OBJECT, Role.SUBJECT, Role.AGENT, Role.INSTRUMENT);

    private final ClaimContext context;
    private final PlacePhrases phrases;
    private final Elsewhere elsewhere;

    PlaceOfParticipant(ClaimContext context, PlacePhrases phrases, Elsewhere elsewhere) {
        this.context = context;
        this.phrases = phrases;
        this.elsewhere = elsewhere;
    }

    /**
     * The place of the first participant that has one, by the order of roles: whom the act reaches before who does it.
     */
    Optional<ClaimPlace> of(Draft draft) {
        if (SPOKEN.contains(draft.type)) {
            return Optional.empty();
        }
        for (Role role : ROLES) {
            for (int head : isDealing(draft) && role == Role.AGENT ? List.<Integer>of() : heads(draft, role)) {
                Optional<ClaimPlace> found = at(draft, role, head);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> heads(Draft draft, Role role) {
        return draft.heads.getOrDefault(role, List.of());
    }

    /** Whether the one whom the act is on is addressed by it. */
    static boolean isDealing(Draft draft) {
        return ADDRESSED.contains(draft.type);
    }

    private Optional<ClaimPlace> at(Draft draft, Role role, int head) {
        Sentence sentence = draft.sentence;
        return own(draft, role, head)
                .or(() -> suffering(draft, role, head))
                .or(() -> phrases.below(sentence, head, draft.attribution))
                .or(() -> ofFirstNamed(draft, head))
                .or(() -> role == Role.AGENT ? Optional.empty() : ofPursuit(draft, head))
                .filter(place -> !elsewhere.isOrigin(sentence, head, place))
                .filter(place -> draft.kind == ClaimKind.IMPACT || !elsewhere.isRoute(draft, head, place))
                .filter(place -> role != Role.AGENT
                        || !elsewhere.isNation(sentence, head, place)
                                && !Elsewhere.isOfWhatDoerIs(draft, place.span()));
    }

    /** "Nine soldiers riding in a convoy near Kona": what people were at while something befell them. */
    private Optional<ClaimPlace> ofPursuit(Draft draft, int head) {
        Sentence sentence = draft.sentence;
        return sentence.children(head, "acl", "acl:relcl").stream()
                .filter(doing -> sentence.token(doing).tag().equals("VBG"))
                .map(doing -> phrases.below(sentence, doing, draft.attribution, child -> isSetting(sentence, child)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSetting(Sentence sentence, int phrase) {
        return !sentence.caseMarker(phrase).matches("from|to|towards?|into|of");
    }

    /** "Called on Abuja to act": whoever an act of words is addressed to. */
    static boolean isAddressed(Draft draft, int head) {
        return SPOKEN.contains(draft.type) && heads(draft, Role.TARGET).contains(head);
    }

    /** What the participant itself is, if that is a place and no government. */
    private Optional<ClaimPlace> own(Draft draft, Role role, int head) {
        boolean government = role == Role.AGENT
                || role == Role.INSTRUMENT
                || isDealing(draft) && context.tests().isGovernment(draft.sentence, head);
        boolean somebody = role == Role.VICTIM
                || draft.type.equals("arrest")
                || "diplomatic".equals(draft.codes.get("other_class"));
        return government
                ? Optional.empty()
                : phrases.named(draft.sentence, head, Relation.AT, draft.attribution)
                        .filter(place -> !somebody || place.mention().isPresent());
    }

    /** "Kona is expected to become inaccessible": a name that stands for nobody where a place suffers. */
    private Optional<ClaimPlace> suffering(Draft draft, Role role, int head) {
        return role == Role.AFFECTED
                ? context.mentions().headedBy(draft.sentence.index(), head, PlaceMention.class).stream()
                        .filter(place -> place.use() == PlaceMention.Use.METONYM)
                        .findFirst()
                        .map(place -> context.placeOf(place, Relation.AT))
                : Optional.empty();
    }

    /** "Banks and schools in the town stayed shut": a phrase behind things named in one breath tells of each. */
    private Optional<ClaimPlace> ofFirstNamed(Draft draft, int head) {
        boolean further = draft.kind == ClaimKind.IMPACT && draft.sentence.hasRelation(head, "conj");
        return further
                ? phrases.below(draft.sentence, draft.sentence.governor(head), draft.attribution)
                : Optional.empty();
    }
}
