package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "Drone attacks wounded three": no command begins a report's sentence. */
final class WeaponAsNoun implements TagRepair {

    private static final Set<String> WEAPONS = GrammarWords.of("weapon-or-verb");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean weapon = word.isFirst()
                && word.isVerb()
                && WEAPONS.contains(word.lower())
                && word.tag(1).matches("NNS?");
        return weapon ? Optional.of("NN") : Optional.empty();
    }
}
