package org.sitrep.time;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A form of words and what it means.
 *
 * @param pattern over the words of a sentence as {@link TimeWords} writes them
 * @param meaning empty where the words mean no time after all
 */
record TimeRule(Pattern pattern, BiFunction<TimeMatch, Surroundings, Optional<TimeValue>> meaning) {

    /** A rule from a template in which {@code {category}} stands for the words of a category of the lexicon. */
    static TimeRule of(String template, BiFunction<TimeMatch, Surroundings, Optional<TimeValue>> meaning) {
        return new TimeRule(TimeLexicon.english().compile(template), meaning);
    }
}
