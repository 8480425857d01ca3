package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.descent.Descent;
import org.sitrep.descent.DescentReader;
import org.sitrep.resolve.Identities;
import org.sitrep.resolve.IdentityReader;
import org.sitrep.resolve.StandingJudgements;

/**
 * Makes one picture of many reports. The result depends on the reports and judgements only, not on their order; claims
 * are read and never changed.
 */
public final class CaseFusion {

    private static final Voices VOICES = new Voices();

    private static final List<RelationReading> RELATIONS = List.of(
            new TollRelations(VOICES),
            new PeriodRelations(VOICES),
            new SumOfProvince(VOICES),
            new DoerRelations(VOICES),
            new DenialRelations(VOICES),
            new ControlRelations(VOICES),
            new ContestRelations(VOICES),
            new FootholdRelations(VOICES),
            new DayRelations(VOICES),
            new OpeningRelations(VOICES),
            new ImpactRelations(VOICES));

    private static final Comparator<FusedEvent> EVENT_ORDER = Comparator.comparing(
                    (FusedEvent event) -> event.days().map(Days::start).orElse(LocalDate.MAX))
            .thenComparing(FusedEvent::id);

    private final StandingJudgements judgements;
    private final Assessments assessments;

    /** @param reliabilityBySource Admiralty letters A to F by name of speaker or publisher; empty where none is set */
    public CaseFusion(StandingJudgements judgements, Map<String, String> reliabilityBySource) {
        this.judgements = judgements;
        this.assessments = new Assessments(VOICES, reliabilityBySource);
    }

    /** The picture that some reports give together. Goes through them twice. */
    public FusedCase fuse(CaseReports reports) {
        IdentityReader names = new IdentityReader();
        DescentReader sentences = new DescentReader();
        KnownPlaces places = new KnownPlaces();
        reports.forEach(report -> {
            names.accept(report);
            sentences.accept(report);
            places.accept(report);
        });
        Identities identities = names.identities(judgements);
        Descent descent = sentences.descent();
        Shared shared = new Shared();
        CaseClaimReader reader = new CaseClaimReader(places, identities, descent, shared);
        List<CaseClaim> claims = new ArrayList<>();
        reports.forEach(report -> reader.claims(report).stream()
                .filter(claim -> !judgements.rejectedClaims().contains(claim.id()))
                .forEach(claims::add));
        claims.sort(null);
        return fused(claims, identities, descent, shared);
    }

    private FusedCase fused(List<CaseClaim> claims, Identities identities, Descent descent, Shared shared) {
        CaseMatter matter = new CaseMatter(claims, new EventFusion(judgements.happenings()).happenings(claims));
        List<Relation> relations = RELATIONS.stream()
                .flatMap(reading -> reading.read(matter).stream())
                .map(relation -> new Relation(
                        relation.first(),
                        relation.second(),
                        relation.type(),
                        shared.one(relation.topic()),
                        shared.one(relation.reason())))
                .sorted()
                .distinct()
                .toList();
        Map<String, CaseClaim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, Set<CaseClaim>> contrary = EventWriter.contrary(relations, byId);
        FigureFusion figures = new FigureFusion(VOICES, assessments);
        EventWriter events = new EventWriter(figures, assessments, new Accusals(matter));
        return new FusedCase(
                byId,
                matter.happenings().stream()
                        .map(happening -> events.event(happening, contrary))
                        .sorted(EVENT_ORDER)
                        .toList(),
                relations,
                new ControlFusion(assessments).spans(claims),
                new StateFusion(figures, assessments).points(claims, contrary),
                new SumCheck().sums(claims),
                descent.lines(),
                identities.resolutions());
    }
}
