package org.sitrep.syntax;

/**
 * "Attacked a gold mine in the province, killing 20 people": a participle with an object behind a comma is what the
 * subject did besides; it describes no thing that the act was on.
 */
final class ResultBehindComma implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int participle = 3; participle < tree.size(); participle++) {
            int noun = tree.governor(participle);
            boolean aside = tree.token(participle).tag().equals("VBG")
                    && tree.has(participle, "acl")
                    && noun >= 0
                    && noun < participle - 1
                    && tree.token(participle - 1).surface().equals(",")
                    && !tree.children(participle, "obj").isEmpty();
            if (aside) {
                int verb = actOn(tree, noun);
                if (verb >= 0) {
                    tree.attach(participle, verb, "advcl");
                }
            }
        }
    }

    /** The verb before a noun that the noun is the object or a phrase of; ROOT where it is its subject. */
    private static int actOn(DependencyTree tree, int noun) {
        int word = noun;
        while (tree.has(word, "nmod", "conj", "obl", "obj", "nsubj:pass") && tree.governor(word) >= 0) {
            int above = tree.governor(word);
            if (tree.token(above).isVerb()) {
                return tree.has(word, "obl", "obj") && above < word ? above : Sentence.ROOT;
            }
            word = above;
        }
        return Sentence.ROOT;
    }
}
