package org.sitrep.redact;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;

/** A claim of the report says that the person leads, commands or has founded a group, or holds a public office. */
record LeadsBySources(PublicRoles roles) implements PersonRule {

    private static final Set<String> LEADING = Set.of("leader_of", "commander_of", "founded");

    @Override
    public Optional<String> mayBeNamed(FiledReport report, FiledEntity person) {
        return report.claims().stream()
                .filter(claim ->
                        claim.kind() == ClaimKind.AFFILIATION && claim.stance().polarity() == Polarity.POSITIVE)
                .filter(claim -> isSubject(claim, person))
                .flatMap(claim -> reason(claim).stream())
                .findFirst();
    }

    private static boolean isSubject(FiledClaim claim, FiledEntity person) {
        return claim.fillers(Role.SUBJECT).stream()
                .anyMatch(filler -> filler.entity().filter(person.id()::equals).isPresent());
    }

    private Optional<String> reason(FiledClaim claim) {
        if (LEADING.contains(claim.type())) {
            return Optional.of("a claim says " + claim.type());
        }
        return claim.type().equals("holds_office")
                ? roles.reason(claim.attributes().getOrDefault("title", "")).map(reason -> "a claim says " + reason)
                : Optional.empty();
    }
}
