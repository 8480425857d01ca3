package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.fuse.KnownPlaces.KnownPlace;
import org.sitrep.fuse.ReportContext.Sited;
import org.sitrep.fuse.Scene.Basis;
import org.sitrep.resolve.Names;

/**
 * "The town", "the village", "the city" is the one that the sentence has named, of several the one that the report is
 * mainly about or the last; else the only one that the sentence before it names; else the one that the report names
 * most often.
 */
final class MainPlace implements SceneReading {

    private static final Set<String> NOUNS =
            Set.of("town", "village", "city", "place", "area", "district", "settlement");

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return claim.place()
                .map(FiledPlace::text)
                .filter(text -> !Names.isName(text.replaceFirst("^The", "the")))
                .filter(text -> Names.words(text).stream().anyMatch(NOUNS::contains))
                .flatMap(text -> namedInSentence(claim, context)
                        .or(() -> onlyOneBefore(claim, context))
                        .or(() -> context.main().map(place -> found(place, "the report is mainly about "))));
    }

    private static Optional<Found> namedInSentence(FiledClaim claim, ReportContext context) {
        int trigger = claim.evidence().trigger().start();
        return context.spots(claim.evidence().sentence()).stream()
                .filter(spot -> spot.offset() < trigger && spot.isSettlement())
                .reduce((earlier, later) -> context.isMain(earlier) ? earlier : later)
                .map(spot -> found(spot.place(), "the sentence has named "));
    }

    private static Optional<Found> onlyOneBefore(FiledClaim claim, ReportContext context) {
        int sentence = claim.evidence().sentence();
        List<Sited> before = sentence == 0
                ? List.of()
                : context.spots(sentence - 1).stream()
                        .filter(Sited::isSettlement)
                        .toList();
        return before.size() == 1
                ? Optional.of(found(before.get(0).place(), "the sentence before names "))
                : Optional.empty();
    }

    private static Found found(KnownPlace place, String reason) {
        return new Found(place, Basis.BEFORE, reason + place.place().name());
    }
}
