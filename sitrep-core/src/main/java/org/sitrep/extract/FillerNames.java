package org.sitrep.extract;

import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

/** Names of participants that no reading of names knew. */
final class FillerNames {

    private static final Set<String> SETTING = Set.of("at", "in", "near", "outside", "around", "on", "along", "beside");

    private final Codebook codebook;
    private final Mentions mentions;
    private final MentionsAt mentionsAt;

    FillerNames(Codebook codebook, Mentions mentions, MentionsAt mentionsAt) {
        this.codebook = codebook;
        this.mentions = mentions;
        this.mentionsAt = mentionsAt;
    }

    /** A proper noun that is part of no name; it may stand in a description ("a convoy at Kikoma"). */
    boolean isNewName(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && mentions.in(sentence.index()).stream()
                        .filter(mention ->
                                mention.span().contains(sentence.token(token).span()))
                        .allMatch(
                                mention -> isDescription(mention) && isInPhraseBelow(sentence, token, mention.token()));
    }

    /** Whether a token stands in a phrase with a preposition below a head, and so is no part of the head's own name. */
    private static boolean isInPhraseBelow(Sentence sentence, int token, int head) {
        int word = token;
        while (word != head && word != Sentence.ROOT) {
            if (SETTING.contains(sentence.caseMarker(word))) {
                return true;
            }
            word = sentence.governor(word);
        }
        return false;
    }

    private static boolean isDescription(Mention mention) {
        return mention instanceof QuantityMention
                || mention instanceof PersonMention
                || mention instanceof ActorMention actor && actor.form() != Form.NAME;
    }

    /** A name of nobody knows what: neither place, time, outlet nor anything counted. */
    boolean isUnknownName(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && !sentence.hasRelation(token, "compound")
                && sentence.token(token).surface().length() > 1
                && sentence.token(token).surface().chars().noneMatch(Character::isDigit)
                && mentionsAt.at(sentence, token, PlaceMention.class).isEmpty()
                && mentionsAt.at(sentence, token, TimeMention.class).isEmpty()
                && mentionsAt.at(sentence, token, OutletMention.class).isEmpty()
                && mentionsAt.at(sentence, token, QuantityMention.class).isEmpty();
    }

    /** "Ravi was arrested": a name that no list knows, where only somebody can stand; no initials, no article. */
    boolean mayBeAPerson(Sentence sentence, int token) {
        String word = sentence.token(token).surface();
        return isUnknownName(sentence, token)
                && sentence.token(token).tag().equals("NNP")
                && word.chars().anyMatch(Character::isLowerCase)
                && sentence.children(token, "det", "nmod:poss").isEmpty()
                && sentence.children(token, "compound").stream()
                        .noneMatch(part -> FillerWords.isIn(codebook.list("named-nobody"), sentence.token(part)))
                && !FillerWords.isIn(codebook.list("named-nobody"), sentence.token(token))
                && mentionsAt.at(sentence, token, ActorMention.class).isEmpty();
    }
}
