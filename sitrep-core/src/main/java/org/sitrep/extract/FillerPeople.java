package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.codebook.Codebook;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;

/** Whether a participant is people, and whether they are people of no side. */
final class FillerPeople {

    private final Codebook codebook;
    private final MentionsAt mentions;

    FillerPeople(Codebook codebook, MentionsAt mentions) {
        this.codebook = codebook;
        this.mentions = mentions;
    }

    /** People of whatever side: persons, actors, counts and nouns of people. */
    boolean isPeople(Sentence sentence, int token) {
        return isPerson(sentence, token)
                || actor(sentence, token).isPresent()
                || isCountOfPeople(sentence, token)
                || FillerWords.isAnybody(sentence, token)
                || PersonNouns.names(sentence, token)
                || FillerWords.isIn(codebook.list("person-noun"), sentence.token(token))
                || FillerWords.isCompoundIn(codebook.list("person-noun"), sentence, token)
                || FillerWords.isThoseCounted(sentence, token)
                || FillerWords.isSomebodyOfAge(sentence.token(token))
                || isNationals(sentence, token)
                || FillerWords.isPersonalPronoun(sentence.token(token));
    }

    /** Civilians and people whose side is not told; remains of people are none. */
    boolean isFolk(Sentence sentence, int token) {
        return !isOfRemains(sentence, token)
                && (isPerson(sentence, token)
                        || actor(sentence, token)
                                .filter(a -> a.type() == ActorType.CIVILIANS)
                                .isPresent()
                        || isCountOfPeople(sentence, token)
                        || FillerWords.isAnybody(sentence, token)
                        || FillerWords.isIn(codebook.list("folk-noun"), sentence.token(token))
                        || FillerWords.isPersonalPronoun(sentence.token(token)));
    }

    /** Somebody without office or side: a civilian, a trader, the two teachers. */
    boolean isPrivate(Sentence sentence, int token) {
        boolean civilian = actor(sentence, token)
                .filter(a -> a.type() == ActorType.CIVILIANS && a.form() == Form.GENERIC)
                .isPresent();
        return civilian
                || mentions.at(sentence, token, PersonMention.class)
                        .filter(person -> person.form() == Form.GENERIC)
                        .filter(person ->
                                person.titles().stream().allMatch(title -> title.isPrivate() || title.isOccupation()))
                        .isPresent();
    }

    /** "The bodies of two miners were brought to Goma": the dead go nowhere. */
    private boolean isOfRemains(Sentence sentence, int token) {
        return sentence.hasRelation(token, "nmod")
                && FillerWords.isIn(codebook.list("remains"), sentence.token(sentence.governor(token)));
    }

    /** "Burundians", "two Kenyans", "thousands of Burmese". */
    boolean isNationals(Sentence sentence, int token) {
        boolean many = sentence.hasRelation(token, "nmod")
                && sentence.caseMarker(token).equals("of")
                && NounPhrase.contentHead(sentence, sentence.governor(token)) == token;
        return (many || sentence.token(token).tag().matches("NNP?S"))
                && mentions.at(sentence, token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM)
                        .isPresent();
    }

    boolean isCountOfPeople(Sentence sentence, int token) {
        return mentions.count(sentence, token)
                .filter(quantity -> QuantityMention.countsPeople(quantity.unit()))
                .isPresent();
    }

    private boolean isPerson(Sentence sentence, int token) {
        return mentions.at(sentence, token, PersonMention.class).isPresent();
    }

    private Optional<ActorMention> actor(Sentence sentence, int token) {
        return mentions.at(sentence, token, ActorMention.class);
    }
}
