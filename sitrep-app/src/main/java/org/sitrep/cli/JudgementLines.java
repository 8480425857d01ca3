package org.sitrep.cli;

import java.util.List;
import org.sitrep.store.JudgedClaim;
import org.sitrep.store.RecordedJudgement;

/** Judgements that do not find the claim as it was judged, for a reader. */
final class JudgementLines {

    private JudgementLines() {}

    static List<String> toLookAt(List<JudgedClaim> judged) {
        return judged.stream()
                .filter(found -> found.match() != JudgedClaim.Match.SAME)
                .map(JudgementLines::line)
                .toList();
    }

    private static String line(JudgedClaim found) {
        RecordedJudgement judgement = found.judgement();
        String about = "judgement " + judgement.id() + " ("
                + judgement.verdict().label() + ") on " + judgement.report() + " " + judgement.anchor() + ": ";
        return switch (found.match()) {
            case REREAD ->
                about + "the claim reads otherwise now, as " + found.claim().orElse("");
            case PURGED -> about + "its report was purged";
            default -> about + "finds no claim now";
        };
    }
}
