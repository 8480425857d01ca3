package org.sitrep.syntax;

/**
 * "Bundled into a van by soldiers, the editor has not been seen since": a participle that opens a sentence tells of the
 * subject behind the comma, and so does one behind it: "The editor vanished, apparently seized by soldiers". Where what
 * was done is itself told by a gerund ("Confined by fighting between"), it is left.
 */
final class FrontedParticiple implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        int verb = tree.size() > 1 ? tree.governor(0) : Sentence.ROOT;
        boolean fronted = verb > 0
                && tree.token(0).tag().equals("VBN")
                && tree.has(0, "dep", "ccomp", "parataxis")
                && tree.children(0, "nsubj", "nsubj:pass").isEmpty()
                && tree.children(0, "obl").stream()
                        .noneMatch(phrase -> tree.token(phrase).tag().equals("VBG"));
        if (fronted && isBehindComma(tree, verb)) {
            tree.attach(0, verb, "advcl");
        }
        for (int participle = 2; participle < tree.size(); participle++) {
            if (isAddedBehindComma(tree, participle)) {
                tree.attach(participle, tree.governor(participle), "advcl");
            }
        }
    }

    private static boolean isAddedBehindComma(DependencyTree tree, int participle) {
        int verb = tree.governor(participle);
        int before = participle - 1;
        while (before > 0 && tree.token(before).tag().equals("RB")) {
            before--;
        }
        return tree.token(participle).tag().equals("VBN")
                && tree.has(participle, "dep")
                && verb >= 0
                && verb < before
                && tree.token(verb).isVerb()
                && tree.token(before).surface().equals(",")
                && !tree.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && tree.children(verb, "obj").isEmpty()
                && tree.children(participle, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
    }

    private static boolean isBehindComma(DependencyTree tree, int verb) {
        return tree.children(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> tree.children(verb, "punct").stream()
                        .anyMatch(comma ->
                                comma < subject && tree.token(comma).surface().equals(",")));
    }
}
