package org.sitrep.redact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.redact.TextEdits.Edit;
import org.sitrep.text.ContentHash;
import org.sitrep.text.Span;

/**
 * The places of private persons told no sharper than by district: in claims in which they take part or speak, and in
 * the sentences that name them. A claim of others in the same report keeps its village.
 */
final class CoarsePlaces {

    private static final Set<String> SPOTS = Set.of("populated_place", "facility", "other");
    private static final int DISTRICT = 3;
    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;

    private final FiledReport report;
    private final ReportNames names;
    private final Map<String, FiledEntity> areas = new TreeMap<>();
    private final Set<Integer> naming = new LinkedHashSet<>();

    /** @param replaced names and contacts withheld in the text */
    CoarsePlaces(FiledReport report, ReportNames names, List<Edit> replaced) {
        this.report = report;
        this.names = names;
        for (FiledMention mention : report.mentions()) {
            if (mention.entity().flatMap(names::label).isPresent()) {
                indexOf(mention.span()).ifPresent(naming::add);
            }
        }
        replaced.forEach(edit -> indexOf(edit.span()).ifPresent(naming::add));
    }

    /** Villages and other spots named in a sentence with a private person. */
    List<Edit> inText() {
        Set<Integer> sentences = sentencesOfPrivatePersons();
        List<Edit> edits = new ArrayList<>();
        for (FiledMention mention : report.mentions()) {
            Optional<FiledEntity> place =
                    mention.entity().flatMap(report::entity).filter(CoarsePlaces::isSpot);
            boolean near = sentences.stream()
                    .anyMatch(sentence -> report.sentences().get(sentence).overlaps(mention.span()));
            if (mention.kind().equals("place") && place.isPresent() && near) {
                edits.add(new Edit(mention.span(), words(place.get())));
            }
        }
        return edits;
    }

    private Set<Integer> sentencesOfPrivatePersons() {
        Set<Integer> sentences = new LinkedHashSet<>(naming);
        report.claims().stream()
                .filter(this::concernsPrivatePerson)
                .forEach(claim ->
                        claim.evidence().spans().forEach(span -> indexOf(span).ifPresent(sentences::add)));
        return sentences;
    }

    private Optional<Integer> indexOf(Span span) {
        for (int i = 0; i < report.sentences().size(); i++) {
            if (report.sentences().get(i).overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpot(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.PLACE
                && entity.point().map(FiledPoint::feature).map(SPOTS::contains).orElse(true);
    }

    private static String words(FiledEntity place) {
        return PersonLabel.area(place).map(area -> "[place in " + area + "]").orElse("[place]");
    }

    /** Whether a private person takes part in a claim, speaks it, told it on, or is named in its sentence. */
    boolean concernsPrivatePerson(FiledClaim claim) {
        boolean takesPart = claim.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(filler -> filler.entity().flatMap(names::label).isPresent());
        boolean isNamed = claim.evidence().spans().stream()
                .anyMatch(span -> indexOf(span).filter(naming::contains).isPresent());
        return takesPart
                || isNamed
                || report.attributionOf(claim)
                        .filter(this::isSpokenByPrivatePerson)
                        .isPresent();
    }

    private boolean isSpokenByPrivatePerson(FiledAttribution said) {
        return said.speaker().flatMap(names::label).isPresent()
                || said.parent()
                        .flatMap(parent ->
                                Optional.ofNullable(report.attributions().get(parent)))
                        .filter(outer -> !outer.id().equals(said.id()) && isSpokenByPrivatePerson(outer))
                        .isPresent();
    }

    /** The place of a claim, told by its district, province or country where it is a spot. */
    FiledPlace coarsened(FiledPlace place) {
        Optional<FiledEntity> meant = place.entity().flatMap(report::entity);
        if (meant.isEmpty() || !isSpot(meant.get())) {
            return meant.isEmpty()
                    ? new FiledPlace("[place]", Optional.empty(), place.relation(), Optional.empty(), Optional.empty())
                    : place;
        }
        FiledEntity area = area(meant.get());
        int precision = meant.get().point().flatMap(FiledPoint::adm2).isPresent()
                ? DISTRICT
                : meant.get().point().flatMap(FiledPoint::adm1).isPresent() ? PROVINCE : COUNTRY;
        return new FiledPlace(
                words(meant.get()),
                Optional.of(area.id()),
                place.relation(),
                Optional.of(precision),
                Optional.of(precision == DISTRICT ? 2 : 3));
    }

    /** An entity for the area of a spot: the report's own where it names the area, else one without a point. */
    private FiledEntity area(FiledEntity spot) {
        String name = PersonLabel.area(spot).orElse("[place]");
        Optional<FiledEntity> known = report.entities().values().stream()
                .filter(entity -> entity.kind() == FiledEntity.Kind.PLACE && !isSpot(entity))
                .filter(entity -> PersonLabel.area(entity).filter(name::equals).isPresent())
                .findFirst();
        FiledEntity area = known.orElseGet(() -> new FiledEntity(
                ContentHash.id("e", List.of("area", name, spot.country().orElse(""))),
                FiledEntity.Kind.PLACE,
                name,
                List.of(),
                Optional.empty(),
                spot.country(),
                List.of(),
                Optional.empty(),
                List.of()));
        areas.put(area.id(), area);
        return area;
    }

    /** The areas that claims were moved to. */
    Map<String, FiledEntity> areas() {
        return areas;
    }
}
