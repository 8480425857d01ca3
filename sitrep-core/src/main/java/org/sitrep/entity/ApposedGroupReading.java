package org.sitrep.entity;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.syntax.Sentence;

/**
 * "The Doctors' Committee, a volunteer group, said", "the rebel group FARC": a common noun in apposition to an actor's
 * name means that actor.
 */
final class ApposedGroupReading implements ReferenceReading {

    private static final String CALLED =
            "(called|named|known as|calling itself|(which|that) calls itself|dubbed)( the)?";

    @Override
    public void read(Discourse discourse, Referents referents) {
        for (ActorMention group : discourse.all(ActorMention.class)) {
            if (group.form() == Form.GENERIC && referents.isOpen(group) && isOneOfItsKind(discourse, group)) {
                named(discourse, group)
                        .or(() -> namedBehind(discourse, group))
                        .or(() -> calledSo(discourse, group))
                        .or(() -> predicated(discourse, group))
                        .or(() -> said(discourse, group))
                        .flatMap(referents::of)
                        .ifPresent(actor -> referents.link(group, actor));
            }
        }
    }

    private static boolean isOneOfItsKind(Discourse discourse, ActorMention group) {
        return discourse.text(group).toLowerCase(Locale.ROOT).matches("(a|an|the|its|their|his|our) .*");
    }

    /** "Their biggest rival is the Patriotic Front": whom the predicate says a group is. */
    private static Optional<ActorMention> said(Discourse discourse, ActorMention group) {
        Sentence sentence = discourse.sentence(group);
        int predicate = sentence.governor(group.token());
        boolean is = sentence.hasRelation(group.token(), "nsubj")
                && sentence.token(group.token()).tag().equals("NN")
                && sentence.child(predicate, "cop").isPresent()
                && sentence.children(predicate, "case", "conj").isEmpty();
        return is
                ? discourse
                        .mentions()
                        .headedBy(group.sentence(), predicate, ActorMention.class)
                        .filter(named -> named.form() == Form.NAME)
                : Optional.empty();
    }

    /** "The Patriotic Front is a rebel movement": whose predicate a group is. */
    private static Optional<ActorMention> predicated(Discourse discourse, ActorMention group) {
        Sentence sentence = discourse.sentence(group);
        return sentence.child(group.token(), "cop").isEmpty()
                ? Optional.empty()
                : sentence.child(group.token(), "nsubj")
                        .flatMap(name -> discourse.mentions().headedBy(group.sentence(), name, ActorMention.class))
                        .filter(named -> named.form() == Form.NAME);
    }

    /** "A separatist group called Golden Peacock". */
    private static Optional<ActorMention> calledSo(Discourse discourse, ActorMention group) {
        Sentence sentence = discourse.sentence(group);
        return discourse.mentions().in(group.sentence(), ActorMention.class).stream()
                .filter(named -> named.form() == Form.NAME && named.token() > group.token() + 1)
                .filter(named -> named.token() <= group.token() + 4)
                .filter(named ->
                        words(sentence, group.token() + 1, named.token()).matches(CALLED))
                .findFirst();
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(sentence.token(i).lower()).append(' ');
        }
        return words.toString().trim();
    }

    private static Optional<ActorMention> named(Discourse discourse, ActorMention group) {
        Sentence sentence = discourse.sentence(group);
        if (!sentence.hasRelation(group.token(), "appos")
                || sentence.child(group.token(), "conj", "cc").isPresent()) {
            return Optional.empty();
        }
        return discourse
                .mentions()
                .headedBy(group.sentence(), sentence.governor(group.token()), ActorMention.class)
                .filter(named -> named.form() == Form.NAME)
                .filter(named -> named.span().end() <= group.span().start());
    }

    /** "The rebel group FARC", "a rebel group, the Red Front,": the name that stands in apposition behind one group. */
    private static Optional<ActorMention> namedBehind(Discourse discourse, ActorMention group) {
        Sentence sentence = discourse.sentence(group);
        boolean alone = sentence.children(group.token(), "conj", "cc").isEmpty();
        return sentence.token(group.token()).tag().equals("NN") && alone
                ? sentence.child(group.token(), "appos")
                        .filter(name -> words(sentence, group.token() + 1, name).matches(",?( ?the)?"))
                        .flatMap(name -> discourse.mentions().headedBy(group.sentence(), name, ActorMention.class))
                        .filter(named -> named.form() == Form.NAME)
                : Optional.empty();
    }
}
