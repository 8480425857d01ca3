package org.sitrep.syntax;

import java.util.List;
import java.util.stream.Stream;

/**
 * "An additional $2 million": the sign of the currency heads the amount, the article before it is its article and no
 * noun of its own.
 */
final class AmountBehindArticle implements TreeRepair {

    @Override
    public void repair(DependencyTree tree) {
        for (int article = 0; article < tree.size(); article++) {
            List<Integer> amounts = amounts(tree, article);
            if (!amounts.isEmpty()) {
                headBy(tree, article, amounts.get(0));
            }
        }
    }

    private static List<Integer> amounts(DependencyTree tree, int article) {
        return tree.token(article).tag().equals("DT") && !tree.has(article, "det")
                ? Stream.concat(
                                tree.children(article, "dep").stream(),
                                tree.children(article, "amod").stream()
                                        .flatMap(word -> tree.children(word, "dep").stream()))
                        .filter(amount ->
                                amount > article && tree.token(amount).tag().equals("$"))
                        .toList()
                : List.of();
    }

    private static void headBy(DependencyTree tree, int article, int amount) {
        String relation = tree.relations().get(article);
        tree.attach(amount, tree.governor(article), relation);
        tree.children(article)
                .forEach(child -> tree.attach(child, amount, tree.relations().get(child)));
        tree.attach(article, amount, "det");
    }
}
