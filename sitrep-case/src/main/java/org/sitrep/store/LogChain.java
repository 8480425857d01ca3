package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain of the log followed from entry to entry: an edit, a removal or another order breaks it. */
final class LogChain {

    private long last;
    private String hash;

    private LogChain(long last, String hash) {
        this.last = last;
        this.hash = hash;
    }

    static LogChain fromStart() {
        return new LogChain(0, "");
    }

    static LogChain after(LogEntry entry) {
        return new LogChain(entry.number(), entry.hash());
    }

    /** What is wrong with the entry that comes next. */
    List<Fault> follow(LogEntry entry) {
        List<Fault> faults = new ArrayList<>();
        String where = "log entry " + entry.number();
        if (entry.number() != last + 1) {
            faults.add(new Fault(where, "expected entry " + (last + 1) + " here"));
        }
        if (!entry.previous().equals(hash)) {
            faults.add(new Fault(where, "does not follow the entry before it"));
        }
        if (!entry.hash().equals(entry.expectedHash())) {
            faults.add(new Fault(where, "was edited: its hash does not fit its content"));
        }
        last = entry.number();
        hash = entry.hash();
        return faults;
    }

    /** What is wrong if the log ends here. */
    Optional<Fault> end(long length, String head) {
        return last == length && hash.equals(head)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "log",
                        "expected " + length + " entries that end in " + head + "; found " + last + " that end in "
                                + hash));
    }
}
