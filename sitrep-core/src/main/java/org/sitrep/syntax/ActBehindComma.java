package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Rebels attacked a convoy, wounding soldiers and burning trucks": a participle behind a comma is what the subject did
 * besides, and the bare noun behind it what it was done to; no verb has two objects side by side.
 */
final class ActBehindComma implements TreeRepair {

    /** Participles that say what a thing is or is for: "food, drinking water and cooking oil". */
    private static final Set<String> DESCRIBING = GrammarWords.of("describing-participle");

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 2; participle < tree.size(); participle++) {
            if (describesBareNoun(tree, participle)
                    && tree.token(participle - 1).surface().equals(",")) {
                int act = participle;
                verbBefore(tree, tree.governor(participle)).ifPresent(verb -> makeAct(tree, act, verb));
            }
        }
    }

    private static boolean describesBareNoun(DependencyTree tree, int participle) {
        int noun = tree.governor(participle);
        return tree.token(participle).tag().equals("VBG")
                && tree.has(participle, "amod")
                && noun > participle
                && tree.token(noun).isNoun()
                && !DESCRIBING.contains(tree.token(participle).lower())
                && tree.children(noun).stream().allMatch(child -> child >= participle || tree.has(child, "punct"));
    }

    /** The verb that the noun hangs on to the left, itself or by the nouns it is joined with. */
    private static Optional<Integer> verbBefore(DependencyTree tree, int noun) {
        int word = noun;
        while (tree.has(word, "conj", "appos", "obj", "obl", "nmod", "dep") && tree.governor(word) >= 0) {
            word = tree.governor(word);
            if (word > noun) {
                return Optional.empty();
            }
            if (tree.token(word).isVerb()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static void makeAct(DependencyTree tree, int act, int verb) {
        int object = tree.governor(act);
        tree.attach(act, verb, "advcl");
        tree.attach(object, act, "obj");
        tree.children(object, "punct").stream()
                .filter(mark -> mark < act)
                .forEach(mark -> tree.attach(mark, act, "punct"));
        phrasesBehind(tree, verb, object).forEach(phrase -> tree.attach(phrase, act, "obl"));
        furtherActs(tree, act, object);
    }

    /** What stands behind the object and was hung on the main verb belongs to the act beside it. */
    private static List<Integer> phrasesBehind(DependencyTree tree, int verb, int object) {
        return tree.children(verb, "obl").stream()
                .filter(phrase -> phrase > object && tree.token(phrase).isNoun())
                .toList();
    }

    /** "... and burning trucks": the same once more behind "and". */
    private static void furtherActs(DependencyTree tree, int act, int object) {
        for (int noun : tree.children(object, "conj")) {
            for (int further : tree.children(noun, "amod")) {
                boolean joined = tree.token(further - 1).surface().matches("and|,|or");
                if (joined && describesBareNoun(tree, further)) {
                    tree.children(noun, "cc", "punct").stream()
                            .filter(mark -> mark < further)
                            .forEach(mark ->
                                    tree.attach(mark, further, tree.relations().get(mark)));
                    tree.attach(further, act, "conj");
                    tree.attach(noun, further, "obj");
                }
            }
        }
    }
}
