package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Names the ACLED sub-event where the type alone does not: by who fought whom, by what the crowd and the police did, by
 * who took a place (ACLED codebook, sub-event definitions). What a rule sets itself stands.
 */
final class AcledSubEvent {

    private static final String SUB_EVENT = "acled_sub_event";
    private static final String INTERVENTION = "Protest with intervention";
    private static final String EXCESSIVE = "Excessive force against protesters";
    private static final Set<String> FIGHTS = Set.of("attack", "killing", "battle", "operation", "abuse");
    private static final Set<String> DAMAGE = Set.of("property_destruction", "arson", "looting", "attack");
    private static final Set<ActorType> GOVERNMENTS = Set.of(ActorType.STATE, ActorType.EXTERNAL);
    private static final Set<ActorType> NON_STATE =
            Set.of(ActorType.REBEL, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA);

    private final ClaimContext context;
    private final List<Draft> all;

    AcledSubEvent(ClaimContext context, List<Draft> all) {
        this.context = context;
        this.all = all;
    }

    void mark(Draft draft, Set<String> setByRule) {
        if (isAccident(draft)) {
            draft.codes.remove(SUB_EVENT);
            draft.codes.put("other_class", "man_made_disaster");
        } else if (draft.type.equals("arrest") && has(draft.sentence, "crime-word")) {
            draft.codes.remove(SUB_EVENT);
            draft.codes.put("other_class", "organized_crime");
        } else if (INTERVENTION.equals(draft.codes.get(SUB_EVENT)) && hurtsSomeone(draft)) {
            draft.codes.put(SUB_EVENT, EXCESSIVE);
        } else if (!setByRule.contains(SUB_EVENT) && !setByRule.contains("other_class")) {
            of(draft).ifPresent(name -> draft.codes.put(SUB_EVENT, name));
        }
    }

    private boolean hurtsSomeone(Draft draft) {
        return all.stream()
                .anyMatch(other -> other.sentence.index() == draft.sentence.index()
                        && other.kind == ClaimKind.CASUALTIES
                        && Set.of("killed", "injured").contains(other.type)
                        && other.stance.polarity() == Polarity.POSITIVE);
    }

    /** An explosion that nobody set off, at a place of work or in traffic. */
    private boolean isAccident(Draft draft) {
        return draft.kind == ClaimKind.EVENT
                && draft.type.equals("explosion")
                && !draft.has(Role.AGENT)
                && has(draft.sentence, "accident-word")
                && !has(draft.sentence, "bomb-word");
    }

    private Optional<String> of(Draft draft) {
        if (draft.kind == ClaimKind.CONTROL) {
            return draft.type.equals("gained") ? Optional.of(transfer(draft)) : Optional.empty();
        }
        return draft.kind == ClaimKind.EVENT ? ofEvent(draft) : Optional.empty();
    }

    private Optional<String> ofEvent(Draft draft) {
        boolean byMob = isOne(draft, Role.AGENT, "mob");
        boolean atProtest =
                has(draft.sentence, "demonstrator") || all.stream().anyMatch(other -> isProtestNear(other, draft));
        if (draft.type.equals("protest")) {
            return Optional.of(protest(draft));
        }
        if (draft.type.equals("arrest") && atProtest && !has(draft.sentence, "court-word")) {
            return Optional.of(INTERVENTION);
        }
        if (byMob && (FIGHTS.contains(draft.type) || DAMAGE.contains(draft.type) || draft.type.equals("riot"))) {
            return Optional.of("Mob violence");
        }
        if (isOne(draft, Role.AGENT, "demonstrator") && (FIGHTS.contains(draft.type) || DAMAGE.contains(draft.type))) {
            return Optional.of("Violent demonstration");
        }
        boolean crowdHurt = isOne(draft, Role.TARGET, "demonstrator") || isOne(draft, Role.VICTIM, "demonstrator");
        if (FIGHTS.contains(draft.type) && crowdHurt) {
            return Optional.of(draft.type.equals("battle") ? "Violent demonstration" : EXCESSIVE);
        }
        if (draft.type.equals("battle") && atProtest) {
            return Optional.of("Violent demonstration");
        }
        if (draft.type.equals("attack") && byMeans(draft).isPresent()) {
            return byMeans(draft);
        }
        boolean clash = (draft.type.equals("attack") || draft.type.equals("killing"))
                && onArmed(draft)
                && (!draft.has(Role.AGENT) || isArmed(draft, Role.AGENT));
        return clash ? Optional.of("Armed clash") : Optional.empty();
    }

