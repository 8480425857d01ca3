package org.sitrep.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.ElidedNoun;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

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

    /** Lists of words for ground, of which "Liberation Front" is none. */
    private static final Set<String> GROUND =
            Set.of("@place-noun", "@site", "@camp-word", "@part-noun", "@zone-noun", "@own-men");

    private static final Set<String> TROOP_UNITS = Set.of("fighters", "soldiers", "police");

    private final Codebook codebook;
    private final MentionsAt mentionsAt;
    private final FillerPeople people;
    private final FillerNames names;
    private final Governments governments;
    private final Entities entities;

    FillerTests(Codebook codebook, Mentions mentions, Entities entities) {
        this.codebook = codebook;
        this.entities = entities;
        this.mentionsAt = new MentionsAt(mentions);
        this.people = new FillerPeople(codebook, mentionsAt);
        this.names = new FillerNames(codebook, mentions, mentionsAt);
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
            return isIn(list, sentence, token)
                    || !GROUND.contains(test) && FillerWords.isNamedAs(list, sentence.token(token))
                    || !test.equals("@place-noun")
                            && ElidedNoun.of(sentence, token)
                                    .filter(noun -> isIn(list, sentence, noun))
                                    .isPresent();
        }
        if (test.startsWith("=")) {
            Set<String> word = Set.of(test.substring(1));
            return FillerWords.isIn(word, sentence.token(token)) || FillerWords.isNamedAs(word, sentence.token(token));
        }
        Optional<ActorMention> actor = at(sentence, token, ActorMention.class);
        boolean person = at(sentence, token, PersonMention.class).isPresent();
        return switch (test) {
            case "own" -> isOwn(sentence, token);
            case "filled" -> at(sentence, token, TimeMention.class).isEmpty() && !FillerWords.isHour(sentence, token);
            case "actor" -> actor.isPresent() || governments.isGovernment(sentence, token);
            case "armed" ->
                actor.filter(this::mayBeArmed).isPresent()
                        || FillerWords.isIn(codebook.list("force-noun"), sentence.token(token))
                        || FillerWords.isSomebodysMen(sentence, token)
                        || isMemberOfArmed(sentence, token)
                        || governments.isGovernment(sentence, token);
            case "state" ->
                actor.filter(a -> a.type() == ActorType.STATE).isPresent() || governments.isGovernment(sentence, token);
            case "civilian" ->
                actor.filter(a -> a.type() == ActorType.CIVILIANS).isPresent();
            case "private" -> people.isPrivate(sentence, token);
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
            case "share" -> FillerWords.isShare(codebook.list("share"), sentence, token);
            case "number" -> sentence.token(token).isNumber();
            case "pronoun" -> sentence.token(token).isPronoun();
            case "country" ->
                at(sentence, token, PlaceMention.class)
                        .filter(governments::isCountry)
                        .isPresent();
            case "nation" -> governments.isNameOfThing(sentence, token);
            case "named" -> names.isUnknownName(sentence, token);
            case "newname" -> names.isNewName(sentence, token);
            case "newperson" -> names.mayBeAPerson(sentence, token);
            case "name" -> sentence.token(token).isProperNoun();
            case "people" -> people.isPeople(sentence, token);
            case "folk" -> people.isFolk(sentence, token);
            case "thing" ->
                !person
                        && actor.isEmpty()
                        && !people.isCountOfPeople(sentence, token)
                        && !people.isNationals(sentence, token)
                        && !sentence.token(token).isPronoun()
                        && !governments.isGovernment(sentence, token)
                        && at(sentence, token, TimeMention.class).isEmpty();
            default -> false;
        };
    }

    private static boolean isIn(Set<String> list, Sentence sentence, int token) {
        return FillerWords.isIn(list, sentence.token(token)) || FillerWords.isCompoundIn(list, sentence, token);
    }

    /** "Agreed to withdraw its troops from the zone": an actor's own things and forces are not the other side. */
    private boolean isOwn(Sentence sentence, int token) {
        boolean owned = sentence.children(token, "nmod:poss").stream()
                .anyMatch(owner -> sentence.token(owner).lower().matches("its|their"));
        return owned && admits(List.of("thing", "@own-forces"), sentence, token);
    }

    /** "19 members of the front". */
    private boolean isMemberOfArmed(Sentence sentence, int token) {
        return FillerWords.isIn(codebook.list("member-noun"), sentence.token(token))
                && sentence.children(token, "nmod").stream()
                        .filter(body -> sentence.caseMarker(body).equals("of"))
                        .anyMatch(body -> at(sentence, body, ActorMention.class)
                                .filter(this::mayBeArmed)
                                .isPresent());
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

    /** A place name that stands for its government. */
    boolean isGovernment(Sentence sentence, int token) {
        return governments.isGovernment(sentence, token);
    }

    /** "Burundians", "two Kenyans": people called by their nation. */
    boolean isNationals(Sentence sentence, int token) {
        return people.isNationals(sentence, token);
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
