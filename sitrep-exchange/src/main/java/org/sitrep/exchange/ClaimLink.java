package org.sitrep.exchange;

import java.util.Optional;

/**
 * What fusion tells of one claim.
 *
 * @param event id of the happening it belongs to
 * @param group id of the first of all claims that relations join with it
 * @param relation how it stands to an earlier claim of the group, in the word of the table of claims
 */
record ClaimLink(Optional<String> event, Optional<String> group, Optional<String> relation) {

    /** A claim that stands by itself. */
    static final ClaimLink NONE = new ClaimLink(Optional.empty(), Optional.empty(), Optional.empty());
}
