package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/**
 * Drafts that another draft already tells. "Repelled a rebel offensive" is one battle, with the rebels as its target;
 * "increasing its control" is one claim of control. What is only feared or could be done is no claim.
 */
final class Absorption {

    private static final Set<String> ACTS_OF_FORCE =
            Set.of("attack", "battle", "operation", "shelling", "air_strike", "explosion", "suicide_bombing");
    private static final Set<String> HARM = Set.of("arson", "property_destruction", "looting");

    private static final String BLOWN_UP = "event.blown-up";

    private static final Set<String> STRIKES = Set.of("air_strike", "shelling", "explosion");

    private static final String PRESSURE = "pressure.coerce";
    private static final Set<String> HOLDING_OR_BANNING =
            Set.of("confine", "ban", "bar", "prohibit", "occupy", "search", "evict");
    private static final Set<String> WHEREABOUTS_OR_GROWTH = Set.of("patrol", "recruit", "conscript", "enlist");
    private static final String SHARE_LOST = "strength.lost-share";
    private static final String MOBILIZING = "pressure.mobilize";

    private final ClaimContext context;

    Absorption(ClaimContext context) {
        this.context = context;
    }

    /** The drafts that remain, in their order. */
    List<Draft> of(List<Draft> drafts) {
        Set<Draft> gone = new HashSet<>();
        for (Draft draft : drafts) {
            if (isUnreal(draft)) {
                gone.add(draft);
            }
            for (Draft other : drafts) {
                if (draft != other && draft.sentence.index() == other.sentence.index()) {
                    if (draft.kind == other.kind) {
                        absorb(draft, other, gone);
                    } else if (isToldAsState(draft, other)) {
                        gone.add(draft);
                        other.codes.putIfAbsent("plover", draft.codes.get("plover"));
                    } else if (isShareLost(draft, other)) {
                        gone.add(other);
                    } else if (isSameDeed(draft, other)) {
                        gone.add(other);
                        noteImpact(draft, other);
                    } else if (isKillingInAct(draft, other) || isCapture(draft, other)) {
                        gone.add(other);
                    }
                }
            }
        }
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(gone::contains);
        return kept;
    }

    /** "Captured two soldiers": prisoners of a fight are counted, and nobody has arrested them besides. */
    private static boolean isCapture(Draft captured, Draft arrest) {
        return captured.kind == ClaimKind.CASUALTIES
                && captured.type.equals("captured")
                && arrest.kind == ClaimKind.EVENT
                && arrest.type.equals("arrest")
                && arrest.head == captured.head
                && captured.quantity
                        .filter(figure -> figure.unit().matches("soldiers|fighters"))
                        .isPresent();
    }

    private static void noteImpact(Draft event, Draft told) {
        if (told.kind == ClaimKind.IMPACT) {
            event.attributes.put("impact", told.type);
        }
    }

    /**
     * "Burned 17 houses", "looted the clinic", "withdrew from the town": an act told as an event tells what became of
     * its target too, and where its agent no longer is.
     */
    private static boolean isSameDeed(Draft event, Draft other) {
        boolean harm = (HARM.contains(event.type) || event.rule.equals(BLOWN_UP))
                && other.kind == ClaimKind.IMPACT
                && !other.type.equals("displacement");
        boolean blocking = event.type.equals("protest") && other.type.equals("aid_access");
        boolean leaving =
                event.type.equals("withdrawal") && other.kind == ClaimKind.PRESENCE && other.type.equals("left");
        return event.kind == ClaimKind.EVENT && event.head == other.head && (harm || blocking || leaving);
    }

    /** "The battalion has lost a third of its men": how much weaker it is, and no count of the dead. */
    private static boolean isShareLost(Draft strength, Draft toll) {
        return strength.rule.equals(SHARE_LOST)
                && toll.kind == ClaimKind.CASUALTIES
                && strength.head == toll.head;
    }

    /**
     * "Confined villagers to their homes", "patrol the district", "recruited 300 men": pressure and mobilizing that
     * the same word tells as what it does to civilians, where forces are or how strong they grow is no second claim.
     */
    private static boolean isToldAsState(Draft event, Draft state) {
        List<Integer> affected = state.heads.getOrDefault(Role.AFFECTED, List.of());
        boolean pressure = event.rule.equals(PRESSURE)
                && HOLDING_OR_BANNING.contains(event.sentence.token(event.head).lemma())
                && state.kind == ClaimKind.IMPACT
                && state.has(Role.AGENT)
                && affected.containsAll(event.heads.getOrDefault(Role.TARGET, List.of()));
        boolean mobilizing = event.rule.equals(MOBILIZING)
                && !event.has(Role.TARGET)
                && WHEREABOUTS_OR_GROWTH.contains(event.sentence.token(event.head).lemma())
                && (state.kind == ClaimKind.PRESENCE || state.kind == ClaimKind.STRENGTH);
        return event.kind == ClaimKind.EVENT && event.head == state.head && (pressure || mobilizing);
    }

