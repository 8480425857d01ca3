package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Span;

/**
 * A tagged sentence, with its dependency tree if it was parsed (Universal Dependencies, basic, version 2 labels).
 *
 * <p>Tokens are named by their index from 0. The governor of the root is {@link #ROOT}. Immutable.
 */
public final class Sentence {

    /** The governor of the root token. */
    public static final int ROOT = -1;

    private final int index;
    private final List<Token> tokens;
    private final int[] governors;
    private final List<String> relations;
    private final List<List<Integer>> children;
    private final List<String> engineWords;

    private Sentence(int index, List<Token> tokens, int[] governors, List<String> relations, List<String> engineWords) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no tokens");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.governors = governors.clone();
        this.relations = List.copyOf(relations);
        this.children = childrenOf(tokens.size(), governors);
        this.engineWords = List.copyOf(engineWords);
    }

    /** A sentence without a tree. */
    public static Sentence tagged(int index, List<Token> tokens) {
        return new Sentence(
                index,
                tokens,
                new int[0],
                List.of(),
                tokens.stream().map(Token::surface).toList());
    }

    /** The same sentence with the words an engine saw in place of its tokens' surfaces (stand-ins for names). */
    public Sentence withEngineWords(List<String> words) {
        if (words.size() != tokens.size()) {
            throw new IllegalArgumentException(words.size() + " words for " + tokens.size() + " tokens");
        }
        return new Sentence(index, tokens, governors, relations, words);
    }

    /** The word an engine saw in place of a token's surface; the surface if none was put in. */
    public String engineWord(int i) {
        return engineWords.get(i);
    }

    /**
     * The same sentence with a tree.
     *
     * @param governors for each token the index of its governor, or {@link #ROOT}
     * @param relations for each token its relation to the governor
     */
    public Sentence withTree(int[] governors, List<String> relations) {
        if (governors.length != tokens.size() || relations.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "a tree over " + governors.length + " tokens for a sentence of " + tokens.size());
        }
        return new Sentence(index, tokens, governors, relations, engineWords);
    }

    /** Position among the report's sentences, from 0. */
    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(), tokens.get(size() - 1).span().end());
    }

    public boolean isParsed() {
        return governors.length > 0;
    }

    /** The governor of a token; {@link #ROOT} for the root and in a sentence without a tree. */
    public int governor(int i) {
        return isParsed() ? governors[i] : ROOT;
    }

    /** The relation of a token to its governor; empty in a sentence without a tree. */
    public String relation(int i) {
        return isParsed() ? relations.get(i) : "";
    }

    public boolean hasRelation(int i, String... names) {
        String relation = relation(i);
        for (String name : names) {
            if (relation.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Dependents of a token in text order; none in a sentence without a tree. */
    public List<Integer> children(int i) {
        return isParsed() ? children.get(i) : List.of();
    }

    /** Dependents with one of some relations, in text order. */
    public List<Integer> children(int i, String... names) {
        Set<String> wanted = Set.of(names);
        return children(i).stream()
                .filter(child -> wanted.contains(relation(child)))
                .toList();
    }

    /** The first dependent with one of some relations. */
    public Optional<Integer> child(int i, String... names) {
        return children(i, names).stream().findFirst();
    }

    /** The preposition or other case marker of a token as one lower-case phrase such as "according to", or "". */
    public String caseMarker(int i) {
        StringBuilder phrase = new StringBuilder();
        for (int marker : children(i, "case")) {
            append(phrase, marker);
            children(marker, "fixed").forEach(part -> append(phrase, part));
        }
        return phrase.toString();
    }

    private void append(StringBuilder phrase, int i) {
        if (phrase.length() > 0) {
            phrase.append(' ');
        }
        phrase.append(token(i).lower());
    }

    /** The token and all that depends on it, as a set of indices. */
    public BitSet subtree(int i) {
        return subtree(i, Set.of());
    }

    /** The token and all that depends on it, without the branches whose relation to it is excluded at the top. */
    public BitSet subtree(int i, Set<String> excludedAtTop) {
        BitSet found = new BitSet(size());
        found.set(i);
        for (int child : children(i)) {
            if (!excludedAtTop.contains(relation(child))) {
                collect(child, found);
            }
        }
        return found;
    }

    private void collect(int i, BitSet found) {
        if (!found.get(i)) {
            found.set(i);
            children(i).forEach(child -> collect(child, found));
        }
    }

    /** The smallest span over tokens {@code from} to {@code to}, both included. */
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to).span().end());
    }

    /** The spans of the runs of neighbouring tokens in a set, in text order. */
    public List<Span> spans(BitSet set) {
        List<Span> runs = new ArrayList<>();
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int after = set.nextClearBit(from);
            runs.add(span(from, after - 1));
            from = set.nextSetBit(after);
        }
        return List.copyOf(runs);
    }

    /** The token that covers an offset of the report's text. */
    public Optional<Token> tokenAt(int offset) {
        return tokens.stream().filter(token -> token.span().covers(offset)).findFirst();
    }

    private static List<List<Integer>> childrenOf(int size, int[] governors) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < governors.length; i++) {
            if (governors[i] >= 0) {
                lists.get(governors[i]).add(i);
            }
        }
        return lists;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(token.surface()).append(' '));
        return words.toString().trim();
    }
}
