package org.sitrep.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.ArmedDoing;
import org.sitrep.syntax.Guess;
import org.sitrep.syntax.Sentence;

/** Whom "it" means in what somebody says: the body that he speaks for, and not the one whose strength is guessed. */
final class SpokenFor {

    private static final Set<String> BELONGING = Set.of("nmod:poss", "compound", "nmod");
    private static final Set<String> OF = Set.of("", "of", "for");

    private SpokenFor() {}

    /** "Its deputy leader says it has lost 14 men": the body whose officer he is. */
    static Optional<Referent> body(Discourse discourse, Referents referents, ActorMention pronoun) {
        if (!pronoun.name().equalsIgnoreCase("it")) {
            return Optional.empty();
        }
        Sentence sentence = discourse.sentence(pronoun);
        List<Referent> bodies = sayer(discourse, pronoun)
                .filter(sayer -> discourse
                        .mentions()
                        .headedBy(pronoun.sentence(), sayer, PersonMention.class)
                        .isPresent())
                .map(sayer -> bodies(discourse, referents, sentence, sayer))
                .orElse(List.of());
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Whether a pronoun in what somebody says cannot mean the one who says it. */
    static boolean isOfOthers(Discourse discourse, Referents referents, ActorMention mention, ActorMention pronoun) {
        return isGuessing(discourse, mention, pronoun) || isDoingOfOthers(discourse, referents, mention, pronoun);
    }

    /** "The command estimates that it has 90 men": nobody has to guess how many men he has himself. */
    private static boolean isGuessing(Discourse discourse, ActorMention mention, ActorMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        int clause = sentence.governor(pronoun.token());
        return (mention.sentence() == pronoun.sentence()
                        || discourse.paragraph(mention.sentence()) != discourse.paragraph(pronoun.sentence()))
                && sayer(discourse, pronoun).isPresent()
                && sentence.token(clause).lemma().equals("have")
                && Guess.isMadeBy(sentence.token(sentence.governor(clause)))
                && sentence.children(clause, "obj").stream()
                        .anyMatch(object -> sentence.subtree(object).stream()
                                .anyMatch(word -> sentence.token(word).isNumber()));
    }

    /** "Residents said they control the road": people at home tell of others who do what armed men do. */
    private static boolean isDoingOfOthers(
            Discourse discourse, Referents referents, ActorMention mention, ActorMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        return sentence.hasRelation(pronoun.token(), "nsubj")
                && sayer(discourse, pronoun)
                        .flatMap(sayer -> discourse.mentions().headedBy(pronoun.sentence(), sayer, ActorMention.class))
                        .flatMap(referents::of)
                        .filter(SpokenFor::isCivilians)
                        .equals(referents.of(mention))
                && ArmedDoing.isTold(sentence.token(sentence.governor(pronoun.token())));
    }

    private static boolean isCivilians(Referent referent) {
        return referent.mentions().stream()
                .anyMatch(mention -> mention instanceof ActorMention actor && actor.type() == ActorType.CIVILIANS);
    }

    /** The subject of the verb that the pronoun's clause is the complement of. */
    private static Optional<Integer> sayer(Discourse discourse, ActorMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        int clause = sentence.governor(pronoun.token());
        boolean told = clause >= 0
                && sentence.hasRelation(pronoun.token(), "nsubj", "nsubj:pass")
                && sentence.hasRelation(clause, "ccomp");
        return told ? sentence.child(sentence.governor(clause), "nsubj") : Optional.empty();
    }

    private static List<Referent> bodies(Discourse discourse, Referents referents, Sentence sentence, int officer) {
        return sentence.children(officer).stream()
                .filter(child -> BELONGING.contains(sentence.relation(child)))
                .filter(child -> OF.contains(sentence.caseMarker(child)))
                .flatMap(child -> discourse.mentions().headedBy(sentence.index(), child, ActorMention.class).stream())
                .filter(body -> body.form() == Form.NAME
                        || !sentence.token(body.token()).tag().endsWith("S"))
                .flatMap(body -> referents.of(body).stream())
                .distinct()
                .toList();
    }
}
