package org.sitrep.extract;

import org.sitrep.claim.Role;

/**
 * The same ones go on in the same sentence, or in the next as "they": "Soldiers shot two men and burned the mill. They
 * beat the others." An arrest and what befell the arrested are told so, while "arrested three men for killing a mayor"
 * tells of two happenings.
 */
final class OneHand implements IncidentReading {

    private final Perpetrators perpetrators;

    OneHand(Perpetrators perpetrators) {
        this.perpetrators = perpetrators;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        int distance = Incidents.distance(later, earlier);
        boolean goesOn = distance == 0 || distance == 1 && perpetrators.isPronoun(later);
        boolean sameHand = goesOn && perpetrators.agree(later, earlier);
        boolean sharedClause = distance == 0 && !later.has(Role.AGENT) && !tellsSufferers(later);
        return areCoordinated(later, earlier) || Incidents.isAct(earlier) && (sameHand || sharedClause);
    }

    /**
     * "Nine were killed and four arrested", "were harassed, beaten and jailed"; not "the killing of a priest and the
     * arrest of two students", which names two happenings.
     */
    private static boolean areCoordinated(Draft a, Draft b) {
        boolean namedApart = a.sentence.token(a.head).isNoun()
                && b.sentence.token(b.head).isNoun()
                && tellsSufferers(a)
                && tellsSufferers(b);
        return a.sentence.index() == b.sentence.index()
                && !namedApart
                && (isConjunctOf(a, b) || isConjunctOf(b, a) || areConjuncts(a, b));
    }

    private static boolean isConjunctOf(Draft a, Draft b) {
        return a.sentence.hasRelation(a.head, "conj") && a.sentence.governor(a.head) == b.head;
    }

    private static boolean areConjuncts(Draft a, Draft b) {
        return a.sentence.hasRelation(a.head, "conj")
                && b.sentence.hasRelation(b.head, "conj")
                && a.sentence.governor(a.head) == b.sentence.governor(b.head);
    }

    private static boolean tellsSufferers(Draft draft) {
        return draft.has(Role.VICTIM) || draft.has(Role.TARGET);
    }
}
