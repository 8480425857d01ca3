package org.sitrep.syntax;

import java.util.Set;

/**
 * "Accused Rwanda of sending troops to support the rebels": behind "of" after an accusation a word in "-ing" is what
 * somebody is accused of, not a word that describes the noun after it or what is said of the accused; and so is one
 * joined to it ("of looting shops and burning homes").
 */
final class AccusedOfDoing implements TreeRepair {

    private static final Set<String> ACCUSING = GrammarWords.of("accusing");
    private static final Set<String> WHERE = GrammarWords.of("preposition-of-deed");
    private static final int NONE = -1;

    @Override
    public void repair(DependencyTree tree) {
        for (int doing = 2; doing < tree.size(); doing++) {
            joinPair(tree, doing);
            if (tree.token(doing).tag().equals("VBG")
                    && tree.token(doing - 1).lower().matches("of|for")) {
                boolean describes = tree.has(doing, "amod") && tree.governor(doing) > doing;
                int noun = describes ? tree.governor(doing) : NONE;
                int phrase = describes ? noun : doing;
                int accusing = tree.has(phrase, "obl", "nmod")
                        ? accusing(tree, tree.governor(phrase))
                        : accusedBy(tree, doing);
                if (accusing >= 0) {
                    restore(tree, accusing, doing, noun);
                }
            }
            joinToDoing(tree, doing);
        }
    }

    /** The accusation that a phrase belongs to: what it hangs on, or what has that for its object. */
    private static int accusing(DependencyTree tree, int holder) {
        int word = holder;
        while (word >= 0 && tree.has(word, "obj", "nsubj:pass", "conj") && !isAccusing(tree, word)) {
            word = tree.governor(word);
        }
        return word >= 0 && isAccusing(tree, word) ? word : NONE;
    }

    /** "Was accused by residents of burning homes": those who accuse did not burn them. */
    private static int accusedBy(DependencyTree tree, int doing) {
        int accuser = tree.has(doing, "acl") ? tree.governor(doing) : NONE;
        boolean by = accuser >= 0 && tree.has(accuser, "obl") && tree.isBehind(accuser, "by");
        return by && isAccusing(tree, tree.governor(accuser)) ? tree.governor(accuser) : NONE;
    }

    private static boolean isAccusing(DependencyTree tree, int word) {
        return ACCUSING.contains(tree.token(word).lemma());
    }

    /** "Accused of robbing and murdering a nun": "and" joins what stands right before it with its like. */
    private static void joinPair(DependencyTree tree, int second) {
        int first = second - 2;
        boolean pair = first > 0
                && tree.token(second).tag().equals("VBG")
                && tree.token(first).tag().equals("VBG")
                && tree.token(second - 1).lower().matches("and|or")
                && tree.token(first - 1).lower().matches("of|for|with")
                && tree.has(second, "conj")
                && tree.governor(second) != first;
        if (pair) {
            tree.attach(second, first, "conj");
            tree.attach(second - 1, second, "cc");
        }
    }

    private static void restore(DependencyTree tree, int accusing, int doing, int noun) {
        int last = Math.max(doing, noun);
        int holder = tree.governor(noun >= 0 ? noun : doing);
        for (int phrase : holder == accusing ? tree.children(holder, "obl") : tree.children(holder, "nmod")) {
            if (phrase > last && (holder != accusing || isWhere(tree, phrase))) {
                tree.attach(phrase, doing, "obl");
            }
        }
        tree.attach(doing, accusing, "advcl");
        tree.attach(doing - 1, doing, "mark");
        if (noun >= 0) {
            tree.attach(noun, doing, "obj");
        }
        for (int clause : tree.children(accusing, "advcl", "xcomp")) {
            if (clause > last) {
                tree.attach(clause, doing, "advcl");
            }
        }
    }

    /** "Was accused of firing rockets at the camp": where the deed went or was done. */
    private static boolean isWhere(DependencyTree tree, int phrase) {
        return tree.isBehind(phrase, WHERE);
    }

    /** "Accused them of looting shops and burning homes": the homes were burnt. */
    private static void joinToDoing(DependencyTree tree, int doing) {
        int noun = tree.governor(doing);
        boolean joined = tree.token(doing).tag().equals("VBG")
                && noun > doing
                && tree.has(doing, "amod")
                && tree.has(noun, "conj")
                && tree.token(doing - 1).lower().matches("and|or|,");
        int first = joined ? tree.governor(tree.governor(noun)) : NONE;
        boolean accused = first >= 0
                && first < doing
                && tree.has(tree.governor(noun), "obj")
                && tree.has(first, "advcl", "conj")
                && tree.token(first).tag().equals("VBG")
                && accusing(tree, tree.governor(first)) >= 0;
        if (accused) {
            tree.attach(doing, first, "conj");
            tree.attach(noun, doing, "obj");
        }
    }
}
