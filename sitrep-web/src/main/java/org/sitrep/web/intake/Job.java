package org.sitrep.web.intake;

import java.util.Locale;

/**
 * A report on its way into the case.
 *
 * @param name the file's name, the address, or the first words of what was pasted
 * @param told what came of it, or why it failed; blank before
 * @param report id of the report once it is in the case; blank before
 */
public record Job(long id, String name, State state, String told, String report) {

    /** How far a job is. */
    public enum State {
        WAITING,
        READING,
        DONE,
        FAILED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Job at(State next, String words, String id) {
        return new Job(this.id, name, next, words, id);
    }
}
