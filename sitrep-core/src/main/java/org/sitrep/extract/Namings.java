package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/** The words of a report that name whom a pronoun means. */
final class Namings {

    private final ClaimContext context;

    /** Mentions that are no pronouns, in text order, by the id of the entity that they mean. */
    private final Map<String, List<Mention>> byEntity = new HashMap<>();

    Namings(ClaimContext context) {
        this.context = context;
        context.mentions().all().stream()
                .filter(mention -> !isPronoun(mention))
                .forEach(mention -> context.entities()
                        .of(mention)
                        .ifPresent(entity -> byEntity.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                                .add(mention)));
    }

    /** The last naming before the pronoun in its own sentence. */
    Optional<Mention> inSentence(Sentence sentence, Filler pronoun) {
        return before(pronoun).stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .reduce((first, second) -> second);
    }

    /** "The NDF has 900 men. It holds no town": the subject of the sentence before, as it is called there. */
    Optional<Mention> subjectBefore(Sentence sentence, Filler pronoun) {
        return before(pronoun).stream()
                .filter(mention -> pronoun.text().matches("(?i)its?") && isName(mention))
                .filter(mention -> mention.sentence() == sentence.index() - 1)
                .filter(mention -> context.passage()
                        .sentences()
                        .get(mention.sentence())
                        .hasRelation(mention.token(), "nsubj", "nsubj:pass"))
                .findFirst();
    }

    private List<Mention> before(Filler pronoun) {
        return pronoun.mention().filter(Namings::isPronoun).flatMap(context.entities()::of).stream()
                .flatMap(entity -> byEntity.getOrDefault(entity.id(), List.of()).stream())
                .filter(mention -> mention.span().end() <= pronoun.span().start())
                .toList();
    }

    static boolean isName(Mention mention) {
        return mention instanceof PersonMention person && person.form() == Form.NAME
                || mention instanceof ActorMention actor && actor.form() == Form.NAME;
    }

    static boolean isPronoun(Mention mention) {
        return mention instanceof ActorMention actor && actor.form() == Form.PRONOUN
                || mention instanceof PersonMention person && person.form() == Form.PRONOUN;
    }
}
