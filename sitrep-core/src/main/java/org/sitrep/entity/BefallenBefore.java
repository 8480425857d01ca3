package org.sitrep.entity;

import java.util.Set;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Befalling;
import org.sitrep.syntax.Sentence;

/**
 * "Gunmen seized two nurses. They were freed", "stopped the men and took them away": whom something befalls are rather
 * those whom something befell before than those who did it.
 */
final class BefallenBefore {

    private static final Set<String> UNDERGOER = Set.of("obj", "nsubj:pass");

    private BefallenBefore() {}

    /** Whether an actor did something to people before whom the pronoun can mean instead. */
    static boolean speaksAgainst(Discourse discourse, ActorMention doer, ActorMention pronoun) {
        int back = pronoun.sentence() - doer.sentence();
        Sentence sentence = discourse.sentence(doer);
        int verb = sentence.governor(doer.token());
        return back <= 1
                && pronoun.name().matches("(?i)they|them")
                && undergoes(discourse.sentence(pronoun), pronoun.token())
                && sentence.hasRelation(doer.token(), "nsubj")
                && (hasPeopleForObject(discourse, sentence, verb, pronoun)
                        || sentence.children(verb, "conj").stream()
                                .anyMatch(next -> hasPeopleForObject(discourse, sentence, next, pronoun)));
    }

    private static boolean undergoes(Sentence sentence, int pronoun) {
        int verb = sentence.governor(pronoun);
        boolean passive = sentence.hasRelation(pronoun, "nsubj:pass");
        return verb >= 0 && (sentence.hasRelation(pronoun, "obj") || passive && Befalling.isTold(sentence, verb));
    }

    private static boolean hasPeopleForObject(Discourse discourse, Sentence sentence, int verb, ActorMention pronoun) {
        return sentence.children(verb).stream()
                .filter(object -> UNDERGOER.contains(sentence.relation(object)))
                .filter(object ->
                        sentence.token(object).span().end() <= pronoun.span().start())
                .filter(object -> sentence.token(object).tag().endsWith("S"))
                .anyMatch(object -> arePeople(discourse, sentence, object));
    }

    private static boolean arePeople(Discourse discourse, Sentence sentence, int noun) {
        return PersonNouns.names(sentence, noun)
                || discourse.mentions().headedBy(sentence.index(), noun).stream()
                        .anyMatch(BefallenBefore::isPeople);
    }

    private static boolean isPeople(Mention mention) {
        return mention instanceof ActorMention
                || mention instanceof QuantityMention quantity && QuantityMention.countsPeople(quantity.unit());
    }
}
