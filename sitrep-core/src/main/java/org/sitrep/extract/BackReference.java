package org.sitrep.extract;

import java.util.Set;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * A noun that points back to what was told just before: "the attack", "this explosion", "his murder"; "the murder of
 * the judge" does not point to that of the mayor.
 */
final class BackReference implements IncidentReading {

    private static final int BACK = 2;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Sufferers sufferers;

    BackReference(Sufferers sufferers) {
        this.sufferers = sufferers;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        Sentence sentence = later.sentence;
        int distance = sentence.index() - earlier.sentence.index();
        return Incidents.isAct(later)
                && Incidents.isAct(earlier)
                && distance > 0
                && distance <= BACK
                && sentence.token(later.head).isNoun()
                && !sufferers.areOtherPeople(later, earlier)
                && !befellOthers(later, earlier)
                && sentence.children(later.head, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()));
    }

    /** "The killing of nine miners", told after that of two soldiers. */
    private boolean befellOthers(Draft later, Draft earlier) {
        return later.has(Role.VICTIM)
                && !sufferers.of(later).isEmpty()
                && !sufferers.of(earlier).isEmpty()
                && !sufferers.areAgain(later, earlier);
    }
}
