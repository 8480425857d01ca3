package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.evaluate.ComparedClaim.Speaker;
import org.sitrep.evaluate.ComparedClaim.When;

/** In what two claims that state one fact agree beside it. */
final class Agreement {

    /** Kinds that last and so may be dated by the publication. */
    private static final Set<String> STATES = Set.of("control", "strength", "presence", "affiliation", "impact");

    private static final long A_MONTH = 31;
    private static final double SHARED_DAYS = 0.3;

    private final ComparedClaim marked;
    private final ComparedClaim read;

    Agreement(ComparedClaim marked, ComparedClaim read) {
        this.marked = marked;
        this.read = read;
    }

    boolean onSpeaker() {
        Speaker wanted = marked.speaker();
        Speaker found = read.speaker();
        if (wanted.isWriter()) {
            return found.name().isEmpty() && found.kind().orElse("author").equals("author");
        }
        return Resemblance.between(wanted.name(), found.name());
    }

    boolean onListener() {
        return Resemblance.between(marked.speaker().listener(), read.speaker().listener());
    }

    boolean onSourceKind() {
        return marked.speaker().kind().equals(read.speaker().kind());
    }

    boolean onStance() {
        return marked.stance().equals(read.stance());
    }

    /** Whether the read claim has no place where none was marked; the right place is part of the fact. */
    boolean onPlace() {
        return !marked.places().isEmpty() || read.places().isEmpty();
    }

    /** Open ends may be a month apart; closed stretches share three tenths of the days they cover together. */
    boolean onTime() {
        When wanted = marked.when();
        When found = read.when();
        if (wanted.start().isEmpty() && wanted.end().isEmpty()) {
            boolean undated = found.start().isEmpty() && found.end().isEmpty();
            return undated || found.onPublication() && STATES.contains(marked.kind());
        }
        if (wanted.end().isEmpty()) {
            return near(wanted.start(), found.start());
        }
        if (wanted.start().isEmpty()) {
            return near(wanted.end(), found.end());
        }
        return overlap(wanted.start().get(), wanted.end().get(), found);
    }

    private static boolean near(Optional<Long> wanted, Optional<Long> found) {
        return wanted.isPresent() && found.isPresent() && Math.abs(wanted.get() - found.get()) <= A_MONTH;
    }

    private static boolean overlap(long start, long end, When found) {
        if (found.start().isEmpty()) {
            return false;
        }
        long foundStart = found.start().get();
        long foundEnd = found.end().orElse(foundStart + 1);
        long shared = Math.min(end, foundEnd) - Math.max(start, foundStart);
        long both = Math.max(end, foundEnd) - Math.min(start, foundStart);
        return shared > 0 && shared / (double) both >= SHARED_DAYS;
    }

    boolean onAll() {
        return onSpeaker() && onStance() && onTime() && onPlace();
    }

    /** What the two disagree on, for a reader. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        note(differences, onSpeaker(), "source");
        note(differences, onStance(), "stance");
        note(differences, onTime(), "time");
        note(differences, onPlace(), "place");
        return List.copyOf(differences);
    }

    private static void note(List<String> differences, boolean agrees, String name) {
        if (!agrees) {
            differences.add(name);
        }
    }
}
