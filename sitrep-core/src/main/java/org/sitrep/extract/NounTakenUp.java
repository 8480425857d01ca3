package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sitrep.claim.Filler;
import org.sitrep.syntax.Befalling;
import org.sitrep.syntax.ForcedAct;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * The noun that a pronoun stands for where it is no actor's: whom or what something befell before ("seized two nurses.
 * They were freed", "left the post after it was shelled"), the people of whom some are told of ("14 men were hurt, four
 * of them critically"), and the body whose officer is named ("a hospital, according to its director").
 */
final class NounTakenUp {

    private static final int REACH_OF_AMONG = 4;
    private static final List<String> PEOPLE = List.of("people", "!pronoun");
    private static final List<String> SPOT = List.of(
            "@site", "@building", "@clinic", "@school", "@home", "@place-noun", "@armed-post", "@vehicle", "!people");
    private static final List<String> BODY =
            List.of("@office-body", "@institution", "@clinic", "@school", "@site", "@body", "actor", "!person");

    private final ClaimContext context;

    NounTakenUp(ClaimContext context) {
        this.context = context;
    }

    /** The noun in the pronoun's own sentence. */
    Optional<Filler> nearby(Sentence sentence, int pronoun, String reason) {
        return last(sentence, pronoun, new Pronoun(sentence, pronoun), reason);
    }

    /** The noun in the sentence before, if that stands in the same paragraph. */
    Optional<Filler> before(Sentence sentence, int pronoun, String reason) {
        return previous(sentence)
                .flatMap(earlier -> last(earlier, earlier.size(), new Pronoun(sentence, pronoun), reason));
    }

    private Optional<Filler> last(Sentence where, int limit, Pronoun pronoun, String reason) {
        List<Integer> nouns = IntStream.range(0, limit)
                .boxed()
                .filter(test(pronoun, where))
                .filter(noun ->
                        !pronoun.isIn(where) || pronoun.is("whom") || pronoun.is("its") || !pronoun.isBelow(noun))
                .toList();
        Optional<Integer> subject =
                pronoun.is("its") ? lastOf(nouns, noun -> where.hasRelation(noun, "nsubj")) : Optional.empty();
        return subject.or(() -> lastOf(nouns, noun -> true))
                .map(noun -> isPartOfThem(pronoun) && where.token(noun).isNoun()
                        ? members(where, noun, reason)
                        : context.fillers().at(where, noun, reason));
    }

    private static Optional<Integer> lastOf(List<Integer> nouns, Predicate<Integer> test) {
        return nouns.stream().filter(test).reduce((first, second) -> second);
    }

    /** The people without the number that counts them all. */
    private Filler members(Sentence sentence, int noun, String reason) {
        Filler whole = context.fillers().at(sentence, noun, reason);
        int from = sentence.children(noun, "amod", "compound").stream()
                .filter(word -> word < noun && !sentence.token(word).isNumber())
                .filter(word -> IntStream.range(word, noun)
                        .noneMatch(between -> sentence.token(between).isNumber()))
                .findFirst()
                .orElse(noun);
        Span span = sentence.span(from, noun);
        return new Filler(context.passage().report().text().of(span), span, whole.head(), whole.mention(), reason);
    }

    /** A pronoun in its sentence. */
    private record Pronoun(Sentence sentence, int token) {

        boolean is(String word) {
            return sentence.token(token).lower().equals(word);
        }

        int verb() {
            return sentence.governor(token);
        }

        boolean isIn(Sentence other) {
            return sentence == other;
        }

        boolean isBelow(int noun) {
            return sentence.subtree(noun).get(token);
        }
    }

    private Predicate<Integer> test(Pronoun pronoun, Sentence where) {
        Sentence sentence = pronoun.sentence();
        int verb = pronoun.verb();
        if (verb < 0) {
            return noun -> false;
        }
        if (isPartOfThem(pronoun)) {
            return noun -> isCountedPeople(where, noun) && !isPartOfCount(where, noun) || isFacing(where, noun);
        }
        boolean same = pronoun.isIn(where);
        if (pronoun.is("its") && isOfficer(sentence, verb)) {
            return noun -> isBody(where, noun);
        }
        if (pronoun.is("its")) {
            int owner = same ? ownerAsSubject(sentence, verb) : Sentence.ROOT;
            return noun -> noun == owner;
        }
        boolean ofDeed = pronoun.is("their") && ForcedAct.isNamedBy(sentence.token(verb));
        boolean ofVerb =
                isUndergoer(sentence, pronoun.token()) && sentence.token(verb).isVerb() && (same || isAlike(pronoun));
        boolean undergoes = ofDeed || ofVerb;
        int doer = ofVerb ? context.arguments(sentence).surfaceSubject(verb) : Sentence.ROOT;
        boolean clear = undergoes && !(same && pronoun.is("it") && isSaidOfActor(pronoun, doer));
        return noun -> clear
                && !(same && (where.governor(noun) == verb || noun == doer))
                && (pronoun.is("it") ? isSpot(where, noun) : isPlural(pronoun) && areBefallen(where, noun));
    }

    private static boolean isPlural(Pronoun pronoun) {
        return pronoun.is("they") || pronoun.is("them") || pronoun.is("their");
    }

