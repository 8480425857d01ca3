package org.sitrep.cli;

import java.util.Optional;
import java.util.OptionalLong;

/** How far a run is, told on standard error; also passes on messages so that they do not garble what is shown. */
interface Progress extends AutoCloseable {

    /** More inputs than this are worth telling of. */
    int FEW = 3;

    /**
     * A bar on a screen, lines elsewhere; none for a few inputs.
     *
     * @param quiet whether the results themselves go to the screen and show how far a run is
     */
    static Optional<Progress> forMany(Screen screen, OptionalLong count, boolean quiet) {
        if (quiet || count.orElse(FEW + 1) <= FEW) {
            return Optional.empty();
        }
        return Optional.of(
                screen.terminal().errIsScreen()
                        ? new ProgressOnScreen(
                                screen.err(), count, screen.terminal().columns())
                        : new ProgressLines(screen.errLines(), count, System::nanoTime));
    }

    /** One more input is done. */
    void step();

    /** A line of its own. */
    void say(String line);

    @Override
    void close();
}
