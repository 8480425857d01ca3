package org.sitrep.syntax;

import java.util.Optional;

/**
 * The rest of an adjective whose head was claimed as a name ("Iran-backed fighters"), and "neighbouring", which nobody
 * does in the news.
 */
final class DescribingRemnant implements TagRepair {

    @Override
    public Optional<String> tag(TaggedWord word) {
        return isCutFromName(word) || isLyingNextTo(word) ? Optional.of("JJ") : Optional.empty();
    }

    private static boolean isCutFromName(TaggedWord word) {
        return word.surface(0).matches("\\.?-\\p{L}{3,}")
                && word.tag().matches("VB.*|NN.*|RB")
                && word.at(-1)
                        .map(before -> before.span().end())
                        .equals(word.at(0).map(token -> token.span().start()));
    }

    private static boolean isLyingNextTo(TaggedWord word) {
        return word.lower().matches("neighbou?ring") && word.tag(1).startsWith("NN");
    }
}
