package org.sitrep.mention;

import java.util.Optional;

/**
 * A place name. The grammar around it that helps to tell which place is meant is kept here, so that resolving needs no
 * parse.
 *
 * @param name the name itself without generic words, as worded
 * @param level the generic word beside the name in lower case, such as "province", "district" or "region"; empty if
 *     none
 * @param container name of the place that the text says this one lies in ("Darzab" for "Darzab's Sardara region")
 */
public record PlaceMention(Anchor anchor, String name, Use use, Optional<String> level, Optional<String> container)
        implements Mention {

    /** What the name is used for. */
    public enum Use {
        NAME,
        DEMONYM,
        METONYM,
        NAME_PART
    }

    @Override
    public String kind() {
        return "place";
    }
}
