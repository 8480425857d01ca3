package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.claim.Role;
import org.sitrep.exchange.Triples.Subject;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.RelationType;
import org.sitrep.redact.ReleasedReport;
import org.sitrep.text.Span;

/**
 * {@code aif.ttl} and {@code aif.jsonld}: claims as claim frames of the AIDA Interchange Format, with their claimer,
 * epistemic value, participants, and the words they rest on. Positions count the characters of the report as read.
 */
final class AifGraph implements Exporter {

    private static final String ONTOLOGIES =
            "https://raw.githubusercontent.com/NextCenturyCorporation/AIDA-Interchange-Format/master"
                    + "/java/src/main/resources/com/ncc/aif/ontologies/";

    static final Map<String, String> PREFIXES = prefixes();

    private static final List<Role> SUBJECTS = List.of(Role.AGENT, Role.SUBJECT, Role.AFFECTED, Role.VICTIM);

    /** AIF wants a confidence for each justification: the words stand in the report as quoted. */
    private static final String AS_QUOTED = "sitrep:as-quoted";

    private final Triples triples;
    private final Map<String, String> declared = new TreeMap<>();
    private final Map<String, Map<String, TreeSet<String>>> related = new TreeMap<>();
    private long claims;

    AifGraph(ExportContext context) throws IOException {
        this.triples = new Triples(context.folder(), "aif", PREFIXES);
        triples.add(new Subject("sitrep:system", "aida:System"));
        triples.add(new Subject(AS_QUOTED, "aida:Confidence")
                .says("aida:confidenceValue", "1.0", "xsd:double")
                .is("aida:system", "sitrep:system"));
        context.fused().relations().forEach(this::relate);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("aida", ONTOLOGIES + "InterchangeOntology#");
        prefixes.put("common", ONTOLOGIES + "AidaDomainOntologiesCommon#");
        prefixes.put("sitrep", "urn:sitrep:");
        return prefixes;
    }

    private void relate(Relation relation) {
        String property = property(relation.type());
        related.computeIfAbsent(relation.second(), unused -> new TreeMap<>())
                .computeIfAbsent(property, unused -> new TreeSet<>())
                .add(relation.first());
    }

    private static String property(RelationType type) {
        return switch (type) {
            case IDENTICAL, COPY -> "aida:identicalClaims";
            case CONTRADICTS, DENIES -> "aida:refutingClaims";
            case REFINES -> "aida:supportingClaims";
            default -> "aida:relatedClaims";
        };
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        for (FiledClaim claim : outgoing.report().claims()) {
            claim(outgoing.released(), claim);
            claims++;
        }
    }

    private void claim(ReleasedReport released, FiledClaim claim) throws IOException {
        FiledReport report = released.report();
        String id = "sitrep:" + claim.id();
        Subject frame = new Subject(id, "aida:Claim")
                .says("aida:claimId", claim.id())
                .says("aida:sourceDocument", report.id())
                .says("aida:topic", claim.kind().label())
                .says("aida:subtopic", claim.type())
                .says(
                        "aida:claimTemplate",
                        "X: " + claim.kind().label() + " " + claim.type().replace('_', ' '))
                .says("aida:naturalLanguageDescription", Cells.oneLine(report.sentenceOf(claim)))
                .is("aida:epistemic", "aida:" + claim.stance().epistemic())
                .is("aida:sentiment", "aida:SentimentNeutralUnknown")
                .is("aida:xVariable", id + "-x")
                .is("aida:claimer", id + "-claimer")
                .is("aida:claimSemantics", id + "-cluster")
                .is("aida:associatedKEs", id + "-cluster")
                .is("aida:justifiedBy", id + "-words")
                .is("aida:system", "sitrep:system");
        related.getOrDefault(claim.id(), Map.of())
                .forEach((property, others) -> others.forEach(other -> frame.says(property, other)));
        triples.add(frame);
        components(report, claim, id);
        knowledge(claim, id);
        words(released, claim, id);
    }

