package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Role;
import org.sitrep.descent.Descent;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseClaim.Standpoint;
import org.sitrep.resolve.Identities;
import org.sitrep.resolve.Identity;
import org.sitrep.text.CodePointOffsets;
import org.sitrep.text.Span;

/** Reads the claims of a filed report as fusion takes them. */
final class CaseClaimReader {

    private static final CountedGroups GROUPS = new CountedGroups();

    private final KnownPlaces places;
    private final Identities identities;
    private final Descent descent;
    private final SceneReader scenes = new SceneReader();
    private final DaysReader days = new DaysReader();
    private final SpeakerReader speakers;
    private final Shared shared;

    /** @param shared one instance of what is equal in many claims */
    CaseClaimReader(KnownPlaces places, Identities identities, Descent descent, Shared shared) {
        this.places = places;
        this.identities = identities;
        this.descent = descent;
        this.speakers = new SpeakerReader(identities, descent);
        this.shared = shared;
    }

    /** The claims of a report, in text order. */
    List<CaseClaim> claims(FiledReport report) {
        ReportContext context = new ReportContext(report, places);
        CodePointOffsets offsets = new CodePointOffsets(report.text());
        Shared sentences = new Shared();
        List<CaseClaim> claims = new ArrayList<>();
        report.claims()
                .forEach(claim -> claims.add(claim(claim, context, citation(claim, report, offsets, sentences))));
        return claims;
    }

    private CaseClaim claim(FiledClaim claim, ReportContext context, Citation citation) {
        Map<Role, List<Party>> roles = new EnumMap<>(Role.class);
        Speaker speaker = speakers.read(claim, context);
        claim.roles().forEach((role, fillers) -> roles.put(role, shared.one(parties(fillers, context))));
        return new CaseClaim(
                claim.id(),
                shared.one(descent.originOf(claim.report())),
                claim.kind(),
                shared.one(claim.type()),
                claim.incident().map(id -> claim.report() + ":" + id).orElse(claim.id()),
                shared.one(scenes.read(claim, context)),
                shared.one(days.read(claim, context)),
                roles,
                shared.one(claim.quantity()
                        .flatMap(quantity -> figure(quantity, claim))
                        .map(figure -> OwnLosses.counted(figure, citation.words(), speaker))),
                shared.one(speaker),
                shared.one(new Standpoint(
                        claim.stance().certainty(),
                        claim.stance().polarity(),
                        claim.stance().modality(),
                        claim.stance().background(),
                        claim.stance().epistemic())),
                claim.attributes(),
                citation);
    }

    private List<Party> parties(List<FiledFiller> fillers, ReportContext context) {
        return fillers.stream()
                .map(filler -> shared.one(party(filler, context)))
                .toList();
    }

    private Party party(FiledFiller filler, ReportContext context) {
        Optional<Identity> who = filler.entity()
                .flatMap(context.report()::entity)
                .flatMap(entity -> identities.of(context.report(), entity, context.setting()))
                .or(() -> identities.known(filler.name(), context.setting()));
        return new Party(
                who.map(Identity::key),
                filler.text(),
                who.map(Identity::name).orElse(filler.name()),
                who.flatMap(Identity::side));
    }

    private static Optional<Figure> figure(FiledQuantity quantity, FiledClaim claim) {
        if (!quantity.count().isNumber()) {
            return Optional.empty();
        }
        String counted = quantity.group().isEmpty() ? quantity.unitText() : quantity.group();
        String words = claim.fillers(Role.VICTIM).stream()
                .findFirst()
                .map(FiledFiller::text)
                .filter(text -> counted.isEmpty())
                .orElse(counted);
        return Optional.of(new Figure(
                quantity.count(), quantity.unit(), words, GROUPS.of(quantity.unit(), words), quantity.text()));
    }

    private Citation citation(FiledClaim claim, FiledReport report, CodePointOffsets offsets, Shared sentences) {
        Span evidence = claim.evidence().spans().get(0);
        return new Citation(
                report.id(),
                report.head().uri(),
                report.head().url(),
                shared.one(report.head().publisher()),
                report.head().title(),
                shared.one(report.head().published()),
                claim.evidence().sentence(),
                sentences.one(report.sentenceOf(claim)),
                sentences.one(report.text().of(evidence)),
                offsets.of(evidence.start()),
                offsets.of(evidence.end()));
    }
}
