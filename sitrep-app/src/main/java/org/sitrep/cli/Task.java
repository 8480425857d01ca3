package org.sitrep.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;

/**
 * Work on one input.
 *
 * @param name the input's name in messages
 */
record Task<T>(String name, Work<T> work) {

    /** What is to be done; may fail for this input alone. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** A task for every input, made as it is asked for. */
    static <T> Iterator<Task<T>> each(Iterator<Input> inputs, Function<Input, Work<T>> work) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Task<T> next() {
                Input input = inputs.next();
                return new Task<>(input.name(), work.apply(input));
            }
        };
    }
}
