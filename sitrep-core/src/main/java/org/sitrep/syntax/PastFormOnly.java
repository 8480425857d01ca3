package org.sitrep.syntax;

import java.util.Optional;
import java.util.Set;

/** "And on 6 February retook the town": some forms are nothing but the past of a verb. */
final class PastFormOnly implements TagRepair {

    private static final Set<String> FORMS = GrammarWords.of("past-only");

    @Override
    public Optional<String> tag(TaggedWord word) {
        boolean mistagged = !word.tag().equals("VBD") && FORMS.contains(word.lower());
        return mistagged ? Optional.of("VBD") : Optional.empty();
    }
}