    private boolean onArmed(Draft draft) {
        boolean open = !draft.has(Role.TARGET) && !draft.has(Role.VICTIM);
        return isArmed(draft, Role.TARGET)
                || isArmed(draft, Role.VICTIM)
                || open
                        && all.stream()
                                .anyMatch(other -> other.sentence.index() == draft.sentence.index()
                                        && (other.type.equals("battle")
                                                || other.kind == ClaimKind.CASUALTIES && isArmed(other, Role.VICTIM)));
    }

    /** What the attack was made with, as far as its clause says so. */
    private Optional<String> byMeans(Draft draft) {
        if (within(draft, "chemical-agent")) {
            return Optional.of("Chemical weapon");
        }
        if (within(draft, "suicide-word")) {
            return Optional.of("Suicide bomb");
        }
        if (within(draft, "grenade-word")) {
            return Optional.of("Grenade");
        }
        if (within(draft, "aircraft")) {
            return Optional.of("Air/drone strike");
        }
        return within(draft, "artillery") ? Optional.of("Shelling/artillery/missile attack") : Optional.empty();
    }

    private boolean within(Draft draft, String list) {
        return draft.sentence.subtree(draft.head).stream().anyMatch(token -> isIn(list, draft.sentence.token(token)));
    }

    private static boolean isProtestNear(Draft other, Draft draft) {
        return other.kind == ClaimKind.EVENT
                && Set.of("protest", "riot").contains(other.type)
                && other.sentence.index() == draft.sentence.index();
    }

    private String protest(Draft draft) {
        if (has(draft.sentence, "crowd-violence")) {
            return "Violent demonstration";
        }
        boolean hurt = all.stream()
                .anyMatch(other -> other.sentence.index() == draft.sentence.index()
                        && other.kind == ClaimKind.CASUALTIES
                        && Set.of("killed", "injured").contains(other.type)
                        && isOne(other, Role.VICTIM, "demonstrator"));
        if (hurt || has(draft.sentence, "deadly-force")) {
            return EXCESSIVE;
        }
        return has(draft.sentence, "intervention") ? INTERVENTION : "Peaceful protest";
    }

    private String transfer(Draft draft) {
        if (has(draft.sentence, "peaceful-transfer")) {
            return "Non-violent transfer of territory";
        }
        boolean byGovernment = draft.roles.getOrDefault(Role.AGENT, List.of()).stream()
                .anyMatch(filler -> filler.mention()
                        .filter(mention -> mention instanceof PlaceMention
                                || mention instanceof ActorMention actor && GOVERNMENTS.contains(actor.type()))
                        .isPresent());
        return byGovernment ? "Government regains territory" : "Non-state actor overtakes territory";
    }

    private boolean isOne(Draft draft, Role role, String list) {
        return draft.heads.getOrDefault(role, List.of()).stream()
                .anyMatch(head -> isIn(list, draft.sentence.token(NounPhrase.contentHead(draft.sentence, head))));
    }

    /** Whether a side is armed, or a post or column of armed men. */
    private boolean isArmed(Draft draft, Role role) {
        return draft.roles.getOrDefault(role, List.of()).stream().anyMatch(filler -> isArmed(draft.sentence, filler));
    }

    private boolean isArmed(Sentence sentence, Filler filler) {
        boolean group = filler.mention()
                .filter(mention -> mention instanceof ActorMention actor && NON_STATE.contains(actor.type()))
                .isPresent();
        return group
                || sentence.tokens().stream()
                        .filter(token -> filler.span().contains(token.span()))
                        .anyMatch(token -> isIn("armed-noun", token));
    }

    private boolean has(Sentence sentence, String list) {
        return sentence.tokens().stream().anyMatch(token -> isIn(list, token));
    }

    private boolean isIn(String list, Token token) {
        Set<String> words = context.codebook().list(list);
        return words.contains(token.lemma().toLowerCase(Locale.ROOT)) || words.contains(token.lower());
    }
}