    /** Whether what the verb tells can befall those of whom the sentence before tells that something befell them. */
    private static boolean isAlike(Pronoun pronoun) {
        Sentence sentence = pronoun.sentence();
        return pronoun.is("it")
                ? Befalling.isToldOfPlace(sentence.token(pronoun.verb()))
                : Befalling.isTold(sentence, pronoun.verb());
    }

    /** "Four of them", "one of them", "two of whom". */
    private static boolean isPartOfThem(Pronoun pronoun) {
        Sentence sentence = pronoun.sentence();
        int whole = pronoun.verb();
        return (pronoun.is("them") || pronoun.is("whom"))
                && whole >= 0
                && sentence.caseMarker(pronoun.token()).equals("of")
                && (sentence.token(whole).isNumber()
                        || sentence.token(whole)
                                .lower()
                                .matches("one|some|most|many|all|both|several|few|none|half|dozens|scores|each|any"));
    }

    private static boolean isUndergoer(Sentence sentence, int token) {
        int first = sentence.hasRelation(token, "conj") ? sentence.governor(token) : token;
        return sentence.hasRelation(first, "obj", "nsubj:pass");
    }

    private boolean arePeople(Sentence sentence, int noun) {
        boolean several = sentence.token(noun).tag().endsWith("S")
                || sentence.child(noun, "nummod").isPresent()
                || context.tests().admits(List.of("@company-of-people"), sentence, noun);
        return several && !sentence.token(noun).isPronoun() && context.tests().admits(PEOPLE, sentence, noun);
    }

    private boolean isCountedPeople(Sentence sentence, int noun) {
        boolean counted = arePeople(sentence, noun)
                && context.tests().count(sentence, noun).isPresent()
                && !sentence.token(noun).isNumber();
        return counted || isRest(sentence, noun);
    }

    /** "The other five were arrested": people by their number alone. */
    private static boolean isRest(Sentence sentence, int noun) {
        return sentence.token(noun).isNumber()
                && sentence.hasRelation(noun, "nsubj", "nsubj:pass", "obj")
                && sentence.children(noun, "det").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("the|these|those"));
    }

    /** "Chased the attackers and killed six of them", "fired at fishermen and hit two of them". */
    private boolean isFacing(Sentence sentence, int noun) {
        boolean met = isUndergoer(sentence, noun)
                || sentence.hasRelation(noun, "obl")
                        && sentence.caseMarker(noun).matches("at|on|against");
        return met && sentence.token(noun).tag().equals("NNS") && arePeople(sentence, noun);
    }

    /** Also the people whose thing it is that something is done to: "searched the homes of two teachers". */
    private boolean areBefallen(Sentence sentence, int noun) {
        int thing = sentence.governor(noun);
        boolean ofThing = thing >= 0
                && sentence.hasRelation(noun, "nmod")
                && sentence.caseMarker(noun).equals("of")
                && isUndergoer(sentence, thing)
                && !context.tests().admits(PEOPLE, sentence, thing);
        return (ofThing || isUndergoer(sentence, noun) && !Befalling.isTelling(sentence, thing))
                && arePeople(sentence, noun);
    }

    /** A place or building that something is told of; it does nothing itself, so its clause may have any verb. */
    private boolean isSpot(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN")
                && (isUndergoer(sentence, noun) || sentence.hasRelation(noun, "nsubj"))
                && context.tests().admits(SPOT, sentence, noun);
    }

    /** "The army fled the town after it was ambushed": somebody else stands in the clause above who may be meant. */
    private boolean isSaidOfActor(Pronoun pronoun, int doer) {
        Sentence sentence = pronoun.sentence();
        return IntStream.range(0, pronoun.token())
                .filter(token -> sentence.hasRelation(token, "nsubj") && token != doer)
                .filter(token -> !sentence.token(token).tag().endsWith("S"))
                .anyMatch(token -> context.tests().admits(List.of("actor", "=it"), sentence, token));
    }

    /** "14 people, among them three children": only some of those who are counted. */
    private static boolean isPartOfCount(Sentence sentence, int noun) {
        return IntStream.range(Math.max(0, noun - REACH_OF_AMONG), noun)
                .anyMatch(word -> sentence.token(word).lower().matches("among|including|includes"));
    }

    private boolean isOfficer(Sentence sentence, int noun) {
        return sentence.token(noun).isNoun() && context.tests().admits(List.of("person"), sentence, noun);
    }

    /** "The faction has its rear base there": what somebody has of its own is the subject's. */
    private int ownerAsSubject(Sentence sentence, int possessed) {
        int verb = sentence.governor(possessed);
        boolean owns = verb >= 0
                && sentence.hasRelation(possessed, "obj")
                && sentence.token(verb).isVerb();
        int subject = owns ? context.arguments(sentence).surfaceSubject(verb) : Sentence.ROOT;
        boolean body = subject >= 0
                && sentence.token(subject).tag().matches("NNP?")
                && context.tests().admits(List.of("actor", "@branch", "!person"), sentence, subject);
        return body ? subject : Sentence.ROOT;
    }

    private boolean isBody(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN")
                && sentence.hasRelation(noun, "nsubj", "nsubj:pass", "obj", "obl", "nmod")
                && context.tests().admits(BODY, sentence, noun);
    }

    private Optional<Sentence> previous(Sentence sentence) {
        return Optional.of(sentence.index() - 1)
                .filter(index -> index >= 0)
                .map(index -> context.passage().sentences().get(index))
                .filter(earlier -> earlier.isParsed() && context.passage().isOnePart(earlier, sentence));
    }
}
