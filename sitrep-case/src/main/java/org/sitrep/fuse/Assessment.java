package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;

/**
 * What the sources of a case are worth for one thing. It says how they stand to each other, not what is true.
 *
 * @param independentSources speakers counted after copies are folded into their line of descent
 * @param supporting ids of the claims that say it, sorted
 * @param contrary ids of the claims that contradict or deny it, sorted
 * @param credibility information credibility by the Admiralty code, 1 to 6: a proposal, never derived from the
 *     reliability of a source
 * @param credibilityReason why, in words
 * @param epistemic the AIF value of all supporting claims together
 * @param reliability the reliabilities A to F that a user has given the sources, sorted; empty where none was given
 */
public record Assessment(
        Standing standing,
        int independentSources,
        List<String> supporting,
        List<String> contrary,
        int credibility,
        String credibilityReason,
        String epistemic,
        Optional<String> reliability) {

    public Assessment {
        supporting = List.copyOf(supporting);
        contrary = List.copyOf(contrary);
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("expected a credibility of 1 to 6; found " + credibility);
        }
    }
}
