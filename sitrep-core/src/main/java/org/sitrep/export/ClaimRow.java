package org.sitrep.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.claim.Stance;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;
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
    private final SpeakerCells speaker;

    ClaimRow(Context context, Claim claim) {
        this.context = context;
        this.coded = context.coded;
        this.claim = claim;
        this.speaker = new SpeakerCells(coded, context.chains, claim);
    }

    ReportCells report() {
        return new ReportCells(coded.report());
    }

    SpeakerCells speaker() {
        return speaker;
    }

    ClaimSource source() {
        return speaker.source();
    }

    FigureCells figure() {
        return new FigureCells(claim.quantity());
    }

    TimeCells time() {
        return new TimeCells(claim.time());
    }

    PlaceCells place() {
        return new PlaceCells(claim.place(), coded.entities());
    }

    Stance stance() {
        return claim.stance();
    }

    String claimId() {
        return claim.id(coded.report().id());
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

    String scope() {
        String extent = attribute("extent");
        return extent.isEmpty() ? attribute("part") : extent;
    }
}
