package org.sitrep.mention;

import java.util.Optional;

/**
 * An actor: a named group, force, state or organisation, a generic one ("local Taliban", "government forces"), or a
 * pronoun that may stand for several people or a body ("they", "it", "we").
 *
 * @param name the lexicon's canonical name for a named actor, else the phrase without its article
 * @param actor id in the lexicon, if the phrase's head or modifier is a named actor
 * @param country ISO 3166 alpha-3 code, if the name or a demonym says so
 */
public record ActorMention(
        Anchor anchor, Form form, String name, Optional<String> actor, ActorType type, Optional<String> country)
        implements Mention {

    @Override
    public String kind() {
        return "actor";
    }
}
