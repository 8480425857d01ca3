package org.sitrep.syntax;

import java.util.Optional;

/** "Some families have since reached Gao": between "have" and its participle "since" is an adverb. */
final class AdverbInPerfect implements TagRepair {

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean inside = word.lower().equals("since")
                && word.lower(-1).matches("have|has|had|'ve|'s|'d")
                && word.tag(1).matches("VBN|VBD");
        return inside ? Optional.of("RB") : Optional.empty();
    }
}
