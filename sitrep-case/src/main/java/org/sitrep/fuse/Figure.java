package org.sitrep.fuse;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;

/**
 * A number with what it counts.
 *
 * @param unit the contract's unit
 * @param group who or what is counted, as worded; empty where not said
 * @param counted the class of what is counted, so that like is compared with like
 * @param words the number as worded
 */
public record Figure(CountEstimate count, String unit, String group, CountedGroup counted, String words) {

    private static final Pattern PARTIAL = Pattern.compile(
            "\\b(another|further|additional|other|those|these)\\b|\\bmore\\b(?! than)|\\bof (them|those|whom|these|the (dead|injured|wounded|victims|killed))\\b",
            Pattern.CASE_INSENSITIVE);

    /** An elder who lost two nephews tells of his own dead, and not of how many died. */
    private static final Pattern KIN = Pattern.compile(
            "\\b(sons?|daughters?|brothers?|sisters?|nephews?|nieces?|cousins?|uncles?|aunts?|grandchildren|relatives?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Bodies that were found, counted or buried are at least so many dead, and there may be more. */
    private static final Pattern BODIES =
            Pattern.compile("\\b(bodies|corpses|graves|remains)\\b", Pattern.CASE_INSENSITIVE);

    /** The least it can be; empty for no lower bound. "about 40" and "nearly 40" bound nothing sharply. */
    public Optional<Long> least() {
        return count.low().or(() -> sharp() ? count.best() : count.best().map(best -> best - tolerance(best)));
    }

    /** The most it can be; empty for no upper bound. */
    public Optional<Long> most() {
        boolean open = count.low().isPresent() && count.high().isEmpty();
        if (open || BODIES.matcher(group).find() || BODIES.matcher(words).find()) {
            return Optional.empty();
        }
        return count.high().or(() -> sharp() ? count.best() : count.best().map(best -> best + tolerance(best)));
    }

    /** The number itself: what is best known of it. */
    public Optional<Long> shown() {
        return count.best().or(count::low).or(count::high);
    }

    private boolean sharp() {
        return count.hedge() == CountHedge.NONE;
    }

    private static long tolerance(long best) {
        return Math.max(1, best / 5);
    }

    /**
     * Whether it counts what came on top ("nine more bodies"), a part of what is told before ("three of them") or
     * somebody's relatives.
     */
    public boolean isPartial() {
        return PARTIAL.matcher(words).find()
                || PARTIAL.matcher(group).find()
                || KIN.matcher(group).find();
    }

    /** Whether no number fits both. */
    public boolean excludes(Figure other) {
        return below(other) || other.below(this);
    }

    private boolean below(Figure other) {
        return most().flatMap(most -> other.least().map(least -> most < least)).orElse(false);
    }
}
