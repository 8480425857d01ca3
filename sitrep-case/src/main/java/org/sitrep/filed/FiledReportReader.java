package org.sitrep.filed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.filed.FiledEntity.FiledCandidate;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledEntity.FiledRole;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.mention.ActorType;
import org.sitrep.report.PartKind;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;
import org.sitrep.text.Utf16Offsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a report back from one line of the output contract's JSON. Fields it does not know are passed over, so that
 * older programs read newer output. Safe for several threads.
 */
public final class FiledReportReader {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** @throws FiledReportException if the line is not a report by the contract */
    public FiledReport read(String line) {
        JsonNode root = parsed(line);
        JsonNode text = root.path("report").path("text");
        if (!text.isString()) {
            throw new FiledReportException("expected an object with report.text; found none");
        }
        SourceText source = new SourceText(text.stringValue());
        JsonView view = new JsonView(root, new Utf16Offsets(source));
        ReportHead head = head(view.object("report").orElseThrow());
        return new FiledReport(
                head,
                producer(view),
                source,
                view.list("parts", part -> new FiledPart(part.constant(PartKind.class, "kind"), part.span("span"))),
                sentences(root, view),
                byId(view.list("entities", FiledReportReader::entity), FiledEntity::id),
                view.list("mentions", FiledReportReader::mention),
                byId(view.list("attributions", FiledReportReader::attribution), FiledAttribution::id),
                new FiledClaimReader(head.id()).claims(view));
    }

    private JsonNode parsed(String line) {
        try {
            return mapper.readTree(line);
        } catch (JacksonException wrong) {
            throw new FiledReportException("expected a JSON object; " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static List<Span> sentences(JsonNode root, JsonView view) {
        return root.path("sentences").isEmpty() ? new ArrayList<>() : view.spans("sentences");
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static String producer(JsonView view) {
        return view.object("producer").stream()
                .flatMap(producer -> Stream.of("name", "version", "engine", "codebook")
                        .flatMap(field -> producer.text(field).stream()))
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private static ReportHead head(JsonView report) {
        return new ReportHead(
                report.needed("id"),
                report.needed("uri"),
                report.text("url"),
                report.needed("sha256"),
                report.text("publisher"),
                report.text("title"),
                report.names("byline"),
                report.date("published"),
                report.text("dateline"),
                report.text("lang").orElse("und"));
    }

    private static FiledEntity entity(JsonView entity) {
        return new FiledEntity(
                entity.needed("id"),
                entity.constant(FiledEntity.Kind.class, "kind"),
                entity.needed("name"),
                entity.names("aliases"),
                entity.constantIfAny(ActorType.class, "actor_type"),
                entity.text("country"),
                entity.list("roles", role -> new FiledRole(role.needed("title"), role.text("of"), role.flag("former"))),
                point(entity),
                entity.list("candidates", FiledReportReader::candidate));
    }

    private static Optional<FiledPoint> point(JsonView place) {
        Optional<Double> latitude = place.decimal("lat");
        Optional<Double> longitude = place.decimal("lon");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FiledPoint(
                place.text("feature").orElse("other"),
                place.number("geonameid"),
                place.text("adm1"),
                place.text("adm2"),
                latitude.get(),
                longitude.get()));
    }

    private static FiledCandidate candidate(JsonView candidate) {
        return new FiledCandidate(
                candidate.number("geonameid"),
                candidate.needed("name"),
                candidate.decimal("lat").orElse(Double.NaN),
                candidate.decimal("lon").orElse(Double.NaN),
                candidate.decimal("score").orElse(0.0),
                candidate.text("reason").orElse(""));
    }

    private static FiledMention mention(JsonView mention) {
        return new FiledMention(
                mention.needed("id"),
                mention.needed("kind"),
                mention.span("span"),
                mention.needed("text"),
                mention.text("entity"));
    }

    private static FiledAttribution attribution(JsonView said) {
        return new FiledAttribution(
                said.needed("id"),
                said.spans("source"),
                said.spans("cue"),
                said.spans("content"),
                said.constant(SpeechAct.class, "act"),
                said.constant(SourceKind.class, "source_kind"),
                said.text("source_entity"),
                said.text("listener"),
                said.text("parent"));
    }
}
