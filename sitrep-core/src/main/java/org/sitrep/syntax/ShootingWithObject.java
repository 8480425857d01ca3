package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "Gunmen in a launch shot dead three fishermen": with an object behind "dead" the shooting is told. */
final class ShootingWithObject implements TagRepair {

    private static final Set<String> AUXILIARIES = GrammarWords.of("auxiliary");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean told = !word.isFirst()
                && word.lower().equals("shot")
                && !word.tag().equals("VBD")
                && word.lower(1).equals("dead")
                && word.tag(2).matches("CD|DT|PRP\\$|NN.*")
                && !AUXILIARIES.contains(word.lemma(-1));
        return told ? Optional.of("VBD") : Optional.empty();
    }
}
