package org.sitrep.web.review;

import java.util.Optional;

/**
 * A decision as pages list it.
 *
 * @param topic claim, identity or happening
 * @param subject what it is about, in words
 * @param address where that is shown; empty where it is not in the case any more
 * @param verdict in words
 * @param at ISO 8601, UTC
 * @param reason blank where none was given
 * @param stands whether it can be taken back
 */
public record DecisionRow(
        String id,
        String topic,
        String subject,
        Optional<String> address,
        String verdict,
        String at,
        String who,
        String reason,
        boolean stands) {}
