package org.sitrep.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * What a participant is: the tests that rules name ({@code actor}, {@code armed}, {@code @building}, {@code !place}).
 */
final class FillerTests {

    private static final Set<ActorType> ARMED = EnumSet.of(
            ActorType.STATE,
            ActorType.REBEL,
            ActorType.POLITICAL_MILITIA,
            ActorType.IDENTITY_MILITIA,
            ActorType.EXTERNAL);
    private static final Set<String> TROOP_UNITS = Set.of("fighters", "soldiers", "police");

    private static final Set<String> SETTING = Set.of("at", "in", "near", "outside", "around", "on", "along", "beside");

    private static final Set<String> ANYBODY = Set.of(
            "nobody",
            "none",
            "no-one",
            "everyone",
            "everybody",
            "someone",
            "anyone",
            "others",
            "all",
            "many",
            "most",
            "some",
            "several");

    private final Codebook codebook;
    private final Mentions mentions;
    private final MentionsAt mentionsAt;
    private final Governments governments;
    private final Entities entities;

    FillerTests(Codebook codebook, Mentions mentions, Entities entities) {
        this.codebook = codebook;
        this.mentions = mentions;
        this.entities = entities;
        this.mentionsAt = new MentionsAt(mentions);
        this.governments = new Governments(mentionsAt, entities);
    }

    /** Whether a token passes one of the plain tests (if there are any) and all of the negated ones. */
    boolean admits(List<String> tests, Sentence sentence, int token) {
        boolean anyPlain = false;
        boolean passed = false;
        for (String test : tests) {
            if (test.startsWith("!")) {
                if (passes(test.substring(1), sentence, token)) {
                    return false;
                }
            } else {
                anyPlain = true;
                passed |= passes(test, sentence, token);
            }
        }
        return passed || !anyPlain;
    }

    private boolean passes(String test, Sentence sentence, int token) {
        if (test.startsWith("@")) {
            Set<String> list = codebook.list(test.substring(1));
            return isIn(list, sentence.token(token)) || isCompoundIn(list, sentence, token);
        }
        if (test.startsWith("=")) {
            return isIn(Set.of(test.substring(1)), sentence.token(token));
        }
        Optional<ActorMention> actor = at(sentence, token, ActorMention.class);
        boolean person = at(sentence, token, PersonMention.class).isPresent();
        return switch (test) {
            case "own" -> isOwn(sentence, token);
            case "filled" -> at(sentence, token, TimeMention.class).isEmpty() && !isHour(sentence, token);
            case "actor" -> actor.isPresent() || governments.isGovernment(sentence, token);
            case "armed" ->
                actor.filter(this::mayBeArmed).isPresent()
                        || isIn(codebook.list("force-noun"), sentence.token(token))
                        || isSomebodysMen(sentence, token)
                        || governments.isGovernment(sentence, token);
            case "state" ->
                actor.filter(a -> a.type() == ActorType.STATE).isPresent() || governments.isGovernment(sentence, token);
            case "civilian" ->
                actor.filter(a -> a.type() == ActorType.CIVILIANS).isPresent();
            case "person" -> person;
            case "outlet" -> at(sentence, token, OutletMention.class).isPresent();
            case "place" ->
                at(sentence, token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.NAME)
                        .isPresent();
            case "quantity" -> at(sentence, token, QuantityMention.class).isPresent();
            case "troops" ->
                at(sentence, token, QuantityMention.class)
                        .filter(quantity -> TROOP_UNITS.contains(quantity.unit()))
                        .isPresent();
            case "number" -> sentence.token(token).isNumber();
            case "pronoun" -> sentence.token(token).isPronoun();
            case "country" ->
                at(sentence, token, PlaceMention.class)
                        .filter(governments::isCountry)
                        .isPresent();
            case "nation" -> governments.isNameOfThing(sentence, token);
            case "named" -> isUnknownName(sentence, token);
            case "newname" -> isNewName(sentence, token);
            case "newperson" -> mayBeAPerson(sentence, token);
            case "name" -> sentence.token(token).isProperNoun();
            case "people" ->
                person
                        || actor.isPresent()
                        || isCountOfPeople(sentence, token)
                        || isAnybody(sentence, token)
                        || PersonNouns.names(sentence, token)
                        || isIn(codebook.list("person-noun"), sentence.token(token))
                        || isCompoundIn(codebook.list("person-noun"), sentence, token)
                        || isThoseCounted(sentence, token)
                        || isSomebodyOfAge(sentence.token(token))
                        || isNationals(sentence, token)
                        || isPersonalPronoun(sentence.token(token));
            case "folk" -> !isOfRemains(sentence, token) && isFolk(sentence, token, person, actor);
            case "thing" ->
                !person
                        && actor.isEmpty()
                        && !isCountOfPeople(sentence, token)
                        && !isNationals(sentence, token)
                        && !sentence.token(token).isPronoun()
                        && !governments.isGovernment(sentence, token)
                        && at(sentence, token, TimeMention.class).isEmpty();
            default -> false;
        };
    }

