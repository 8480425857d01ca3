package org.sitrep.extract;

import java.util.Set;
import org.sitrep.syntax.Sentence;

/** A noun that points back to what was told just before: "the attack", "this explosion", "his murder". */
final class BackReference implements IncidentReading {

    private static final int BACK = 2;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        Sentence sentence = later.sentence;
        int distance = sentence.index() - earlier.sentence.index();
        return Incidents.isAct(later)
                && Incidents.isAct(earlier)
                && distance > 0
                && distance <= BACK
                && sentence.token(later.head).isNoun()
                && sentence.children(later.head, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()));
    }
}
