package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.fuse.ReportContext.Sited;
import org.sitrep.fuse.Scene.Basis;

/**
 * The sentence names a place: the last one before the claim's trigger, or the first one after it. "The bridge on the
 * road to the capital" names no place of what is told, nor does "a farmer from the hills said" name what is held.
 */
final class NamedInSentence implements SceneReading {

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        List<Sited> spots = context.spots(claim.evidence().sentence()).stream()
                .filter(spot -> !context.isGoal(spot) || context.isMain(spot))
                .filter(spot -> claim.kind() != ClaimKind.CONTROL || !context.isInSpeaker(spot, claim))
                .toList();
        int trigger = claim.evidence().trigger().start();
        Optional<Sited> before =
                spots.stream().filter(spot -> spot.offset() < trigger).reduce((earlier, later) -> later);
        return before.or(() -> spots.stream().findFirst())
                .map(spot -> new Found(
                        spot.place(),
                        Basis.SENTENCE,
                        "the sentence names " + spot.place().place().name()));
    }
}
