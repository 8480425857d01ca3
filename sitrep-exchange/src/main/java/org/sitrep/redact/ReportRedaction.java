package org.sitrep.redact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.filed.ReportHead;
import org.sitrep.redact.TextEdits.Edit;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** One report with everything replaced that a profile withholds. */
final class ReportRedaction {

    private final FiledReport report;
    private final ReportNames names;
    private final CoarsePlaces places;
    private final boolean coarsens;
    private final TextEdits edits;
    private final SourceText text;
    private final Map<String, String> ids = new LinkedHashMap<>();

    ReportRedaction(PrivateNames everywhere, FiledReport report) {
        this.report = report;
        this.names = new ReportNames(report, everywhere);
        this.coarsens = everywhere.profile().coarsensPlaces();
        List<Edit> wanted = new ArrayList<>(names.inText());
        this.places = new CoarsePlaces(report, names, wanted);
        if (coarsens) {
            wanted.addAll(places.inText());
        }
        this.edits = new TextEdits(wanted);
        this.text = new SourceText(edits.applied(report.text().value()));
    }

    ReleasedReport released() {
        Map<String, FiledEntity> entities = entities();
        ClaimRedaction claims =
                new ClaimRedaction(names, edits, ids, coarsens ? Optional.of(places) : Optional.empty());
        FiledReport released = new FiledReport(
                head(),
                report.producer(),
                text,
                report.parts().stream()
                        .map(part -> new FiledPart(part.kind(), edits.moved(part.span())))
                        .toList(),
                report.sentences().stream().map(edits::moved).toList(),
                entities,
                report.mentions().stream().map(this::mention).toList(),
                attributions(),
                report.claims().stream().map(claims::of).toList());
        return new ReleasedReport(withAreas(released), ReleasedReport.evidence(report), edits.count());
    }

    private FiledReport withAreas(FiledReport released) {
        Map<String, FiledEntity> entities = new LinkedHashMap<>(released.entities());
        places.areas().forEach(entities::putIfAbsent);
        return new FiledReport(
                released.head(),
                released.producer(),
                released.text(),
                released.parts(),
                released.sentences(),
                entities,
                released.mentions(),
                released.attributions(),
                released.claims());
    }

    private ReportHead head() {
        ReportHead head = report.head();
        return new ReportHead(
                head.id(),
                fileName(head.uri()),
                head.url().flatMap(this::address),
                head.sha256(),
                head.publisher().map(names::replaced),
                head.title().map(names::replaced),
                head.byline().stream().map(names::replaced).toList(),
                head.published(),
                head.dateline().map(names::replaced),
                head.language());
    }

    /** The file's name without its folders; the report's id where the name tells of a private person. */
    private String fileName(String uri) {
        String name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
        return name.isEmpty() || names.isToldBy(name) ? report.id() : name;
    }

    /** The address; only its host where the rest tells of a private person; none where the host does. */
    private Optional<String> address(String url) {
        if (!names.isToldBy(url)) {
            return Optional.of(url);
        }
        try {
            URI whole = new URI(url.replace(' ', '+'));
            String host = whole.getHost() == null ? "" : whole.getHost();
            return host.isEmpty() || names.isToldBy(host)
                    ? Optional.empty()
                    : Optional.of(whole.getScheme() + "://" + host + "/");
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private Map<String, FiledEntity> entities() {
        int[] number = {0};
        Map<String, FiledEntity> entities = new LinkedHashMap<>();
        for (FiledEntity entity : report.entities().values()) {
            FiledEntity shown = entity(entity, number);
            ids.put(entity.id(), shown.id());
            entities.put(shown.id(), shown);
        }
        entities.replaceAll((id, entity) -> withRoles(entity));
        return entities;
    }

    /** An id is a hash of the name, by which a name can be guessed: whoever loses the name gets another id. */
    private FiledEntity entity(FiledEntity entity, int[] number) {
        boolean isPlace =
                entity.kind() == FiledEntity.Kind.PLACE && entity.point().isPresent();
        boolean isNamedPerson = entity.kind() == FiledEntity.Kind.PERSON
                && !ProperName.of(entity.name()).isEmpty()
                && names.label(entity.id()).isEmpty();
        Optional<String> label = names.label(entity.id());
        String name = label.orElseGet(() -> isPlace || isNamedPerson ? entity.name() : names.replaced(entity.name()));
        if (name.equals(entity.name())) {
            return entity;
        }
        number[0]++;
        return new FiledEntity(
                ContentHash.id("w", List.of(report.id(), Integer.toString(number[0]))),
                entity.kind(),
                name,
                List.of(),
                entity.actorType(),
                entity.country(),
                entity.roles(),
                entity.point(),
                List.of());
    }

    private FiledEntity withRoles(FiledEntity entity) {
        return new FiledEntity(
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.aliases().stream().map(names::replaced).toList(),
                entity.actorType(),
                entity.country(),
                entity.roles().stream()
                        .map(role -> new FiledEntity.FiledRole(
                                names.replaced(role.title()), role.of().map(this::id), role.former()))
                        .toList(),
                entity.point(),
                entity.candidates());
    }

    private String id(String original) {
        return ids.getOrDefault(original, original);
    }

    private FiledMention mention(FiledMention mention) {
        Span span = edits.moved(mention.span());
        return new FiledMention(
                mention.id(),
                mention.kind(),
                span,
                text.of(span),
                mention.entity().map(this::id));
    }

    private Map<String, FiledAttribution> attributions() {
        Map<String, FiledAttribution> attributions = new LinkedHashMap<>();
        report.attributions()
                .forEach((id, said) -> attributions.put(
                        id,
                        new FiledAttribution(
                                id,
                                said.source().stream().map(edits::moved).toList(),
                                said.cue().stream().map(edits::moved).toList(),
                                said.content().stream().map(edits::moved).toList(),
                                said.act(),
                                said.kind(),
                                said.speaker().map(this::id),
                                said.listener().map(this::id),
                                said.parent())));
        return attributions;
    }
}
