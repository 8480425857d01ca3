package org.sitrep.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.Judgements;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.claims.ClaimIndex;
import org.sitrep.web.claims.ClaimTables;
import org.sitrep.web.claims.Found;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.LivePicture;

/** The case that is open on the desk, with what is kept of it in memory. Safe for several threads. */
final class OpenCase {

    /** The index of claims and the entry of the log that last told of reports when it was made. */
    private record Indexed(long reports, ClaimIndex index) {}

    /** Verdicts by claim, as they stood at a length of the log. */
    private record Reviewed(long logLength, Map<String, String> verdicts) {}

    private final CaseFile file;
    private final Analyst analyst;
    private final LivePicture picture;
    private Optional<Indexed> indexed = Optional.empty();
    private Optional<Reviewed> reviewed = Optional.empty();

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
    synchronized Map<String, String> reviews() {
        return file.read(handle -> {
            long length = new CaseLog(handle).length();
            if (reviewed.isEmpty() || reviewed.get().logLength() != length) {
                Map<String, String> verdicts = new HashMap<>();
                new Judgements(handle).byClaim().forEach((claim, verdict) -> verdicts.put(claim, verdict.label()));
                reviewed = Optional.of(new Reviewed(length, Map.copyOf(verdicts)));
            }
            return reviewed.get().verdicts();
        });
    }

    Found find(ClaimFilter filter) {
        Optional<Set<String>> withWords = filter.words().isEmpty()
                ? Optional.empty()
                : Optional.of(file.read(handle -> new ClaimTables(handle).withWords(filter.words())));
        return index().find(filter, withWords, reviews());
    }

    /** The facets of all claims; made anew after reports came in or went. */
    synchronized ClaimIndex index() {
        return file.read(handle -> {
            long reports = new CaseLog(handle).lastOnReports();
            if (indexed.isEmpty() || indexed.get().reports() != reports) {
                indexed = Optional.of(new Indexed(reports, new ClaimTables(handle).index()));
            }
            return indexed.get().index();
        });
    }
}
