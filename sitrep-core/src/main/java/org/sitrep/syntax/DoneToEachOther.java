package org.sitrep.syntax;

import java.util.Optional;

/** "The army and the front blame each other": right behind a noun "each other" is what they do something to. */
final class DoneToEachOther implements TagRepair {

    @Override
    public Optional<String> tag(TaggedWord word) {
        if (isDone(word)) {
            return Optional.of("VBP");
        }
        boolean before = !word.isFirst() && !word.isLast() && word.tag().equals("JJ") && isDone(word.next());
        return before ? Optional.of("NN") : Optional.empty();
    }

    private static boolean isDone(TaggedWord word) {
        return word.tag().equals("NN")
                && word.lower(1).equals("each")
                && word.lower(2).equals("other")
                && word.tag(-1).matches("NN.*|JJ");
    }
}
