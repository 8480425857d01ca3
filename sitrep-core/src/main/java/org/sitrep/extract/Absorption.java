package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * Drafts that another draft already tells. "Repelled a rebel offensive" is one battle, with the rebels as its target;
 * "increasing its control" is one claim of control. What is only feared or could be done is no claim.
 */
final class Absorption {

    private static final Set<String> STRIKES = Set.of("air_strike", "shelling", "explosion");

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
                    } else if (SameDeed.isToldAsState(draft, other)) {
                        gone.add(draft);
                        other.codes.putIfAbsent("plover", draft.codes.get("plover"));
                    } else if (SameDeed.isShareLost(draft, other)) {
                        gone.add(other);
                    } else if (SameDeed.isToldBy(draft, other)) {
                        gone.add(other);
                        noteImpact(draft, other);
                    } else if (HarmInAct.isKilling(draft, other) || HarmInAct.isCapture(draft, other)) {
                        gone.add(other);
                    }
                }
            }
        }
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(gone::contains);
        return kept;
    }

    private static void noteImpact(Draft event, Draft told) {
        if (told.kind == ClaimKind.IMPACT) {
            event.attributes.put("impact", told.type);
        }
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
                || HarmInAct.isKilling(draft, other)
                || isAimOfProtest(draft, other)
                || isHurtInOneBreath(draft, other)) {
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

    /** "60 were killed or wounded": one figure for both, told as that of the dead. */
    private static boolean isHurtInOneBreath(Draft killed, Draft hurt) {
        return killed.kind == ClaimKind.CASUALTIES
                && killed.type.equals("killed")
                && hurt.type.equals("injured")
                && hurt.sentence.hasRelation(hurt.head, "conj")
                && hurt.sentence.governor(hurt.head) == killed.head
                && killed.quantity.filter(figure -> figure.count().isNumber()).isPresent()
                && hurt.quantity
                        .filter(figure ->
                                figure.span().equals(killed.quantity.get().span()))
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
                && (isNamedBy(draft, other.head)
                                && other.sentence.token(other.head).isNoun()
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
     * "Two jets bombed a market, killing six", "a blast hit a bus and killed six", "a bomb fell on a camp, wounding
     * six": what the strike did is no second strike.
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

    static boolean isShared(Role role, Draft draft, Draft other) {
        List<Integer> heads = other.heads.getOrDefault(role, List.of());
        return !heads.isEmpty() && heads.equals(draft.heads.get(role));
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
