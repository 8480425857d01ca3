package org.sitrep.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A dependency tree that is being corrected: a governor (or {@link Sentence#ROOT}) and a relation for each token. */
public final class DependencyTree {

    private record Change(int token, int governor, String relation) {}

    private final Deque<Change> undo = new ArrayDeque<>();
    private final List<Token> tokens;
    private final int[] governors;
    private final String[] relations;

    /** A tree over tokens; copies what it is given. */
    public DependencyTree(List<Token> tokens, int[] governors, List<String> relations) {
        this.tokens = List.copyOf(tokens);
        this.governors = governors.clone();
        this.relations = relations.toArray(String[]::new);
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    int governor(int i) {
        return governors[i];
    }

    String relation(int i) {
        return relations[i];
    }

    boolean has(int i, String... names) {
        return Arrays.asList(names).contains(relations[i]);
    }

    /** The dependents of a token that stand in one of these relations, in text order; all of them without any. */
    List<Integer> children(int i, String... names) {
        List<Integer> children = new ArrayList<>();
        for (int child = 0; child < size(); child++) {
            if (governors[child] == i && (names.length == 0 || has(child, names))) {
                children.add(child);
            }
        }
        return children;
    }

    /** Whether a noun has one of these prepositions before it. */
    boolean isBehind(int noun, Set<String> prepositions) {
        return children(noun, "case").stream()
                .anyMatch(marker -> prepositions.contains(token(marker).lower()));
    }

    /** Whether a noun has a preposition before it. */
    boolean isBehind(int noun, String preposition) {
        return isBehind(noun, Set.of(preposition));
    }

    /** What a token hangs on, from its governor up; ends where a repair under way has tied a ring. */
    List<Integer> above(int i) {
        List<Integer> above = new ArrayList<>();
        int at = governors[i];
        while (at >= 0 && above.size() < size()) {
            above.add(at);
            at = governors[at];
        }
        return above;
    }

    /** Whether a token hangs on another, directly or through others. */
    boolean isBelow(int i, int above) {
        return above(i).contains(above);
    }

    /** The token itself if it is a verb, else the nearest verb that it hangs on; {@link Sentence#ROOT} without one. */
    int verbFrom(int i) {
        return token(i).isVerb()
                ? i
                : above(i).stream().filter(at -> token(at).isVerb()).findFirst().orElse(Sentence.ROOT);
    }

    void attach(int i, int governor, String relation) {
        undo.push(new Change(i, governors[i], relations[i]));
        governors[i] = governor;
        relations[i] = relation;
    }

    /** Keeps what was changed since it was kept last if the tree is one still; else takes it back. */
    void keepIfTree() {
        if (!undo.isEmpty() && !isTree()) {
            undo.forEach(change -> {
                governors[change.token()] = change.governor();
                relations[change.token()] = change.relation();
            });
        }
        undo.clear();
    }

    /** Whether every token leads to the root and none to itself. */
    private boolean isTree() {
        for (int i = 0; i < size(); i++) {
            int at = i;
            for (int steps = 0; at != Sentence.ROOT; steps++) {
                if (steps > size()) {
                    return false;
                }
                at = governors[at];
            }
        }
        return true;
    }

    /** The governors as corrected. */
    public int[] governors() {
        return governors.clone();
    }

    /** The relations as corrected. */
    public List<String> relations() {
        return List.of(relations);
    }
}
