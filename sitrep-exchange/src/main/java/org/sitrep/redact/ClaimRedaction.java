package org.sitrep.redact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledEvidence;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledHedge;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledSource;
import org.sitrep.filed.FiledClaim.FiledStance;
import org.sitrep.filed.FiledClaim.FiledTime;

/**
 * The claims of a report with their words replaced and their spans moved.
 *
 * @param ids new ids of entities by old ones
 * @param places empty where places stay as they are
 */
record ClaimRedaction(ReportNames names, TextEdits edits, Map<String, String> ids, Optional<CoarsePlaces> places) {

    FiledClaim of(FiledClaim claim) {
        return new FiledClaim(
                claim.id(),
                claim.report(),
                claim.kind(),
                claim.type(),
                claim.rule(),
                evidence(claim.evidence()),
                roles(claim),
                attributes(claim.attributes()),
                claim.quantity().map(this::quantity),
                claim.place().map(place -> place(claim, place)),
                claim.time().map(this::time),
                claim.attribution(),
                source(claim.source()),
                stance(claim.stance()),
                claim.incident(),
                claim.codes());
    }

    private FiledEvidence evidence(FiledEvidence evidence) {
        return new FiledEvidence(
                evidence.sentence(),
                evidence.spans().stream().map(edits::moved).toList(),
                edits.moved(evidence.trigger()));
    }

    private Map<Role, List<FiledFiller>> roles(FiledClaim claim) {
        boolean isCoarse =
                places.filter(coarse -> coarse.concernsPrivatePerson(claim)).isPresent();
        Map<Role, List<FiledFiller>> roles = new LinkedHashMap<>();
        claim.roles().forEach((role, fillers) -> {
            List<FiledFiller> shown = new ArrayList<>();
            fillers.forEach(filler -> shown.add(isCoarse && isPlaceRole(role) ? coarse(filler) : filler(filler)));
            roles.put(role, shown);
        });
        return roles;
    }

    private static boolean isPlaceRole(Role role) {
        return role == Role.ORIGIN || role == Role.DESTINATION;
    }

    private FiledFiller coarse(FiledFiller filler) {
        FiledPlace place = places.orElseThrow()
                .coarsened(new FiledPlace(
                        filler.text(),
                        filler.entity(),
                        org.sitrep.claim.ClaimPlace.Relation.AT,
                        Optional.empty(),
                        Optional.empty()));
        return place.text().equals(filler.text())
                ? filler(filler)
                : new FiledFiller(place.text(), filler.span().map(edits::moved), place.entity(), place.text());
    }

    private FiledFiller filler(FiledFiller filler) {
        return new FiledFiller(
                names.replaced(filler.text()),
                filler.span().map(edits::moved),
                filler.entity().map(id -> ids.getOrDefault(id, id)),
                filler.entity().flatMap(names::label).orElseGet(() -> names.replaced(filler.name())));
    }

    private Map<String, String> attributes(Map<String, String> attributes) {
        Map<String, String> shown = new LinkedHashMap<>();
        attributes.forEach((name, value) -> shown.put(name, names.replaced(value)));
        return shown;
    }

    private FiledQuantity quantity(FiledQuantity quantity) {
        return new FiledQuantity(
                quantity.count(),
                quantity.unit(),
                names.replaced(quantity.unitText()),
                names.replaced(quantity.group()),
                names.replaced(quantity.text()));
    }

    private FiledPlace place(FiledClaim claim, FiledPlace place) {
        if (places.filter(coarse -> coarse.concernsPrivatePerson(claim)).isPresent()) {
            return places.get().coarsened(place);
        }
        return new FiledPlace(
                names.replaced(place.text()),
                place.entity().map(id -> ids.getOrDefault(id, id)),
                place.relation(),
                place.wherePrecision(),
                place.geoPrecision());
    }

    private FiledTime time(FiledTime time) {
        return new FiledTime(names.replaced(time.text()), time.start(), time.end(), time.precision(), time.basis());
    }

    private FiledSource source(FiledSource source) {
        return new FiledSource(
                source.name().map(names::replaced),
                source.role().map(names::replaced),
                source.kind(),
                source.listener().map(names::replaced));
    }

    private FiledStance stance(FiledStance stance) {
        return new FiledStance(
                stance.certainty(),
                stance.polarity(),
                stance.modality(),
                stance.outcome(),
                stance.background(),
                stance.epistemic(),
                stance.hedges().stream()
                        .map(hedge -> new FiledHedge(edits.moved(hedge.span()), hedge.scope()))
                        .toList());
    }
}
