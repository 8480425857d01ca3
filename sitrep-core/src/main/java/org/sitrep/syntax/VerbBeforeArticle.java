package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * "The paramilitary RSF control the villages", "soldiers man two checkpoints", "the front, which has 400 men, controls
 * three villages": a noun has no article behind it, unless its phrase stands behind a preposition ("under RSF control
 * the villages starved").
 */
final class VerbBeforeArticle implements TagRepair {

    private static final Set<String> ACTS_OF_FORCES = GrammarWords.of("act-of-force-base");
    private static final Set<String> ACTS_OF_FORCE = GrammarWords.of("act-of-force-third-person");
    private static final Set<String> CLAUSE_OPENERS = GrammarWords.of("clause-opener");

    @Override
    public Optional<String> tag(TaggedWord word) {
        if (isOfSeveral(word)) {
            return Optional.of("VBP");
        }
        return isBehindAside(word) ? Optional.of("VBZ") : Optional.empty();
    }

    private static boolean isOfSeveral(TaggedWord word) {
        return ACTS_OF_FORCES.contains(word.lower())
                && word.tag().equals("NN")
                && (word.surface(-1).matches("\\p{Lu}[\\p{Lu}\\d-]+")
                        || word.tag(-1).equals("NNS"))
                && word.tag(1).matches("DT|PRP\\$|CD|PDT|JJS")
                && phraseOpensClause(word);
    }

    private static boolean phraseOpensClause(TaggedWord word) {
        int before = -1;
        while (word.tag(before).matches("DT|JJ|NNP|NNS?|CD")) {
            before--;
        }
        return word.at(before).isEmpty() || word.isPunctuation(before) || CLAUSE_OPENERS.contains(word.lower(before));
    }

    private static boolean isBehindAside(TaggedWord word) {
        return word.tag().equals("NNS")
                && ACTS_OF_FORCE.contains(word.lower())
                && (word.surface(-1).equals(",")
                        || word.at(-1).filter(Saying::is).isPresent())
                && word.tag(1).matches("DT|CD|PRP\\$|JJS|PDT");
    }
}
