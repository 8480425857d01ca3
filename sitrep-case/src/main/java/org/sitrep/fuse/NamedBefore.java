package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.ReportContext.Sited;
import org.sitrep.fuse.Scene.Basis;

/**
 * One of the few sentences before names the place: "the town", "the village", or no word at all. Where somebody fled or
 * drove to is passed over, unless the report is mainly about it.
 */
final class NamedBefore implements SceneReading {

    private static final int SENTENCES_BACK = 3;

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        int own = claim.evidence().sentence();
        for (int sentence = own - 1; sentence >= Math.max(0, own - SENTENCES_BACK); sentence--) {
            List<Sited> spots = context.spots(sentence).stream()
                    .filter(spot -> !context.isGoal(spot) || context.isMain(spot))
                    .toList();
            if (!spots.isEmpty()) {
                Sited last = spots.get(0);
                return Optional.of(new Found(
                        last.place(),
                        Basis.BEFORE,
                        "a sentence before names " + last.place().place().name()));
            }
        }
        return Optional.empty();
    }
}
