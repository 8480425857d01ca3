package org.sitrep.syntax;

import java.util.Set;

/**
 * "A faction of former guerrillas that has ruled the valley", "a group of men who were armed": a relative pronoun
 * stands for a noun whose number its verb agrees with.
 */
final class RelativeByNumber implements TreeRepair {

    private static final Set<String> PARENTS = GrammarWords.of("parent");

    private static final String ONE = "has|is|was|does";
    private static final String SEVERAL = "have|are|were|do";

    @Override
    public void repair(DependencyTree tree) {
        for (int pronoun = 1; pronoun < tree.size(); pronoun++) {
            int verb = tree.governor(pronoun);
            boolean relative = tree.token(pronoun).tag().matches("WP|WDT")
                    && tree.has(pronoun, "nsubj", "nsubj:pass")
                    && verb > pronoun
                    && tree.has(verb, "acl:relcl")
                    && tree.governor(verb) < pronoun
                    && tree.governor(verb) >= 0;
            if (relative && isCountOfChildren(tree, tree.governor(verb))) {
                tree.attach(verb, tree.governor(tree.governor(verb)), "acl:relcl");
            }
            String number = relative ? number(tree, verb) : "";
            if (!number.isEmpty() && !agrees(tree, tree.governor(verb), number)) {
                int noun = agreeing(tree, pronoun, number);
                if (noun >= 0) {
                    tree.attach(verb, noun, "acl:relcl");
                }
            }
        }
    }

    /** "A father of six who fled": the children did not flee. */
    private static boolean isCountOfChildren(DependencyTree tree, int count) {
        return tree.token(count).isNumber()
                && tree.has(count, "nmod")
                && PARENTS.contains(tree.token(tree.governor(count)).lemma());
    }

    /** The tag of the nouns that a verb agrees with; empty if its form does not tell. */
    private static String number(DependencyTree tree, int verb) {
        for (int word : tree.children(verb, "aux", "aux:pass", "cop")) {
            String form = tree.token(word).lower();
            if (form.matches(ONE) || form.matches(SEVERAL)) {
                return form.matches(ONE) ? "NN" : "NNS";
            }
        }
        String tag = tree.token(verb).tag();
        return tag.equals("VBZ") ? "NN" : tag.equals("VBP") ? "NNS" : "";
    }

    /** Names, numbers and nouns that are joined agree with either. */
    private static boolean agrees(DependencyTree tree, int noun, String number) {
        String tag = tree.token(noun).tag();
        return !tag.matches("NN|NNS")
                || tag.equals(number)
                || !tree.children(noun, "conj").isEmpty();
    }

    /** The nearest noun before a pronoun, or one that this noun is part of, with a number; ROOT if there is none. */
    private static int agreeing(DependencyTree tree, int pronoun, String number) {
        int noun = pronoun - 1;
        while (noun > 0 && !tree.token(noun).isNoun() && tree.token(noun).isPunctuation()) {
            noun--;
        }
        while (noun >= 0 && tree.token(noun).isNoun()) {
            if (tree.token(noun).tag().equals(number)) {
                return noun;
            }
            noun = tree.has(noun, "nmod", "appos", "compound", "conj") ? tree.governor(noun) : Sentence.ROOT;
        }
        return Sentence.ROOT;
    }
}
