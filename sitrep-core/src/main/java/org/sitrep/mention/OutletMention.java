package org.sitrep.mention;

/**
 * A news outlet or other medium that reports.
 *
 * @param name canonical name in the lexicon
 * @param outlet id in the lexicon
 */
public record OutletMention(Anchor anchor, String name, String outlet) implements Mention {

    @Override
    public String kind() {
        return "outlet";
    }
}
