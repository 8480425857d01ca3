package org.sitrep.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.claim.Stance;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Publication;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.Span;

/** One claim as cells of a table. Every value is text; an empty one is unknown. */
final class ClaimRow {

    /** What the rows of one report share. */
    static final class Context {

        private final Producer producer;
        private final CodedReport coded;
        private final CodePointOffsets offsets;
        private final Names names;
        private final SpeakerChain chains;

        Context(Producer producer, CodedReport coded) {
            this.producer = producer;
            this.coded = coded;
            this.offsets = new CodePointOffsets(coded.report().text());
            this.names = new Names(coded);
            this.chains = new SpeakerChain(coded);
        }
    }

    private static final List<Role> SUBJECTS = List.of(Role.SUBJECT, Role.AGENT, Role.AFFECTED);
    private static final List<Role> OBJECTS = List.of(Role.OBJECT, Role.TARGET, Role.VICTIM);

    private final Context context;
    private final CodedReport coded;
    private final Claim claim;
    private final ClaimSource source;

    ClaimRow(Context context, Claim claim) {
        this.context = context;
        this.coded = context.coded;
        this.claim = claim;
        this.source = ClaimSource.of(coded, claim.attribution());
    }

    ClaimSource source() {
        return source;
    }

    Stance stance() {
        return claim.stance();
    }

    String claimId() {
        return claim.id(reportId());
    }

    String incident() {
        return claim.incident().orElse("");
    }

    String kind() {
        return claim.kind().label();
    }

    String type() {
        return claim.type();
    }

    String rule() {
        return claim.rule();
    }

    String outcome() {
        return claim.outcome().orElse("");
    }

    String background() {
        return Boolean.toString(claim.background());
    }

    String attribute(String name) {
        return claim.attributes().getOrDefault(name, "");
    }

    String code(String name) {
        return claim.codes().getOrDefault(name, "");
    }

    String extractor() {
        return context.producer.name();
    }

    String extractorVersion() {
        return context.producer.version();
    }

    // the report

    String reportId() {
        return coded.report().id();
    }

    String uri() {
        return coded.report().uri();
    }

    String sha256() {
        return coded.report().sha256();
    }

    String language() {
        return coded.report().language();
    }

    String url() {
        return publication().url().orElse("");
    }

    String publisher() {
        return publication().publisher().orElse("");
    }

    String title() {
        return publication().title().orElse("");
    }

    String published() {
        return publication().published().map(Object::toString).orElse("");
    }

    private Publication publication() {
        return coded.report().publication();
    }

    String sentence() {
        return Integer.toString(claim.sentence());
    }

    String start() {
        return Integer.toString(context.offsets.of(evidenceCover().start()));
    }

    String end() {
        return Integer.toString(context.offsets.of(evidenceCover().end()));
    }

    private Span evidenceCover() {
        return claim.evidence().stream().reduce(Span::cover).orElse(claim.trigger());
    }

    String evidence() {
        return words(claim.evidence(), " … ");
    }

    private String words(List<Span> spans, String between) {
        return spans.stream().map(coded.report().text()::of).map(Names::oneLine).collect(Collectors.joining(between));
    }

    // who says it

    String claimerId() {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .map(this::entityId)
                .orElse("");
    }

    String claimerAffiliation() {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .flatMap(coded.entities()::of)
                .filter(PersonEntity.class::isInstance)
                .map(PersonEntity.class::cast)
                .flatMap(person -> person.roles().stream().findFirst())
                .flatMap(PersonEntity.HeldRole::of)
                .map(this::entityName)
                .orElse("");
    }

    String chain() {
        return claim.attribution()
                .map(said -> String.join(" > ", context.chains.of(said)))
                .orElse("");
    }

    String cue() {
        return claim.attribution().map(said -> words(said.cue(), " ")).orElse("");
    }

    String act() {
        if (claim.attribution().isEmpty()) {
            return "assert";
        }
        return switch (claim.attribution().get().act()) {
            case CONFIRM -> "confirm";
            case DENY -> "deny";
            case NO_COMMENT -> "no_comment";
            case UNVERIFIED -> "";
            default -> "assert";
        };
    }

