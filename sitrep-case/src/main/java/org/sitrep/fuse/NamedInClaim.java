package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledEntity;
import org.sitrep.fuse.KnownPlaces.KnownPlace;
import org.sitrep.fuse.Scene.Basis;
import org.sitrep.resolve.Names;

/** The claim's own words name the place: its place, or the place that people left or reached. */
final class NamedInClaim implements SceneReading {

    @Override
    public Optional<Found> read(FiledClaim claim, ReportContext context) {
        return byPlace(claim, context)
                .map(place -> isCarried(place, claim, context)
                        ? new Found(
                                place,
                                Basis.BEFORE,
                                "a sentence before names " + place.place().name())
                        : inClaim(place))
                .or(() -> byRole(claim, context).map(NamedInClaim::inClaim));
    }

    private static Found inClaim(KnownPlace place) {
        return new Found(place, Basis.CLAIM, "the claim names " + place.place().name());
    }

    /** A province that only sentences before name; a town is carried on with more right. */
    private static boolean isCarried(KnownPlace place, FiledClaim claim, ReportContext context) {
        String words = claim.place().map(FiledPlace::text).orElse("");
        return !place.isSpot() && !context.report().sentenceOf(claim).contains(words);
    }

    private static Optional<KnownPlace> byPlace(FiledClaim claim, ReportContext context) {
        Optional<KnownPlace> resolved = claim.place()
                .flatMap(FiledPlace::entity)
                .flatMap(context.report()::entity)
                .filter(entity -> entity.kind() == FiledEntity.Kind.PLACE)
                .map(entity -> context.known().meant(entity, context.setting()));
        return resolved.or(() -> claim.place().flatMap(place -> byWords(place.text(), claim, context)));
    }

    private static Optional<KnownPlace> byRole(FiledClaim claim, ReportContext context) {
        boolean hosts = claim.attributes().getOrDefault("status", "").matches("sheltered|in_camp|returned");
        List<Role> roles = hosts
                ? List.of(Role.DESTINATION, Role.ORIGIN)
                : List.of(Role.ORIGIN, Role.DESTINATION, Role.TARGET, Role.AFFECTED);
        return roles.stream()
                .flatMap(role -> claim.fillers(role).stream())
                .flatMap(filler ->
                        context.known().in(filler.text(), context.setting().country()).stream())
                .filter(KnownPlace::isSpot)
                .findFirst();
    }

    /** A name that the case knows, or one that starts with the words in the same sentence ("Wad" of "Wad Dukhri"). */
    private static Optional<KnownPlace> byWords(String words, FiledClaim claim, ReportContext context) {
        List<KnownPlace> named = context.known().in(words, context.setting().country());
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        if (!Names.isName(words)) {
            return Optional.empty();
        }
        String start = Names.folded(words) + " ";
        return context.spots(claim.evidence().sentence()).stream()
                .map(ReportContext.Sited::place)
                .filter(place -> (Names.folded(place.place().name()) + " ").startsWith(start))
                .findFirst();
    }
}
