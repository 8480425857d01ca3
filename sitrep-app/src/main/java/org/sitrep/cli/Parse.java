package org.sitrep.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.claim.Claim;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * The dependency tree around a claim's trigger as an indented list: the way up to the root, then the words below the
 * trigger. Marked are the trigger (*) and the heads of what fills a role (the role's name).
 */
final class Parse {

    private static final int DEPTH = 3;

    private final Sentence sentence;
    private final Claim claim;
    private final List<String> lines = new ArrayList<>();

    Parse(Sentence sentence, Claim claim) {
        this.sentence = sentence;
        this.claim = claim;
    }

    List<String> lines() {
        if (lines.isEmpty()) {
            int trigger = top();
            if (trigger < 0 || !sentence.isParsed()) {
                return List.of("(this sentence was not parsed)");
            }
            int depth = 0;
            for (int above : way(trigger)) {
                lines.add(line(above, depth++));
            }
            below(trigger, depth, 0);
        }
        return List.copyOf(lines);
    }

    /** The trigger's token that is highest in the tree. */
    private int top() {
        int top = -1;
        for (Token token : sentence.tokens()) {
            boolean inside = claim.trigger().overlaps(token.span());
            if (inside && (top < 0 || way(token.index()).size() < way(top).size())) {
                top = token.index();
            }
        }
        return top;
    }

    /** The governors of a token, the root first. */
    private List<Integer> way(int token) {
        List<Integer> way = new ArrayList<>();
        for (int above = sentence.governor(token);
                above >= 0 && !way.contains(above);
                above = sentence.governor(above)) {
            way.add(0, above);
        }
        return way;
    }

    private void below(int token, int depth, int level) {
        lines.add(line(token, depth));
        for (int child : sentence.children(token)) {
            if (sentence.hasRelation(child, "punct")) {
                continue;
            }
            if (level + 1 < DEPTH || sentence.children(child).isEmpty()) {
                below(child, depth + 1, level + 1);
            } else {
                lines.add(line(child, depth + 1) + "  [" + rest(child) + "]");
            }
        }
    }

    private String rest(int token) {
        BitSet below = sentence.subtree(token);
        return below.stream().mapToObj(i -> sentence.token(i).surface()).collect(Collectors.joining(" "));
    }

    private String line(int token, int depth) {
        Token word = sentence.token(token);
        String marks = (claim.trigger().overlaps(word.span()) ? " *" : "") + roles(word.span());
        return "  ".repeat(depth) + word.surface() + "  " + word.tag() + " " + sentence.relation(token) + marks;
    }

    private String roles(Span word) {
        return claim.roles().entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(filler -> filler.head().overlaps(word)))
                .map(entry -> " <" + entry.getKey().label() + ">")
                .collect(Collectors.joining());
    }
}
