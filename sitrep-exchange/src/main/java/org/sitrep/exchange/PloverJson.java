package org.sitrep.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code plover.jsonl}: coded claims as PLOVER events (manual 0.8), one object a line. PLOVER has one event for a
 * report's sentence and no place for who says it; the auxiliary modes historical, future, hypothetical and negation are
 * used.
 */
final class PloverJson implements Exporter {

    private static final Map<String, Integer> QUADS = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("CONCEDE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("RETREAT", 2),
            Map.entry("REQUEST", 3),
            Map.entry("REJECT", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("THREATEN", 3),
            Map.entry("SANCTION", 4),
            Map.entry("PROTEST", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    private static final Set<ClaimKind> EVENTS = Set.of(ClaimKind.EVENT, ClaimKind.CONTROL, ClaimKind.CASUALTIES);

    private final JsonLines lines;

    PloverJson(ExportContext context) throws IOException {
        this.lines = new JsonLines(context.folder(), "plover.jsonl", "events");
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        FiledReport report = outgoing.report();
        for (FiledClaim claim : report.claims()) {
            Optional<String> root =
                    Optional.ofNullable(claim.codes().get("plover")).filter(QUADS::containsKey);
            Optional<String> day = day(report, claim);
            if (EVENTS.contains(claim.kind()) && root.isPresent() && day.isPresent()) {
                lines.line(event(report, claim, root.get(), day.get()));
            }
        }
    }

    /** PLOVER's date is required: the first day, or the day of publication that its manual falls back on. */
    private static Optional<String> day(FiledReport report, FiledClaim claim) {
        return claim.time()
                .flatMap(FiledTime::start)
                .or(() -> report.head().published())
                .map(Object::toString);
    }

    private ObjectNode event(FiledReport report, FiledClaim claim, String root, String day) {
        ObjectNode json = lines.object().put("id", claim.id()).put("date", day);
        json.set("actor", actors(report, claim, List.of(Role.AGENT, Role.SUBJECT)));
        json.set("recipient", actors(report, claim, List.of(Role.TARGET, Role.VICTIM, Role.OBJECT)));
        json.set("event", lines.array().add(root));
        json.put("quad_code", QUADS.get(root));
        json.set("mode", modes(claim));
        json.set("context", contexts(claim));
        claim.time()
                .flatMap(FiledTime::end)
                .map(end -> end.minusDays(1))
                .filter(end -> !end.toString().equals(day))
                .ifPresent(end -> json.put("enddate", end.toString()));
        claim.place().ifPresent(place -> json.set("event_loc", place(report, claim, place.text())));
        json.set(
                "event_text",
                lines.array().add(report.text().of(claim.evidence().trigger())));
        size(json, claim);
        json.put("text", Cells.oneLine(report.sentenceOf(claim)));
        json.set("cite_info", citation(report));
        json.put("coder", report.producer());
        return json;
    }

    private ArrayNode actors(FiledReport report, FiledClaim claim, List<Role> roles) {
        ArrayNode actors = lines.array();
        for (Role role : roles) {
            for (FiledFiller filler : claim.fillers(role)) {
                ObjectNode actor = actors.addObject().put("entity_text", Cells.oneLine(filler.name()));
                Optional<FiledEntity> entity = filler.entity().flatMap(report::entity);
                entity.flatMap(FiledEntity::country).ifPresent(country -> actor.put("code", country));
                entity.flatMap(FiledEntity::actorType)
                        .flatMap(PloverJson::sector)
                        .ifPresent(sector -> actor.put("sector", sector));
            }
        }
        return actors;
    }

    private static Optional<String> sector(ActorType type) {
        return switch (type) {
            case STATE -> Optional.of("MIL");
            case REBEL -> Optional.of("REB");
            case POLITICAL_MILITIA, IDENTITY_MILITIA -> Optional.of("PRM");
            case CIVILIANS -> Optional.of("CVL");
            case MEDIA -> Optional.of("JRN");
            case NGO, IO, EXTERNAL, OTHER -> Optional.empty();
        };
    }

    private ArrayNode modes(FiledClaim claim) {
        ArrayNode modes = lines.array();
        Optional.ofNullable(claim.codes().get("plover_mode")).ifPresent(modes::add);
        if (claim.stance().polarity() == Polarity.NEGATIVE) {
            modes.add("negation");
        }
        if (claim.stance().background()) {
            modes.add("historical");
        }
        Modality modality = claim.stance().modality();
        if (modality == Modality.PLANNED || modality == Modality.PREDICTED) {
            modes.add("future");
        } else if (modality != Modality.ACTUAL) {
            modes.add("hypothetical");
        }
        return modes;
    }

    private ArrayNode contexts(FiledClaim claim) {
        ArrayNode contexts = lines.array();
        String given = claim.codes().getOrDefault("plover_context", "");
        for (String word : given.split("[;,|]")) {
            if (!word.isBlank()) {
                contexts.add(word.strip());
            }
        }
        return contexts;
    }

    private ObjectNode place(FiledReport report, FiledClaim claim, String words) {
        ObjectNode place = lines.object().put("extracted_place", Cells.oneLine(words));
        Optional<FiledEntity> entity =
                claim.place().flatMap(given -> given.entity()).flatMap(report::entity);
        entity.ifPresent(meant -> place.put("resolved_place", meant.name()));
        entity.flatMap(FiledEntity::country)
                .ifPresent(country ->
                        place.put("country_code", country).put("country", Countries.name(Optional.of(country))));
        Optional<FiledPoint> point = entity.flatMap(FiledEntity::point);
        point.ifPresent(where -> place.put("lat", where.latitude()).put("lon", where.longitude()));
        point.flatMap(FiledPoint::geonameId).ifPresent(id -> place.put("geonameid", id));
        point.flatMap(FiledPoint::adm1).ifPresent(name -> place.put("province", name));
        point.flatMap(FiledPoint::adm2).ifPresent(name -> place.put("district", name));
        point.ifPresent(where -> place.put("resolution", resolution(where.feature())));
        return place;
    }

    /** From 5, below a city, to 1, a country. */
    private static int resolution(String feature) {
        return switch (feature) {
            case "facility" -> 5;
            case "populated_place" -> 4;
            case "adm2" -> 3;
            case "country" -> 1;
            default -> 2;
        };
    }

    private static void size(ObjectNode json, FiledClaim claim) {
        String field = switch (claim.type()) {
            case "killed", "killing" -> "dead";
            case "injured" -> "injured";
            case "arrest", "captured" -> "arrested";
            default -> "";
        };
        claim.quantity()
                .flatMap(quantity -> quantity.count().best())
                .filter(number -> !field.isEmpty())
                .ifPresent(number -> json.putObject("size").put(field, number));
    }

    private ObjectNode citation(FiledReport report) {
        ObjectNode citation = lines.object().put("citation", report.id());
        report.head().url().ifPresent(url -> citation.put("url", url));
        report.head().title().ifPresent(title -> citation.put("title", title));
        report.head().publisher().ifPresent(name -> citation.put("publication", name));
        return citation.put("language", report.head().language());
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return List.of(lines.finish());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
