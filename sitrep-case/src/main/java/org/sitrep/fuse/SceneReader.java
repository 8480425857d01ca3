package org.sitrep.fuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.fuse.Scene.Basis;
import org.sitrep.fuse.SceneReading.Found;
import org.sitrep.text.Span;

/**
 * Tells where a claim is set: by its own words, by those of the happening it belongs to, by its sentence, by the
 * sentences before, and last by what the report is about. Every step further off is a weaker basis, and is named.
 */
final class SceneReader {

    private static final List<SceneReading> READINGS = List.of(
            new NamedInClaim(),
            new MainPlace(),
            new NamedByIncident(),
            new NamedInSentence(),
            new NamedBefore(),
            new NamedByReport());

    /** What holds of a person or a group anywhere is not set in the place a report happens to be about. */
    private static final Set<ClaimKind> PLACED_BY_OWN_WORDS = EnumSet.of(ClaimKind.AFFILIATION, ClaimKind.STRENGTH);

    private static final PlaceParts PARTS = new PlaceParts();

    Optional<Scene> read(FiledClaim claim, ReportContext context) {
        Optional<Found> wide = Optional.empty();
        for (SceneReading reading : READINGS) {
            Optional<Found> found = reading.read(claim, context);
            if (found.isPresent() && allowed(claim, found.get()) && fits(found.get(), wide)) {
                if (found.get().place().isSpot()) {
                    return found.map(place -> scene(claim, place, context));
                }
                wide = wide.or(() -> found);
            }
        }
        return wide.map(place -> scene(claim, place, context));
    }

    private static boolean allowed(FiledClaim claim, Found found) {
        boolean near = found.basis() != Basis.BEFORE && found.basis() != Basis.REPORT;
        boolean unplaced = claim.kind() == ClaimKind.CONTROL && claim.place().isEmpty();
        return found.basis() == Basis.CLAIM || (!PLACED_BY_OWN_WORDS.contains(claim.kind()) && (near || !unplaced));
    }

    /** A town further off must lie in the province or country that the claim itself names. */
    private static boolean fits(Found found, Optional<Found> wide) {
        if (wide.filter(place -> place.basis() == Basis.CLAIM).isEmpty()) {
            return true;
        }
        if (found.basis() == Basis.REPORT || found.basis() == Basis.BEFORE) {
            return false;
        }
        Optional<String> inside = found.place().place().point().flatMap(FiledPoint::adm1);
        Optional<String> around = wide.get().place().place().point().flatMap(FiledPoint::adm1);
        return inside.isEmpty() || around.isEmpty() || inside.equals(around);
    }

    private static Scene scene(FiledClaim claim, Found found, ReportContext context) {
        Optional<FiledPoint> point = found.place().place().point();
        return new Scene(
                found.place().key(),
                found.place().place().name(),
                point.map(FiledPoint::feature),
                found.place().country(),
                point.flatMap(FiledPoint::adm1),
                point.flatMap(FiledPoint::adm2),
                point.map(FiledPoint::latitude),
                point.map(FiledPoint::longitude),
                found.basis() == Basis.CLAIM ? claim.place().flatMap(FiledPlace::wherePrecision) : Optional.empty(),
                PARTS.of(claim, context.report().sentenceOf(claim), fromTrigger(claim, context)),
                found.basis(),
                found.reason());
    }

    private static String fromTrigger(FiledClaim claim, ReportContext context) {
        Span sentence = context.report().sentences().get(claim.evidence().sentence());
        int trigger = claim.evidence().trigger().start();
        return claim.kind() == ClaimKind.CONTROL && sentence.start() <= trigger && trigger < sentence.end()
                ? context.report().text().of(new Span(trigger, sentence.end()))
                : "";
    }
}