    /** "Agreed to withdraw its troops from the zone": an actor's own things and forces are not the other side. */
    private boolean isOwn(Sentence sentence, int token) {
        boolean owned = sentence.children(token, "nmod:poss").stream()
                .anyMatch(owner -> sentence.token(owner).lower().matches("its|their"));
        return owned && admits(List.of("thing", "@own-forces"), sentence, token);
    }

    /** "At 0845", "at approximately 2200": a bare number behind "at" is an hour or a price, nobody and nothing. */
    private static boolean isHour(Sentence sentence, int token) {
        return sentence.token(token).isNumber()
                && sentence.caseMarker(token).equals("at")
                && sentence.children(token, "nmod").isEmpty();
    }

    private static boolean isAnybody(Sentence sentence, int token) {
        boolean noOne = sentence.token(token).lower().equals("one")
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("no"));
        return noOne
                || isTheRest(sentence, token)
                || isSides(sentence, token)
                || isTheOther(sentence, token)
                || isIn(ANYBODY, sentence.token(token)) && !sentence.hasRelation(token, "amod", "det");
    }

    /** "His men drove them out", "none of our men": those who follow somebody to war. */
    private static boolean isSomebodysMen(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("men")
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(owner -> sentence.token(owner).lower().matches("his|our|its|their|my"));
    }

    private boolean isFolk(Sentence sentence, int token, boolean person, Optional<ActorMention> actor) {
        return person
                || actor.filter(a -> a.type() == ActorType.CIVILIANS).isPresent()
                || isCountOfPeople(sentence, token)
                || isAnybody(sentence, token)
                || isIn(codebook.list("folk-noun"), sentence.token(token))
                || isPersonalPronoun(sentence.token(token));
    }

    /** "The bodies of two miners were brought to Goma": the dead go nowhere. */
    private boolean isOfRemains(Sentence sentence, int token) {
        return sentence.hasRelation(token, "nmod")
                && isIn(codebook.list("remains"), sentence.token(sentence.governor(token)));
    }

    /** "The rest fled": those of them who are left over, not a rest. */
    private static boolean isTheRest(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("rest")
                && sentence.children(token, "nmod", "amod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("the"));
    }

    /** "Appealed to both sides", "the warring parties": those who are at odds. */
    private static boolean isSides(Sentence sentence, int token) {
        return sentence.token(token).lower().matches("sides|parties")
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det", "amod", "nummod", "cc:preconj").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("both|all|two|warring|opposing|rival"));
    }

    /** "Each side accuses the other". */
    private static boolean isTheOther(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("other")
                && !sentence.hasRelation(token, "amod")
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().equals("the"));
    }

    /** "The two", "these three": people who were counted before. */
    private static boolean isThoseCounted(Sentence sentence, int token) {
        return sentence.token(token).isNumber()
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("the|these|those"));
    }

    /** "The 23-year-old", "two nine-year-olds". */
    private static boolean isSomebodyOfAge(Token token) {
        return token.lower().matches("[\\p{L}\\d-]+-year-olds?");
    }

    /** "Burundians", "two Kenyans", "thousands of Burmese". */
    private boolean isNationals(Sentence sentence, int token) {
        boolean many = sentence.hasRelation(token, "nmod")
                && sentence.caseMarker(token).equals("of")
                && NounPhrase.contentHead(sentence, sentence.governor(token)) == token;
        return (many || sentence.token(token).tag().matches("NNP?S"))
                && at(sentence, token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM)
                        .isPresent();
    }

    private static boolean isPersonalPronoun(Token token) {
        return token.isPronoun() && !token.lower().matches("its?|itself|this|that");
    }

    /** A proper noun that is part of no name; it may stand in a description ("a convoy at Kikoma"). */
    private boolean isNewName(Sentence sentence, int token) {
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

    /** Armed by what it is called, or by who is meant. */
    boolean mayBeArmed(ActorMention actor) {
        return ARMED.contains(actor.type())
                || actor.form() == Form.PRONOUN && !governments.isUnarmed(actor)
                || actor.form() == Form.GENERIC && ARMED.contains(typeMeant(actor));
    }

    /** "The group": of the type of the actor that is meant. */
    private ActorType typeMeant(ActorMention actor) {
        return entities.of(actor)
                .filter(ActorEntity.class::isInstance)
                .map(ActorEntity.class::cast)
                .map(ActorEntity::type)
                .orElse(actor.type());
    }

    /** A name of nobody knows what: neither place, time, outlet nor anything counted. */
    private boolean isUnknownName(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && !sentence.hasRelation(token, "compound")
                && sentence.token(token).surface().length() > 1
                && sentence.token(token).surface().chars().noneMatch(Character::isDigit)
                && at(sentence, token, PlaceMention.class).isEmpty()
                && at(sentence, token, TimeMention.class).isEmpty()
                && at(sentence, token, OutletMention.class).isEmpty()
                && at(sentence, token, QuantityMention.class).isEmpty();
    }

    /** "Ravi was arrested": a name that no list knows, where only somebody can stand; no initials, no article. */
    private boolean mayBeAPerson(Sentence sentence, int token) {
        String word = sentence.token(token).surface();
        return isUnknownName(sentence, token)
                && sentence.token(token).tag().equals("NNP")
                && word.chars().anyMatch(Character::isLowerCase)
                && sentence.children(token, "det", "nmod:poss").isEmpty()
                && sentence.children(token, "compound").stream()
                        .noneMatch(part -> isIn(codebook.list("named-nobody"), sentence.token(part)))
                && !isIn(codebook.list("named-nobody"), sentence.token(token))
                && at(sentence, token, ActorMention.class).isEmpty();
    }

    /** "U.S." in "two U.S. missionaries": a country's name that says what people are, not where. */
    boolean isNationality(Sentence sentence, PlaceMention place) {
        if (!governments.isCountry(place) || !sentence.hasRelation(place.token(), "compound", "amod", "nmod:poss")) {
            return false;
        }
        int bearer = sentence.governor(place.token());
        return admits(List.of("people", "@vehicle", "@weapon", "@force-noun"), sentence, bearer)
                && sentence.caseMarker(place.token()).isEmpty();
    }

    boolean isCountry(PlaceMention place) {
        return governments.isCountry(place);
    }

    private boolean isCountOfPeople(Sentence sentence, int token) {
        return count(sentence, token)
                .filter(quantity -> QuantityMention.countsPeople(quantity.unit()))
                .isPresent();
    }

    private static boolean isIn(Set<String> list, Token token) {
        String lower = token.lower();
        boolean mayBePlural = token.tag().equals("NNPS") || token.tag().equals("NNP") && token.index() == 0;
        boolean plural = mayBePlural && lower.endsWith("s");
        return list.contains(token.lemma().toLowerCase(Locale.ROOT))
                || list.contains(lower)
                || plural && list.contains(lower.substring(0, lower.length() - 1));
    }

    /** "health centre", "police station": an entry of two words, the second of which is the head. */
    private static boolean isCompoundIn(Set<String> list, Sentence sentence, int token) {
        String head = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        return sentence.children(token, "compound", "amod").stream()
                .anyMatch(word -> list.contains(sentence.token(word).lower() + " " + head));
    }

    /** A place name that stands for its government. */
    boolean isGovernment(Sentence sentence, int token) {
        return governments.isGovernment(sentence, token);
    }

    /** The count that a token heads, or that it is the number of. */
    Optional<QuantityMention> count(Sentence sentence, int token) {
        return mentionsAt.count(sentence, token);
    }

    /** Whether a token heads a time expression. */
    boolean isTime(Sentence sentence, int token) {
        return mentionsAt.isTime(sentence, token);
    }

    /** The mention of a sort that a token heads, or else the shortest one that covers it. */
    <M extends Mention> Optional<M> at(Sentence sentence, int token, Class<M> sort) {
        return mentionsAt.at(sentence, token, sort);
    }
}
