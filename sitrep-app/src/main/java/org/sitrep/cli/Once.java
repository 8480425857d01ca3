package org.sitrep.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(making);
        made = Optional.of(value);
        return value;
    }
}
