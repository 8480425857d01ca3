package org.sitrep.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Span;

/** "Rebels shelled Kona": a tree that is corrected stays a tree. */
class DependencyTreeTest {

    private static final List<String> WORDS = List.of("Rebels", "shelled", "Kona");

    private static DependencyTree tree() {
        List<Token> tokens = IntStream.range(0, WORDS.size())
                .mapToObj(i -> new Token(i, new Span(i * 10, i * 10 + 5), WORDS.get(i), WORDS.get(i), "NN"))
                .toList();
        return new DependencyTree(tokens, new int[] {1, Sentence.ROOT, 1}, List.of("nsubj", "root", "obj"));
    }

    @Test
    void what_would_tie_a_ring_is_taken_back_with_all_that_was_done_beside_it() {
        DependencyTree tree = tree();
        tree.attach(2, 0, "nmod");
        tree.attach(1, 2, "acl");
        tree.attach(1, 0, "acl");
        tree.keepIfTree();
        assertThat(tree.governors()).containsExactly(1, Sentence.ROOT, 1);
        assertThat(tree.relations()).containsExactly("nsubj", "root", "obj");
    }

    @Test
    void what_was_kept_is_not_taken_back_with_a_later_ring() {
        DependencyTree tree = tree();
        tree.attach(2, 0, "nmod");
        tree.keepIfTree();
        tree.attach(1, 2, "acl");
        tree.keepIfTree();
        assertThat(tree.governors()).containsExactly(1, Sentence.ROOT, 0);
        assertThat(tree.relations()).containsExactly("nsubj", "root", "nmod");
    }
}