    private static void absorb(Draft draft, Draft other, Set<Draft> gone) {
        boolean insidePhrase = draft.head != other.head
                && draft.phrase.get(other.head)
                && draft.phrase.cardinality() > other.phrase.cardinality();
        if (insidePhrase) {
            gone.add(other);
        }
        if (tellsSameFigure(draft, other) && !gone.contains(draft)) {
            gone.add(other);
        }
        if (isHarmOfStrike(draft, other)
                || isInCompound(draft, other)
                || isKillingInAct(draft, other)
                || isAimOfProtest(draft, other)) {
            gone.add(other);
        }
        if (isMeansOf(draft, other) && !gone.contains(draft)) {
            gone.add(other);
            lend(draft, other);
        }
        int asTarget = draft.heads.getOrDefault(Role.TARGET, List.of()).indexOf(other.head);
        boolean happeningAsTarget = draft.type.equals("battle") && asTarget >= 0 && other.head != draft.head;
        if (happeningAsTarget && !gone.contains(draft)) {
            gone.add(other);
            takeOver(draft, other);
        }
    }

    /**
     * "Gunmen attacked a market, killing 12", "killed 12 in an attack", "overran a camp, killing 12", "carried out the
     * ambush and killed 12": those who died in an act that is told are its casualties and no second act.
     */
    private static boolean isKillingInAct(Draft act, Draft killing) {
        return killing.kind == ClaimKind.EVENT
                && killing.type.equals("killing")
                && (ACTS_OF_FORCE.contains(act.type) || isTakingOfPlace(act))
                && (isBesides(act, killing) || isWithin(act, killing))
                && killing.roles.getOrDefault(Role.VICTIM, List.of()).stream().noneMatch(Absorption::isByName);
    }

    private static boolean isTakingOfPlace(Draft draft) {
        return draft.kind == ClaimKind.CONTROL && draft.type.equals("gained");
    }

    /** Whether the killing goes on with the clause of the act: "pursued the gang and killed eight of its men". */
    private static boolean isBesides(Draft act, Draft killing) {
        Sentence sentence = killing.sentence;
        boolean carriedOut = sentence.token(act.head).isNoun() && sentence.hasRelation(act.head, "obj");
        int clause = carriedOut ? sentence.governor(act.head) : act.head;
        boolean sameDoers = sentence.children(killing.head, "nsubj", "nsubj:pass").isEmpty();
        boolean goesOn = sentence.governor(killing.head) == clause
                && sentence.hasRelation(killing.head, "advcl", "conj", "acl", "xcomp", "dep");
        boolean outcome = sentence.token(killing.head).tag().equals("VBG")
                && act.head < killing.head
                && isShared(Role.AGENT, act, killing);
        boolean ofPursuit = sentence.token(killing.head).lemma().matches("kill|neutrali[sz]e|eliminate");
        return sameDoers && (goesOn || outcome) && (!act.type.equals("operation") || ofPursuit);
    }

    /** "Killed 12 and wounded three in an attack". */
    private static boolean isWithin(Draft act, Draft killing) {
        Sentence sentence = killing.sentence;
        int verb = sentence.governor(act.head);
        boolean ofKilling = verb == killing.head
                || verb >= 0 && sentence.hasRelation(verb, "conj") && sentence.governor(verb) == killing.head;
        return ofKilling
                && sentence.hasRelation(act.head, "obl", "nmod")
                && sentence.caseMarker(act.head).matches("in|during");
    }

    /** "To urge the army to stop": whether an appeal says to whom it is made, not only for what. */
    private static boolean isAddressed(Draft appeal) {
        return appeal.heads.getOrDefault(Role.TARGET, List.of()).stream()
                .anyMatch(head -> appeal.sentence.hasRelation(head, "obj", "nsubj"));
    }

    /** "Hundreds marched to demand an escort": what a protest asks for is no second act. */
    private static boolean isAimOfProtest(Draft protest, Draft appeal) {
        return protest.type.equals("protest")
                && appeal.type.equals("appeal")
                && !isAddressed(appeal)
                && appeal.sentence.governor(appeal.head) == protest.head
                && appeal.sentence.hasRelation(appeal.head, "advcl", "xcomp", "acl", "conj", "dep")
                && appeal.sentence
                        .children(appeal.head, "nsubj", "nsubj:pass", "ccomp")
                        .isEmpty();
    }

    /** Whom somebody killed by name was meant. */
    private static boolean isByName(Filler victim) {
        return victim.mention()
                .filter(mention -> mention instanceof PersonMention person && person.form() == Form.NAME)
                .isPresent();
    }

