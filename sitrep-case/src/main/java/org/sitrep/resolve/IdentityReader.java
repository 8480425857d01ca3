package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.resolve.PersonInReport.Office;

/** Collects the names of all reports of a case, one report at a time, and says who is who. */
public final class IdentityReader {

    private final ActorNaming actors = new ActorNaming();
    private final List<PersonInReport> persons = new ArrayList<>();

    /** Takes in the names of one report. */
    public void accept(FiledReport report) {
        actors.accept(report);
        ReportSetting setting = ReportSetting.of(report);
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.PERSON && Names.isPersonName(entity.name())) {
                persons.add(person(report, entity, setting));
            }
        }
    }

    /** Who is who in all reports taken in. */
    public Identities identities(StandingJudgements judgements) {
        return new Identities(actors, persons, new PersonMatching(persons, judgements).resolutions());
    }

    private static PersonInReport person(FiledReport report, FiledEntity entity, ReportSetting setting) {
        return new PersonInReport(
                new NamedInReport(report.id(), entity.id(), entity.kind(), entity.name()),
                Names.tokens(entity.name()),
                offices(report, entity),
                setting,
                relatives(report, entity),
                report.head().published());
    }

    private static List<Office> offices(FiledReport report, FiledEntity entity) {
        List<Office> offices = new ArrayList<>();
        entity.roles().forEach(role -> offices.add(new Office(Names.folded(role.title()), body(report, role.of()))));
        for (FiledClaim claim : report.claims()) {
            if (claim.type().equals("holds_office") && names(claim, Role.SUBJECT, entity)) {
                Optional<FiledFiller> body = claim.fillers(Role.OBJECT).stream().findFirst();
                offices.add(new Office(
                        Names.folded(claim.attributes().getOrDefault("title", "")),
                        body.map(FiledFiller::name).filter(Names::isName).map(Names::folded)));
            }
        }
        return offices;
    }

    private static Optional<String> body(FiledReport report, Optional<String> id) {
        return id.flatMap(report::entity).map(FiledEntity::name).map(Names::folded);
    }

    private static Set<String> relatives(FiledReport report, FiledEntity entity) {
        Set<String> relatives = new TreeSet<>();
        for (FiledClaim claim : report.claims()) {
            if (claim.type().equals("kin_of")) {
                addKin(claim, Role.SUBJECT, Role.OBJECT, entity, relatives);
                addKin(claim, Role.OBJECT, Role.SUBJECT, entity, relatives);
            }
        }
        return relatives;
    }

    private static void addKin(FiledClaim claim, Role one, Role other, FiledEntity entity, Set<String> relatives) {
        if (names(claim, one, entity)) {
            claim.fillers(other).forEach(filler -> relatives.add(Names.folded(filler.name())));
        }
    }

    private static boolean names(FiledClaim claim, Role role, FiledEntity entity) {
        return claim.fillers(role).stream().anyMatch(filler -> filler.entity().equals(Optional.of(entity.id())));
    }
}
