package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** What the tokens of a sentence mention. */
final class MentionsAt {

    private final Mentions mentions;

    MentionsAt(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The count that a token heads, or that it is the number of ("800 of which"). */
    Optional<QuantityMention> count(Sentence sentence, int token) {
        Optional<QuantityMention> headed = at(sentence, token, QuantityMention.class);
        if (headed.isPresent() || !sentence.token(token).isNumber()) {
            return headed;
        }
        return mentions.in(sentence.index(), QuantityMention.class).stream()
                .filter(mention -> mention.span().contains(sentence.token(token).span()))
                .findFirst();
    }

    /** Whether a token heads a time expression. */
    boolean isTime(Sentence sentence, int token) {
        return mentions.headedBy(sentence.index(), token, TimeMention.class).isPresent();
    }

    /** The mention of a sort that a token heads, or else the shortest one that covers it. */
    <M extends Mention> Optional<M> at(Sentence sentence, int token, Class<M> sort) {
        Optional<M> headed = mentions.headedBy(sentence.index(), token, sort);
        if (headed.isPresent()) {
            return headed;
        }
        int start = sentence.token(token).span().start();
        return sentence.token(token).isNoun()
                ? mentions.in(sentence.index(), sort).stream()
                        .filter(mention -> mention.head().covers(start) || isNameWith(mention, sentence, start))
                        .findFirst()
                : Optional.empty();
    }

    /** The mention of a sort that a token heads. */
    <M extends Mention> Optional<M> headedBy(Sentence sentence, int token, Class<M> sort) {
        return mentions.headedBy(sentence.index(), token, sort);
    }

    private static boolean isNameWith(Mention mention, Sentence sentence, int start) {
        return mention instanceof PersonMention person
                && person.form() == Form.NAME
                && mention.span().covers(start)
                && sentence.tokenAt(start).filter(Token::isProperNoun).isPresent();
    }
}
