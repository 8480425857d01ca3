package org.sitrep.redact;

import java.util.Optional;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;

/** One reason for which a person of a report may be named in public. */
interface PersonRule {

    /** The reason in words; empty where the rule does not speak for the person. */
    Optional<String> mayBeNamed(FiledReport report, FiledEntity person);
}
