package org.sitrep.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;

/** Pronouns that speak: they go on for who spoke before, and not for those whom is told of. */
final class SpeakerTakenUp {

    private SpeakerTakenUp() {}

    /**
     * "A bomb hit a lorry, the ministry said. It blamed the front": a pronoun that opens a sentence and speaks goes on
     * for the one actor who spoke in the sentence before.
     */
    static Optional<Referent> one(Discourse discourse, Referents referents, ActorMention pronoun) {
        boolean opens = pronoun.token() == 0 && discourse.isSpeaker(pronoun);
        boolean oneParagraph = pronoun.sentence() > 0
                && discourse.paragraph(pronoun.sentence() - 1) == discourse.paragraph(pronoun.sentence());
        if (!opens
                || !oneParagraph
                || !ActorAnaphorReading.SINGULAR.contains(pronoun.name().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<Referent> speakers = discourse.all(ActorMention.class).stream()
                .filter(mention -> mention.sentence() == pronoun.sentence() - 1)
                .filter(mention -> discourse.isSpeaker(mention) && !ActorAnaphorReading.isPlural(discourse, mention))
                .flatMap(mention -> referents.of(mention).stream())
                .distinct()
                .toList();
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    }

    /**
     * "Four were killed, officials said. Gunmen then opened fire, they said": who speaks behind what is said is who
     * spoke in the sentence before, and nobody whom that is about.
     */
    static Optional<Referent> several(Discourse discourse, Referents referents, ActorMention pronoun) {
        return discourse.all(ActorMention.class).stream()
                .filter(mention -> mention.sentence() < pronoun.sentence())
                .filter(mention ->
                        pronoun.sentence() - mention.sentence() <= ActorAnaphorReading.PRONOUN_REACH_IN_SENTENCES)
                .filter(mention -> discourse.isSpeaker(mention) && ActorAnaphorReading.isPlural(discourse, mention))
                .flatMap(mention -> referents.of(mention).stream())
                .reduce((first, second) -> second);
    }

    /** "..., they said": behind a comma. */
    static boolean speaksBehind(Discourse discourse, ActorMention pronoun) {
        return ActorAnaphorReading.PLURAL.contains(pronoun.name().toLowerCase(Locale.ROOT))
                && pronoun.token() > 1
                && discourse.isSpeaker(pronoun)
                && discourse
                        .sentence(pronoun)
                        .token(pronoun.token() - 1)
                        .surface()
                        .equals(",");
    }

    /** "The front raided a house and held one man, they said, a dealer": a body by its name may tell of itself. */
    static boolean isNamedBefore(Discourse discourse, Referents referents, ActorMention pronoun, Referent actor) {
        return discourse.all(ActorMention.class).stream()
                .filter(mention -> mention.form() == Form.NAME
                        && mention.span().end() <= pronoun.span().start())
                .anyMatch(mention -> referents.of(mention).filter(actor::equals).isPresent());
    }
}
