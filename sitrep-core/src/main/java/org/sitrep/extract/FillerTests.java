package org.sitrep.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.PlaceEntity;
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
    private static final Set<String> PERSON_UNITS = Set.of(
            "persons", "fighters", "civilians", "soldiers", "police", "children", "students", "teachers", "families");

    private static final Set<String> WHEREABOUTS = Set.of(
            "in",
            "at",
            "near",
            "across",
            "inside",
            "within",
            "outside",
            "around",
            "through",
            "throughout",
            "into",
            "along");

    private static final Set<String> TROOP_UNITS = Set.of("fighters", "soldiers", "police");

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
            "several");

    private final Codebook codebook;
    private final Mentions mentions;
    private final Entities entities;

    FillerTests(Codebook codebook, Mentions mentions, Entities entities) {
        this.codebook = codebook;
        this.mentions = mentions;
        this.entities = entities;
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
            return isIn(codebook.list(test.substring(1)), sentence.token(token));
        }
        if (test.startsWith("=")) {
            return isIn(Set.of(test.substring(1)), sentence.token(token));
        }
        Optional<ActorMention> actor = at(sentence, token, ActorMention.class);
        boolean person = at(sentence, token, PersonMention.class).isPresent();
        return switch (test) {
            case "filled" -> at(sentence, token, TimeMention.class).isEmpty() && !isHour(sentence, token);
            case "actor" -> actor.isPresent() || isGovernment(sentence, token);
            case "armed" ->
                actor.filter(this::mayBeArmed).isPresent()
                        || isIn(codebook.list("force-noun"), sentence.token(token))
                        || isGovernment(sentence, token);
            case "state" -> actor.filter(a -> a.type() == ActorType.STATE).isPresent() || isGovernment(sentence, token);
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
            case "nation" -> isDemonymOfThing(sentence, token);
            case "named" -> isUnknownName(sentence, token);
            case "newname" -> isNewName(sentence, token);
            case "name" -> sentence.token(token).isProperNoun();
            case "people" ->
                person
                        || actor.isPresent()
                        || isCountOfPeople(sentence, token)
                        || isAnybody(sentence, token)
                        || PersonNouns.names(sentence, token)
                        || isIn(codebook.list("person-noun"), sentence.token(token))
                        || isNationals(sentence, token)
                        || sentence.token(token).isPronoun();
            case "folk" ->
                person
                        || actor.filter(a -> a.type() == ActorType.CIVILIANS).isPresent()
                        || isCountOfPeople(sentence, token)
                        || isAnybody(sentence, token)
                        || isIn(codebook.list("folk-noun"), sentence.token(token))
                        || isPersonalPronoun(sentence.token(token));
            case "thing" ->
                !person
                        && actor.isEmpty()
                        && !isCountOfPeople(sentence, token)
                        && !sentence.token(token).isPronoun()
                        && !isGovernment(sentence, token)
                        && at(sentence, token, TimeMention.class).isEmpty();
            default -> false;
        };
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
        return noOne || isIn(ANYBODY, sentence.token(token)) && !sentence.hasRelation(token, "amod", "det");
    }

    /** "Burundians", "two Kenyans". */
    private boolean isNationals(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("NNP?S")
                && at(sentence, token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM)
                        .isPresent();
    }

    private static boolean isPersonalPronoun(Token token) {
        return token.isPronoun() && !token.lower().matches("its?|itself|this|that");
    }

    /** A proper noun that is part of no mention. */
    private boolean isNewName(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && mentions.in(sentence.index()).stream()
                        .noneMatch(mention ->
                                mention.span().contains(sentence.token(token).span()));
    }

    private boolean mayBeArmed(ActorMention actor) {
        return ARMED.contains(actor.type()) || actor.form() == Form.PRONOUN;
    }

    /**
     * A place name that stands for its government: one used so ("Ankara said"), or a country's name that names no
     * whereabouts ("talks with Turkey", not "fighting in Turkey") and modifies no noun ("Syria talks").
     */
    boolean isGovernment(Sentence sentence, int token) {
        return at(sentence, token, PlaceMention.class)
                .filter(place -> place.use() == PlaceMention.Use.METONYM
                        || place.use() == PlaceMention.Use.NAME
                                && isCountry(place)
                                && !namesWhereabouts(sentence, token))
                .isPresent();
    }

    /** "Turkish" or "Turkey" in "the Turkish proposal", "the Turkey proposal". */
    private boolean isDemonymOfThing(Sentence sentence, int token) {
        return sentence.hasRelation(token, "amod", "compound")
                && mentions.headedBy(sentence.index(), token, PlaceMention.class)
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM || isCountry(place))
                        .isPresent()
                && at(sentence, sentence.governor(token), ActorMention.class).isEmpty()
                && at(sentence, sentence.governor(token), PersonMention.class).isEmpty();
    }

    /** A name of nobody knows what: neither place, time, outlet nor anything counted. */
    private boolean isUnknownName(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && !sentence.hasRelation(token, "compound")
                && sentence.token(token).surface().length() > 1
                && at(sentence, token, PlaceMention.class).isEmpty()
                && at(sentence, token, TimeMention.class).isEmpty()
                && at(sentence, token, OutletMention.class).isEmpty()
                && at(sentence, token, QuantityMention.class).isEmpty();
    }

    /** "U.S." in "two U.S. missionaries": a country's name that says what people are, not where. */
    boolean isNationality(Sentence sentence, PlaceMention place) {
        if (!isCountry(place) || !sentence.hasRelation(place.token(), "compound", "amod", "nmod:poss")) {
            return false;
        }
        int bearer = sentence.governor(place.token());
        return admits(List.of("people"), sentence, bearer)
                && sentence.caseMarker(place.token()).isEmpty();
    }

    private boolean isCountry(PlaceMention place) {
        return entities.of(place)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .flatMap(PlaceEntity::location)
                .filter(location -> location.feature().equals("country"))
                .isPresent();
    }

    private static boolean namesWhereabouts(Sentence sentence, int token) {
        int first = sentence.hasRelation(token, "conj") ? sentence.governor(token) : token;
        return sentence.hasRelation(first, "compound", "appos", "amod")
                || WHEREABOUTS.contains(sentence.caseMarker(first));
    }

    private boolean isCountOfPeople(Sentence sentence, int token) {
        return count(sentence, token)
                .filter(quantity -> PERSON_UNITS.contains(quantity.unit()))
                .isPresent();
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

    private static boolean isIn(Set<String> list, Token token) {
        String lower = token.lower();
        boolean plural = token.tag().equals("NNPS") && lower.endsWith("s");
        return list.contains(token.lemma().toLowerCase(Locale.ROOT))
                || list.contains(lower)
                || plural && list.contains(lower.substring(0, lower.length() - 1));
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

    private static boolean isNameWith(Mention mention, Sentence sentence, int start) {
        return mention instanceof PersonMention person
                && person.form() == Form.NAME
                && mention.span().covers(start)
                && sentence.tokenAt(start).filter(Token::isProperNoun).isPresent();
    }
}
