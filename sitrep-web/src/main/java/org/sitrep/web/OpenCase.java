package org.sitrep.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Judgements;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.claims.ClaimIndex;
import org.sitrep.web.claims.ClaimTables;
import org.sitrep.web.claims.Found;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.LivePicture;

/** The case that is open on the desk, with what is kept of it in memory. Safe for several threads. */
final class OpenCase {

    /** The index of claims and the state of the reports it was made from. */
    private record Indexed(String state, ClaimIndex index) {}

    private final CaseFile file;
    private final Analyst analyst;
    private final LivePicture picture;
    private Optional<Indexed> indexed = Optional.empty();

    OpenCase(CaseFile file, Analyst analyst, LivePicture picture) {
        this.file = file;
        this.analyst = analyst;
        this.picture = picture;
    }

    CaseFile file() {
        return file;
    }

    Analyst analyst() {
        return analyst;
    }

    CasePicture picture() {
        return picture.now();
    }

    /** Verdicts by claim; a claim without one is unreviewed. */
    Map<String, String> reviews() {
        return file.read(handle -> {
            Map<String, String> reviews = new HashMap<>();
            new Judgements(handle).byClaim().forEach((claim, verdict) -> reviews.put(claim, verdict.label()));
            return reviews;
        });
    }

    Found find(ClaimFilter filter) {
        Optional<Set<String>> withWords = filter.words().isEmpty()
                ? Optional.empty()
                : Optional.of(file.read(handle -> new ClaimTables(handle).withWords(filter.words())));
        return index().find(filter, withWords, reviews());
    }

    private synchronized ClaimIndex index() {
        return file.read(handle -> {
            String state = handle.createQuery(
                            "SELECT COUNT(*) || ' ' || COALESCE(MAX(entry), 0) || ' ' || SUM(is_current) FROM report")
                    .mapTo(String.class)
                    .findOne()
                    .orElse("");
            if (indexed.isEmpty() || !indexed.get().state().equals(state)) {
                indexed = Optional.of(new Indexed(state, new ClaimTables(handle).index()));
            }
            return indexed.get().index();
        });
    }
}
