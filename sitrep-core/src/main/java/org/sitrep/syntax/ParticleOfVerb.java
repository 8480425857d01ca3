package org.sitrep.syntax;

import java.util.List;
import java.util.Set;

/**
 * "Burned down 42 houses", "blew up the bridge": the particle of a verb is no adverb with a measure and no preposition;
 * the noun behind it is the verb's object.
 */
final class ParticleOfVerb implements TreeRepair {

    private static final Set<String> PARTICLES = GrammarWords.of("particle");
    private static final Set<String> WITH_DOWN = GrammarWords.of("verb-with-down");
    private static final Set<String> MEASURES = GrammarWords.of("measure-of-way");

    @Override
    public void repair(DependencyTree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            int particle = particleOf(tree, noun);
            if (particle > 0) {
                takeObject(tree, particle - 1, particle, noun);
            }
        }
    }

    /** The particle of a verb that a noun was hung on, or that was taken for its preposition; ROOT for none. */
    private static int particleOf(DependencyTree tree, int noun) {
        if (tree.has(noun, "obl:npmod")) {
            int particle = tree.governor(noun);
            return isParticle(tree, particle, noun) ? particle : Sentence.ROOT;
        }
        List<Integer> markers = tree.has(noun, "obl") ? tree.children(noun, "case") : List.of();
        return markers.size() == 1 && isDown(tree, markers.get(0), noun) ? markers.get(0) : Sentence.ROOT;
    }

    private static boolean isParticle(DependencyTree tree, int particle, int noun) {
        return particle > 0
                && particle < noun
                && PARTICLES.contains(tree.token(particle).lower())
                && tree.governor(particle) == particle - 1
                && isWithoutObject(tree, particle - 1)
                && !isMeasure(tree, noun);
    }

    /** "Hunted down the road", "went up 30 metres", "walked out Monday". */
    private static boolean isMeasure(DependencyTree tree, int noun) {
        return MEASURES.contains(tree.token(noun).lemma())
                || CalendarNames.isDayOrMonth(tree.token(noun).lower());
    }

    /** "Burnt down the market" with "down" for a preposition. */
    private static boolean isDown(DependencyTree tree, int down, int noun) {
        return down > 0
                && tree.token(down).lower().equals("down")
                && tree.governor(noun) == down - 1
                && !isMeasure(tree, noun)
                && WITH_DOWN.contains(tree.token(down - 1).lemma())
                && isWithoutObject(tree, down - 1);
    }

    private static boolean isWithoutObject(DependencyTree tree, int verb) {
        return tree.token(verb).isVerb()
                && tree.children(verb, "obj", "aux:pass").isEmpty();
    }

    private static void takeObject(DependencyTree tree, int verb, int particle, int noun) {
        tree.attach(noun, verb, "obj");
        tree.attach(particle, verb, "compound:prt");
    }
}
