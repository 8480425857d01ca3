package org.sitrep.redact;

import java.util.Optional;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;

/** The report gives the person an office, a command, a senior rank or a spokesperson's post, now or formerly. */
record HoldsOffice(PublicRoles roles) implements PersonRule {

    @Override
    public Optional<String> mayBeNamed(FiledReport report, FiledEntity person) {
        return person.roles().stream()
                .flatMap(role -> roles.reason(role.title()).map(reason -> reason + ": " + role.title()).stream())
                .findFirst();
    }
}
