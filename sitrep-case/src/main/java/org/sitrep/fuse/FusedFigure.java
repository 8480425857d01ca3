package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;

/**
 * A number as the sources of a case give it. Nothing is averaged: each value is one that somebody gave.
 *
 * @param topic what is counted: "killed", "injured", "displaced", ...
 * @param unit the contract's unit
 * @param low the lowest value given
 * @param best the value chosen by the stated rule; empty where choosing would be a guess
 * @param high the highest value given
 * @param rule the rule that chose the best value, or why none was chosen
 * @param versions every value with those who give it, ascending
 */
public record FusedFigure(
        String topic,
        String unit,
        CountedGroup counted,
        Optional<Version> low,
        Optional<Version> best,
        Optional<Version> high,
        String rule,
        List<Version> versions) {

    public FusedFigure {
        versions = List.copyOf(versions);
    }

    /**
     * One value and who gives it.
     *
     * @param words the number as worded by the first who gives it: "at least 18"
     * @param claims ids in order of publication
     * @param speakers their names, each once, in the same order
     */
    public record Version(long value, String words, List<String> claims, List<String> speakers) {
        public Version {
            claims = List.copyOf(claims);
            speakers = List.copyOf(speakers);
        }
    }
}
