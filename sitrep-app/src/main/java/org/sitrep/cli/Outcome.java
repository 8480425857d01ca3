package org.sitrep.cli;

import java.util.Optional;

/**
 * What became of an input: a result, or one line on why there is none.
 *
 * @param name the input's name
 * @param problem names the input too; empty where there is none
 */
record Outcome<T>(String name, Optional<T> result, String problem) {

    static <T> Outcome<T> of(String name, T result) {
        return new Outcome<>(name, Optional.of(result), "");
    }

    static <T> Outcome<T> failed(String name, Throwable cause) {
        return new Outcome<>(name, Optional.empty(), Problems.oneLine(name, cause));
    }
}
