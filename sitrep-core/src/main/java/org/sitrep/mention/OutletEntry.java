package org.sitrep.mention;

import java.util.List;

/**
 * A news outlet that the lexicon knows by name.
 *
 * @param aliases names that mean this outlet wherever they stand
 * @param weakAliases names that mean it only with support from the text around, such as "Times"
 */
public record OutletEntry(String id, String name, List<String> aliases, List<String> weakAliases) {

    public OutletEntry {
        aliases = List.copyOf(aliases);
        weakAliases = List.copyOf(weakAliases);
    }
}