    private void components(FiledReport report, FiledClaim claim, String id) throws IOException {
        Optional<FiledFiller> first =
                SUBJECTS.stream().flatMap(role -> claim.fillers(role).stream()).findFirst();
        Optional<FiledEntity> meant = first.flatMap(FiledFiller::entity).flatMap(report::entity);
        triples.add(component(
                id + "-x",
                first.map(FiledFiller::name)
                        .orElse(report.text().of(claim.evidence().trigger())),
                meant.map(FiledEntity::id).orElse("unknown"),
                meant.map(entity -> entity.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("event")));
        Optional<FiledEntity> speaker =
                report.attributionOf(claim).flatMap(said -> said.speaker()).flatMap(report::entity);
        String name = claim.source().name().or(() -> report.head().publisher()).orElse("author");
        triples.add(component(
                id + "-claimer",
                name,
                speaker.map(FiledEntity::id).orElse(report.id()),
                claim.source().kind().label()));
    }

    private static Subject component(String id, String name, String identity, String type) {
        return new Subject(id, "aida:ClaimComponent")
                .says("aida:componentName", Cells.oneLine(name))
                .says("aida:componentIdentity", identity)
                .says("aida:componentType", type)
                .is("aida:system", "sitrep:system");
    }

    /** The event or relation that is claimed, in a cluster of its own, with one statement for each participant. */
    private void knowledge(FiledClaim claim, String id) throws IOException {
        Subject event = new Subject(id + "-event", "aida:Event").is("aida:system", "sitrep:system");
        claim.time().flatMap(FiledTime::start).ifPresent(start -> event.is("aida:ldcTime", id + "-time"));
        triples.add(event);
        triples.add(new Subject(id + "-cluster", "aida:SameAsCluster")
                .is("aida:prototype", id + "-event")
                .is("aida:system", "sitrep:system"));
        triples.add(statement(
                id + "-type",
                id + "-event",
                "rdf:type",
                declared("sitrep:" + claim.kind().label() + "-" + claim.type(), "common:EventType")));
        int number = 0;
        for (Map.Entry<Role, List<FiledFiller>> role : claim.roles().entrySet()) {
            for (FiledFiller filler : role.getValue()) {
                number++;
                String entity = id + "-" + role.getKey().label() + number;
                triples.add(new Subject(entity, "aida:Entity")
                        .says("aida:hasName", Cells.oneLine(filler.name()))
                        .is("aida:system", "sitrep:system"));
                triples.add(statement(
                        entity + "-role",
                        id + "-event",
                        declared("sitrep:role-" + role.getKey().label(), "common:EventArgumentType"),
                        entity));
            }
        }
        if (claim.time().flatMap(FiledTime::start).isPresent()) {
            time(claim.time().get(), id);
        }
    }

    /** A word of Sitrep's own for a type or a role, which is told at the end what it is to AIF. */
    private String declared(String word, String type) {
        declared.put(word, type);
        return word;
    }

    private static Subject statement(String id, String subject, String predicate, String object) {
        return new Subject(id, "rdf:Statement")
                .is("rdf:subject", subject)
                .is("rdf:predicate", predicate)
                .is("rdf:object", object)
                .is("aida:system", "sitrep:system");
    }

    /** LDC's time: the first day is not before, the last day not after. */
    private void time(FiledTime time, String id) throws IOException {
        Subject when = new Subject(id + "-time", "aida:LDCTime").is("aida:system", "sitrep:system");
        time.start().ifPresent(day -> when.is("aida:start", id + "-time-start"));
        time.end().ifPresent(day -> when.is("aida:end", id + "-time-end"));
        triples.add(when);
        if (time.start().isPresent()) {
            triples.add(day(id + "-time-start", "AFTER", time.start().get()));
        }
        if (time.end().isPresent()) {
            triples.add(day(id + "-time-end", "BEFORE", time.end().get().minusDays(1)));
        }
    }

    private static Subject day(String id, String type, LocalDate day) {
        return new Subject(id, "aida:LDCTimeComponent")
                .says("aida:timeType", type)
                .says("aida:year", String.format(java.util.Locale.ROOT, "%04d", day.getYear()), "xsd:gYear")
                .says("aida:month", String.format(java.util.Locale.ROOT, "--%02d", day.getMonthValue()), "xsd:gMonth")
                .says("aida:day", String.format(java.util.Locale.ROOT, "---%02d", day.getDayOfMonth()), "xsd:gDay");
    }

    private void words(ReleasedReport released, FiledClaim claim, String id) throws IOException {
        Span span = Optional.ofNullable(released.evidenceAtSource().get(claim.id()))
                .orElse(claim.evidence().trigger());
        triples.add(new Subject(id + "-words", "aida:TextJustification")
                .says("aida:source", released.report().id())
                .says("aida:sourceDocument", released.report().id())
                .says("aida:startOffset", Integer.toString(span.start()), "xsd:int")
                .says("aida:endOffsetInclusive", Integer.toString(span.end() - 1), "xsd:int")
                .is("aida:confidence", AS_QUOTED)
                .is("aida:system", "sitrep:system"));
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        for (Map.Entry<String, String> word : declared.entrySet()) {
            triples.add(new Subject(word.getKey(), word.getValue()));
        }
        return triples.finish(claims, "claims");
    }

    @Override
    public void close() throws IOException {
        triples.close();
    }
}
