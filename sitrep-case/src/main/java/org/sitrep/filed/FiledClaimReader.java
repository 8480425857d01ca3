package org.sitrep.filed;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.filed.FiledClaim.FiledEvidence;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledHedge;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledSource;
import org.sitrep.filed.FiledClaim.FiledStance;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;
import org.sitrep.mention.DateBasis;

/** Reads the claims of one report. */
final class FiledClaimReader {

    private static final Set<String> CODES =
            Set.of("plover", "plover_mode", "plover_context", "acled_sub_event", "ucdp_type", "other_class");

    /** Fields of the contract that have a place of their own in {@link FiledClaim}; all others are attributes. */
    private static final Set<String> STRUCTURE = Set.of(
            "id",
            "kind",
            "type",
            "rule",
            "sentence",
            "evidence",
            "trigger",
            "roles",
            "quantity",
            "place",
            "time",
            "attribution",
            "source",
            "certainty",
            "polarity",
            "modality",
            "outcome",
            "background",
            "epistemic",
            "hedges",
            "incident");

    private final String report;

    FiledClaimReader(String report) {
        this.report = report;
    }

    List<FiledClaim> claims(JsonView root) {
        return root.list("claims", this::claim);
    }

    private FiledClaim claim(JsonView claim) {
        return new FiledClaim(
                claim.needed("id"),
                report,
                claim.constant(ClaimKind.class, "kind"),
                claim.needed("type"),
                claim.text("rule").orElse(""),
                evidence(claim),
                roles(claim),
                scalars(claim, name -> !STRUCTURE.contains(name) && !CODES.contains(name)),
                claim.object("quantity").map(FiledClaimReader::quantity),
                claim.object("place").map(FiledClaimReader::place),
                claim.object("time").map(FiledClaimReader::time),
                claim.text("attribution"),
                claim.object("source").map(FiledClaimReader::source).orElseGet(FiledClaimReader::author),
                stance(claim),
                claim.text("incident"),
                scalars(claim, CODES::contains));
    }

    private static FiledEvidence evidence(JsonView claim) {
        return new FiledEvidence(
                claim.number("sentence").map(Math::toIntExact).orElse(0),
                claim.spans("evidence"),
                claim.span("trigger"));
    }

    private static Map<Role, List<FiledFiller>> roles(JsonView claim) {
        Map<Role, List<FiledFiller>> roles = new EnumMap<>(Role.class);
        claim.object("roles")
                .ifPresent(given -> given.fields().forEach(name -> {
                    Role role = Role.valueOf(name.toUpperCase(Locale.ROOT));
                    roles.put(role, given.list(name, FiledClaimReader::filler));
                }));
        return roles;
    }

    private static FiledFiller filler(JsonView filler) {
        String text = filler.needed("text");
        return new FiledFiller(
                text,
                filler.spanIfAny("span"),
                filler.text("entity"),
                filler.text("name").orElse(text));
    }

    private static Map<String, String> scalars(JsonView claim, Predicate<String> wanted) {
        Map<String, String> scalars = new TreeMap<>();
        claim.fields().stream()
                .filter(wanted)
                .forEach(name -> claim.scalar(name).ifPresent(value -> scalars.put(name, value)));
        return scalars;
    }

    private static FiledQuantity quantity(JsonView quantity) {
        CountEstimate count = new CountEstimate(
                quantity.number("low"),
                quantity.number("best"),
                quantity.number("high"),
                quantity.constantIfAny(CountHedge.class, "hedge").orElse(CountHedge.NONE));
        return new FiledQuantity(
                count,
                quantity.text("unit").orElse("other"),
                quantity.text("unit_text").orElse(""),
                quantity.text("group").orElse(""),
                quantity.text("text").orElse(""));
    }

    private static FiledPlace place(JsonView place) {
        return new FiledPlace(
                place.needed("text"),
                place.text("entity"),
                place.constantIfAny(ClaimPlace.Relation.class, "relation").orElse(ClaimPlace.Relation.AT),
                place.number("where_prec").map(Math::toIntExact),
                place.number("geo_precision").map(Math::toIntExact));
    }

    private static FiledTime time(JsonView time) {
        return new FiledTime(
                time.text("text").orElse(""),
                time.date("start"),
                time.date("end"),
                time.number("date_prec").map(Math::toIntExact).orElse(5),
                time.constantIfAny(DateBasis.class, "date_basis").orElse(DateBasis.EXPLICIT));
    }

    private static FiledSource source(JsonView source) {
        return new FiledSource(
                source.text("name"),
                source.text("role"),
                source.constantIfAny(SourceKind.class, "kind").orElse(SourceKind.AUTHOR),
                source.text("listener"));
    }

    private static FiledSource author() {
        return new FiledSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, Optional.empty());
    }

    private static FiledStance stance(JsonView claim) {
        return new FiledStance(
                claim.constantIfAny(Certainty.class, "certainty").orElse(Certainty.ASSERTED),
                claim.constantIfAny(Polarity.class, "polarity").orElse(Polarity.POSITIVE),
                claim.constantIfAny(Modality.class, "modality").orElse(Modality.ACTUAL),
                claim.text("outcome"),
                claim.flag("background"),
                claim.text("epistemic").orElse("EpistemicUnknown"),
                claim.list(
                        "hedges",
                        hedge -> new FiledHedge(
                                hedge.span("span"), hedge.text("scope").orElse("claim"))));
    }
}
