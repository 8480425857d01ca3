package org.sitrep.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.exchange.Triples.Subject;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.RelationType;

/**
 * {@code prov.ttl} and {@code prov.jsonld}: where each claim comes from (W3C PROV-O): quoted from a report, attributed
 * to its speaker, made by a reading of the program; a claim that updates another is a revision of it.
 */
final class ProvGraph implements Exporter {

    private final ExportContext context;
    private final Triples triples;
    private final Map<String, String> revisions = new LinkedHashMap<>();
    private long claims;

    ProvGraph(ExportContext context) throws IOException {
        this.context = context;
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("sitrep", "urn:sitrep:");
        this.triples = new Triples(context.folder(), "prov", prefixes);
        for (Relation relation : context.fused().relations()) {
            if (relation.type() == RelationType.UPDATES) {
                revisions.put(relation.second(), relation.first());
            }
        }
        triples.add(
                new Subject("sitrep:program", "prov:SoftwareAgent").says("dct:title", "sitrep " + context.version()));
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        FiledReport report = outgoing.report();
        String id = "sitrep:" + report.id();
        Subject source = new Subject(id, "prov:PrimarySource")
                .says("dct:identifier", report.head().sha256());
        source.is("rdf:type", "prov:Entity");
        report.head().title().ifPresent(title -> source.says("dct:title", title));
        report.head().publisher().ifPresent(name -> source.says("dct:publisher", name));
        report.head().url().ifPresent(url -> source.says("dct:source", url));
        report.head().published().map(LocalDate::toString).ifPresent(day -> source.says("dct:issued", day, "xsd:date"));
        triples.add(source);
        triples.add(new Subject(id + "-reading", "prov:Activity")
                .is("prov:used", id)
                .is("prov:wasAssociatedWith", "sitrep:program")
                .says("dct:description", report.producer()));
        for (FiledClaim claim : report.claims()) {
            claim(report, claim, id);
            claims++;
        }
    }

    private void claim(FiledReport report, FiledClaim claim, String source) throws IOException {
        Subject entity = new Subject("sitrep:" + claim.id(), "prov:Entity")
                .is("prov:wasQuotedFrom", source)
                .is("prov:wasGeneratedBy", source + "-reading")
                .says("prov:value", Cells.oneLine(report.sentenceOf(claim)));
        if (revisions.containsKey(claim.id())) {
            entity.is("prov:wasRevisionOf", "sitrep:" + revisions.get(claim.id()));
        }
        String speaker = "sitrep:" + claim.id() + "-speaker";
        boolean named = claim.source().name().isPresent();
        if (named) {
            entity.is("prov:wasAttributedTo", speaker);
        }
        triples.add(entity);
        if (named) {
            boolean isPerson = report.attributionOf(claim)
                    .flatMap(said -> said.speaker())
                    .flatMap(report::entity)
                    .filter(meant -> meant.kind() == FiledEntity.Kind.PERSON)
                    .isPresent();
            triples.add(new Subject(speaker, isPerson ? "prov:Person" : "prov:Agent")
                    .says("dct:title", Cells.oneLine(claim.source().name().get())));
        }
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return triples.finish(claims, "claims");
    }

    @Override
    public void close() throws IOException {
        triples.close();
    }
}
