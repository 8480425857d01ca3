package org.sitrep.cli;

/** How far a run is, told on standard error; also passes on messages so that they do not garble what is shown. */
interface Progress extends AutoCloseable {

    /** One more input is done. */
    void step();

    /** A line of its own. */
    void say(String line);

    @Override
    void close();
}
