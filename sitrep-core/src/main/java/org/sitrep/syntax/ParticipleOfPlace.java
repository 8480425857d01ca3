package org.sitrep.syntax;

import java.util.Set;

/**
 * "A rebel group based in Congo": a participle that says where something has its seat is no preposition; the noun
 * before it is what has its seat there.
 */
final class ParticipleOfPlace implements TreeRepair {

    private static final Set<String> SEATED = GrammarWords.of("seated");

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 1; participle + 1 < tree.size(); participle++) {
            int place = tree.governor(participle);
            boolean taken = SEATED.contains(tree.token(participle).lower())
                    && tree.has(participle, "case")
                    && place > participle
                    && tree.has(participle + 1, "case")
                    && tree.governor(participle + 1) == place;
            int noun = participle - 1;
            if (taken && tree.token(noun).isNoun()) {
                tree.attach(participle, noun, "acl");
                tree.attach(place, participle, "obl");
            }
        }
    }
}