    String hedges() {
        return claim.stance().hedges().stream()
                .map(hedge -> Names.oneLine(coded.report().text().of(hedge.span())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String hedgeClass() {
        return switch (claim.stance().certainty()) {
            case ESTIMATED -> "estimated";
            case REPORTED -> "reportedly";
            case RUMORED -> "rumored";
            case ALLEGED, POSSIBLE -> "";
            case ASSERTED -> quantityHedgeClass();
        };
    }

    private String quantityHedgeClass() {
        String hedge = valueHedge();
        if (hedge.equals("nearly")) {
            return "about";
        }
        return hedge.isEmpty() ? "none" : hedge;
    }

    // who did what to whom

    String names(Role role) {
        return claim.fillers(role).stream().map(context.names::of).collect(Collectors.joining("; "));
    }

    String subjectId() {
        return firstEntity(SUBJECTS);
    }

    String objectId() {
        return firstEntity(OBJECTS);
    }

    private String firstEntity(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> claim.fillers(role).stream())
                .findFirst()
                .flatMap(Filler::mention)
                .map(this::entityId)
                .orElse("");
    }

    private String entityId(Mention mention) {
        return coded.entities().of(mention).map(Entity::id).orElse("");
    }

    private String entityName(String id) {
        return coded.entities().all().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("");
    }

    // how many

    String valueText() {
        return claim.quantity().map(Quantity::text).orElse("");
    }

    String low() {
        return number(claim.quantity().map(Quantity::count).flatMap(CountEstimate::low));
    }

    String best() {
        return number(claim.quantity().map(Quantity::count).flatMap(CountEstimate::best));
    }

    String high() {
        return number(claim.quantity().map(Quantity::count).flatMap(CountEstimate::high));
    }

    private static String number(Optional<Long> number) {
        return number.map(Object::toString).orElse("");
    }

    String unit() {
        return claim.quantity().map(Quantity::unit).orElse("");
    }

    String group() {
        return claim.quantity().map(Quantity::group).orElse("");
    }

    String valueHedge() {
        return claim.quantity()
                .map(quantity -> quantity.count().hedge().label())
                .orElse("");
    }

    String scope() {
        String extent = attribute("extent");
        return extent.isEmpty() ? attribute("part") : extent;
    }

    // when

    String dateStart() {
        return claim.time().flatMap(ClaimTime::start).map(Object::toString).orElse("");
    }

    String dateEnd() {
        return claim.time().flatMap(ClaimTime::end).map(Object::toString).orElse("");
    }

    String datePrecision() {
        return claim.time().map(time -> Integer.toString(time.precision())).orElse("");
    }

    String dateBasis() {
        return claim.time().map(time -> time.basis().label()).orElse("");
    }

    // where

    String placeText() {
        return claim.place().map(ClaimPlace::text).orElse("");
    }

    String placeRelation() {
        return claim.place().map(place -> place.relation().label()).orElse("");
    }

    String placeName() {
        return placeEntity().map(Entity::name).orElse("");
    }

    String placeId() {
        return location()
                .flatMap(PlaceEntity.Location::geonameId)
                .map(id -> "geonames:" + id)
                .orElse("");
    }

    String latitude() {
        return location().map(point -> Double.toString(point.latitude())).orElse("");
    }

    String longitude() {
        return location().map(point -> Double.toString(point.longitude())).orElse("");
    }

    String wherePrecision() {
        return claim.place()
                .flatMap(place -> PlacePrecision.of(place, coded.entities()))
                .map(precision -> Integer.toString(precision.where()))
                .orElse("");
    }

    String adm1() {
        return location().flatMap(PlaceEntity.Location::adm1).orElse("");
    }

    String adm2() {
        return location().flatMap(PlaceEntity.Location::adm2).orElse("");
    }

    String country() {
        return location().flatMap(PlaceEntity.Location::country).orElse("");
    }

    private Optional<PlaceEntity> placeEntity() {
        return claim.place()
                .flatMap(ClaimPlace::mention)
                .flatMap(coded.entities()::of)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast);
    }

    private Optional<PlaceEntity.Location> location() {
        return placeEntity().flatMap(PlaceEntity::location);
    }
}
