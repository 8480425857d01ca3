package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "At least 14 people were killed, seven of them children": a count of "them" and a noun behind a comma describe those
 * who suffered; they are no object and no clause.
 */
final class PartOfSufferers implements TreeRepair {

    private static final Set<String> IN_COUNTS = GrammarWords.of("count-of-them");
    private static final int LONGEST = 6;
    private static final int LONGEST_COUNT = 4;

    @Override
    public void repair(DependencyTree tree) {
        for (int of = 4; of + 2 < tree.size(); of++) {
            int count = count(tree, of);
            if (count >= 0) {
                int part = head(tree, of);
                int verb = part >= 0 ? tree.verbFrom(tree.governor(part) < 0 ? part : tree.governor(part)) : -1;
                if (verb >= 0 && verb < count) {
                    whole(tree, verb, count).ifPresent(people -> attach(tree, count, part, people));
                }
            }
        }
    }

    private static void attach(DependencyTree tree, int count, int part, int people) {
        for (int child = count; child < part; child++) {
            if (tree.governor(child) < count || tree.governor(child) > part) {
                tree.attach(child, part, "dep");
            }
        }
        tree.attach(part, people, "appos");
    }

    /** The first word of a count behind a comma and before "of them": "seven", "more than half"; ROOT for none. */
    private static int count(DependencyTree tree, int of) {
        boolean them = tree.token(of).lower().equals("of")
                && tree.token(of + 1).lower().matches("them|whom");
        int first = of;
        while (them && first > 1 && of - first < LONGEST_COUNT && isOfCount(tree, first - 1)) {
            first--;
        }
        return them && first < of && tree.token(first - 1).surface().equals(",") ? first : Sentence.ROOT;
    }

    private static boolean isOfCount(DependencyTree tree, int word) {
        return tree.token(word).isNumber()
                || IN_COUNTS.contains(tree.token(word).lower());
    }

    /**
     * The noun that closes the sentence or the aside, if nothing but a noun phrase comes before it; the count itself
     * where an adverb does ("five of them seriously").
     */
    private static int head(DependencyTree tree, int of) {
        int from = of + 2;
        int at = from;
        while (at < tree.size() && at < from + LONGEST && tree.token(at).tag().matches("NNS?|NNPS?|JJ|CD")) {
            at++;
        }
        boolean manner = at == from && at < tree.size() && tree.token(at).tag().startsWith("RB");
        if (manner && (at + 1 == tree.size() || tree.token(at + 1).isPunctuation())) {
            return of - 1;
        }
        boolean closed = at == tree.size() || tree.token(at).isPunctuation();
        return closed && at > from && tree.token(at - 1).isNoun() ? at - 1 : Sentence.ROOT;
    }

    /** Those whom the verb before the comma was done to. */
    private static Optional<Integer> whole(DependencyTree tree, int verb, int count) {
        boolean participle = tree.token(verb).tag().equals("VBN")
                && tree.children(verb, "aux", "aux:pass").isEmpty();
        return Stream.concat(
                        tree.children(verb, "obj", "nsubj:pass").stream(),
                        tree.children(verb, "nsubj").stream().filter(subject -> participle))
                .filter(people -> people < count)
                .reduce((first, second) -> second)
                .or(() -> Optional.of(tree.governor(verb))
                        .filter(people -> participle
                                && tree.has(verb, "acl")
                                && tree.token(people).isNoun()));
    }
}
