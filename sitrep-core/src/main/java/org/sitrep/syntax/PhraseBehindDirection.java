package org.sitrep.syntax;

import java.util.List;
import java.util.Set;

/**
 * "Slipped back into the town", "fled north to Goma", "moved up from the coast": a phrase behind an adverb of direction
 * says where the verb's way goes, as the adverb does.
 */
final class PhraseBehindDirection implements TreeRepair {

    private static final Set<String> DIRECTIONS = GrammarWords.of("direction");

    @Override
    public void repair(DependencyTree tree) {
        for (int adverb = 0; adverb < tree.size(); adverb++) {
            int verb = tree.governor(adverb);
            boolean directs = verb >= 0
                    && verb < adverb
                    && tree.has(adverb, "advmod")
                    && DIRECTIONS.contains(tree.token(adverb).lower())
                    && tree.token(verb).isVerb();
            if (directs) {
                List<Integer> phrases = tree.children(adverb, "obl", "nmod", "obl:npmod");
                phrases.stream()
                        .filter(phrase -> !tree.children(phrase, "case").isEmpty())
                        .forEach(phrase -> tree.attach(phrase, verb, "obl"));
            }
        }
    }
}
