package org.sitrep.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/** Strength, membership, leadership and civilian impact over time: one point per subject and stretch of news. */
final class StateFusion {

    private static final Comparator<StatePoint> ORDER = Comparator.comparing(StatePoint::topic)
            .thenComparing(StatePoint::subject)
            .thenComparing(point -> point.days().map(Days::start).orElse(LocalDate.MAX))
            .thenComparing(point -> point.claims().get(0));

    private static final Set<String> LEADERSHIP = Set.of("leader_of", "commander_of", "holds_office", "founded");

    private final FigureFusion figures;
    private final Assessments assessments;

    StateFusion(FigureFusion figures, Assessments assessments) {
        this.figures = figures;
        this.assessments = assessments;
    }

    /** All points, in order of topic, subject and days. */
    List<StatePoint> points(List<CaseClaim> claims, Map<String, Set<CaseClaim>> contrary) {
        Map<Subject, List<CaseClaim>> bySubject = new TreeMap<>();
        for (CaseClaim claim : claims) {
            subject(claim)
                    .ifPresent(subject -> bySubject
                            .computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(claim));
        }
        List<StatePoint> points = new ArrayList<>();
        bySubject.forEach((subject, of) -> runs(of).forEach(run -> points.add(point(subject, run, contrary))));
        points.sort(ORDER);
        return points;
    }

    /** @param value what tells points apart beside numbers: the office and its holder, the body joined */
    private record Subject(String topic, String key, String name, String value) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            return Comparator.comparing(Subject::topic)
                    .thenComparing(Subject::key)
                    .thenComparing(Subject::value)
                    .compare(this, other);
        }
    }

    private static Optional<Subject> subject(CaseClaim claim) {
        if (!claim.isActual()) {
            return Optional.empty();
        }
        if (claim.kind() == ClaimKind.STRENGTH && claim.figure().isPresent()) {
            return party(claim, Role.AGENT)
                    .map(party -> new Subject("strength", party.key().orElse(""), party.name(), claim.type()));
        }
        if (claim.kind() == ClaimKind.IMPACT) {
            return claim.scene()
                    .map(scene -> new Subject(
                            claim.type(),
                            scene.key(),
                            scene.name(),
                            claim.attributes().getOrDefault("status", "")));
        }
        return claim.kind() == ClaimKind.AFFILIATION ? affiliation(claim) : Optional.empty();
    }

    private static Optional<Subject> affiliation(CaseClaim claim) {
        Optional<Party> subject = party(claim, Role.SUBJECT);
        Optional<Party> object = claim.parties(Role.OBJECT).stream().findFirst();
        String topic =
                LEADERSHIP.contains(claim.type()) ? "leadership" : claim.type().equals("kin_of") ? "kin" : "membership";
        String title = claim.attributes().getOrDefault("title", claim.type().replace('_', ' '));
        String former = claim.attributes().getOrDefault("former", "false").equals("true") ? "former " : "";
        return subject.map(party -> new Subject(
                topic,
                party.key().orElse(""),
                party.name(),
                former + title + object.map(of -> ", " + of.name()).orElse("")));
    }

    private static Optional<Party> party(CaseClaim claim, Role role) {
        return claim.parties(role).stream()
                .filter(party -> party.key().isPresent())
                .findFirst();
    }

    /** Claims with no longer silence between them than a state lasts make one point. */
    private static List<List<CaseClaim>> runs(List<CaseClaim> claims) {
        List<List<CaseClaim>> runs = new ArrayList<>();
        for (CaseClaim claim : claims.stream().sorted().toList()) {
            List<CaseClaim> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (run.isEmpty() || apart(run.get(run.size() - 1), claim) > LaterState.ONE_STATE_IN_DAYS) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(claim);
        }
        return runs;
    }

    private static long apart(CaseClaim first, CaseClaim second) {
        return LaterState.day(first)
                .flatMap(one -> LaterState.day(second).map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))))
                .orElse(0L);
    }

    private StatePoint point(Subject subject, List<CaseClaim> run, Map<String, Set<CaseClaim>> contrary) {
        List<FusedFigure> fused = figures.figures(subject.topic(), run);
        List<CaseClaim> against = run.stream()
                .flatMap(claim -> contrary.getOrDefault(claim.id(), Set.of()).stream())
                .filter(claim -> !run.contains(claim))
                .sorted()
                .toList();
        String value = subject.value().isEmpty() ? run.get(0).citation().evidence() : subject.value();
        return new StatePoint(
                subject.topic(),
                subject.key(),
                subject.name(),
                value,
                fused.stream().findFirst(),
                run.stream().flatMap(claim -> claim.scene().stream()).findFirst(),
                run.stream().flatMap(claim -> claim.days().stream()).findFirst(),
                run.stream().map(CaseClaim::id).toList(),
                assessments.of(run, against));
    }
}