    /** "A roadside bomb blast" is one explosion. */
    private static boolean isInCompound(Draft draft, Draft other) {
        return draft.type.equals(other.type)
                && draft.kind == ClaimKind.EVENT
                && other.sentence.hasRelation(other.head, "compound")
                && other.sentence.governor(other.head) == draft.head;
    }

    /**
     * "A bomb aimed at a patrol killed two soldiers", "a shell fired by the army hit a house": what struck or was sent
     * and that it struck are one deed.
     */
    private static boolean isMeansOf(Draft draft, Draft other) {
        boolean strike = STRIKES.contains(draft.type) || draft.type.equals("suicide_bombing");
        return draft.type.equals(other.type)
                && strike
                && draft.sentence.token(draft.head).isVerb()
                && (isNamedBy(draft, other.head) && other.sentence.token(other.head).isNoun()
                        || isSending(draft, other));
    }

    private static boolean isNamedBy(Draft draft, int noun) {
        return draft.sentence.hasRelation(noun, "nsubj", "nsubj:pass", "obl")
                && draft.sentence.governor(noun) == draft.head;
    }

    private static boolean isSending(Draft draft, Draft other) {
        Sentence sentence = other.sentence;
        int thing = sentence.governor(other.head);
        return thing >= 0
                && !other.has(Role.TARGET)
                && sentence.token(other.head).tag().equals("VBN")
                && sentence.hasRelation(other.head, "acl", "amod")
                && isNamedBy(draft, thing);
    }

    private static void lend(Draft draft, Draft other) {
        for (Role role : List.of(Role.AGENT, Role.TARGET, Role.INSTRUMENT)) {
            if (!draft.has(role) && other.has(role)) {
                draft.roles.put(role, new ArrayList<>(other.roles.getOrDefault(role, List.of())));
                draft.heads.put(role, new ArrayList<>(other.heads.getOrDefault(role, List.of())));
            }
        }
    }

    /**
     * "Two jets bombed a market, killing six", "a blast hit a bus and killed six", "a bomb fell on a camp, wounding six":
     * what the strike did is no second strike.
     */
    private static boolean isHarmOfStrike(Draft draft, Draft other) {
        Sentence sentence = other.sentence;
        boolean didBesides = sentence.hasRelation(other.head, "conj")
                && sentence.children(other.head, "nsubj", "nsubj:pass").isEmpty()
                && !other.has(Role.TARGET);
        boolean byClause = draft.type.equals(other.type)
                && (didBesides || sentence.token(other.head).tag().equals("VBG"))
                && sentence.governor(other.head) == draft.head;
        boolean byMeans = (isShared(Role.INSTRUMENT, draft, other) || isShared(Role.AGENT, draft, other))
                && sentence.token(other.head).lemma().matches("kill|wound|injure|maim")
                && draft.head < other.head;
        return STRIKES.contains(draft.type) && STRIKES.contains(other.type) && (byClause || byMeans);
    }

    private static boolean isShared(Role role, Draft draft, Draft other) {
        return other.has(role) && other.heads.get(role).equals(draft.heads.get(role));
    }

    /**
     * "8,400 displaced people live in displacement": one count told by two words; the word with more participants tells
     * it.
     */
    private static boolean tellsSameFigure(Draft draft, Draft other) {
        boolean sameFigure = draft.quantity.isPresent()
                && other.quantity.isPresent()
                && draft.type.equals(other.type)
                && draft.kind != ClaimKind.EVENT
                && draft.quantity.get().span().equals(other.quantity.get().span());
        int more = draft.roles.size() - other.roles.size();
        return sameFigure && (more > 0 || more == 0 && draft.head < other.head);
    }

    /** The agent of the absorbed act is whom the absorbing act was aimed at. */
    private static void takeOver(Draft draft, Draft other) {
        List<Filler> agents = other.roles.getOrDefault(Role.AGENT, List.of());
        if (!agents.isEmpty()) {
            List<Integer> heads = other.heads.getOrDefault(Role.AGENT, List.of());
            draft.roles.put(Role.TARGET, new ArrayList<>(agents));
            draft.heads.put(Role.TARGET, new ArrayList<>(heads));
        }
    }

    private boolean isUnreal(Draft draft) {
        if (draft.kind != ClaimKind.EVENT || draft.codes.containsKey("plover")) {
            return false;
        }
        int governor = draft.sentence.governor(draft.head);
        return governor >= 0
                && draft.sentence.hasRelation(draft.head, "xcomp", "acl", "ccomp")
                && context.codebook()
                        .list("unreal")
                        .contains(draft.sentence.token(governor).lemma());
    }
}
