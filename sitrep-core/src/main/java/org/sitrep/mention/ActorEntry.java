package org.sitrep.mention;

import java.util.List;
import java.util.Optional;

/**
 * An actor that the lexicon knows by name.
 *
 * @param id stable id, such as "islamic-state"
 * @param name canonical name
 * @param country ISO 3166 alpha-3 code of the country it belongs to, if to one
 * @param aliases names that mean this actor wherever they stand
 * @param weakAliases names that mean it only with support from the text around, such as "IS"
 */
public record ActorEntry(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        List<String> aliases,
        List<String> weakAliases) {

    public ActorEntry {
        aliases = List.copyOf(aliases);
        weakAliases = List.copyOf(weakAliases);
    }
}
