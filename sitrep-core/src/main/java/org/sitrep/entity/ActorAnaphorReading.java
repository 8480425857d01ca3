package org.sitrep.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Befalling;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * "They", "it", "the group" and "the militants" mean the most salient fitting actor of this sentence or the last few.
 * Left open are a pronoun whose nearest subject is no actor, and one with two actors about equally salient.
 */
final class ActorAnaphorReading implements ReferenceReading {

    static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> POSSESSIVE = Set.of("their", "its");
    private static final Set<ActorType> BODIES = Set.of(ActorType.IO, ActorType.NGO, ActorType.OTHER, ActorType.MEDIA);
    private static final Set<String> OWN_PEOPLE = Set.of(
            "fighters", "militants", "forces", "soldiers", "troops", "members", "men", "units", "gunmen", "combatants");
    static final int PRONOUN_REACH_IN_SENTENCES = 2;
    private static final int NOUN_REACH_IN_SENTENCES = 5;
    private static final int SAME_SENTENCE = 6;
    private static final int PER_SENTENCE_BACK = -3;
    private static final int SUBJECT = 5;
    private static final int OBJECT = 1;
    private static final int SPEAKER = 2;
    private static final int NAME = 2;
    private static final int NEAREST_SUBJECT = 2;
    private static final int CONTINUED = 4;
    private static final int IN_ASIDE = -6;
    private static final int CLEAR_LEAD = 2;

    @Override
    public void read(Discourse discourse, Referents referents) {
        for (ActorMention mention : discourse.all(ActorMention.class)) {
            if (referents.isOpen(mention)) {
                antecedent(discourse, referents, mention)
                        .or(() -> owner(discourse, referents, mention))
                        .ifPresent(actor -> referents.link(mention, actor));
            }
            if (referents.isOpen(mention) && mention.form() == Form.GENERIC) {
                samePhrase(discourse, referents, mention);
            }
        }
    }

    private static Optional<Referent> antecedent(Discourse discourse, Referents referents, ActorMention mention) {
        String word = mention.name().toLowerCase(Locale.ROOT);
        if (mention.form() == Form.PRONOUN) {
            boolean known = PLURAL.contains(word) || SINGULAR.contains(word);
            if (!known || isEvent(discourse, mention) || isPartitive(discourse, mention)) {
                return Optional.empty();
            }
            if (SpeakerTakenUp.speaksBehind(discourse, mention)) {
                return SpeakerTakenUp.several(discourse, referents, mention)
                        .or(() -> best(discourse, referents, mention, PRONOUN_REACH_IN_SENTENCES)
                                .filter(actor -> SpeakerTakenUp.isNamedBefore(discourse, referents, mention, actor)));
            }
            return SpeakerTakenUp.one(discourse, referents, mention)
                    .or(() -> SpokenFor.body(discourse, referents, mention))
                    .or(() -> NearestSubject.isNoActor(discourse, referents, mention, isSeveral(mention))
                            ? Optional.empty()
                            : best(discourse, referents, mention, PRONOUN_REACH_IN_SENTENCES));
        }
        boolean bare = discourse
                .text(mention)
                .toLowerCase(Locale.ROOT)
                .matches("(the|this|that) (\\S+[-‐‑–]\\p{L}+ )?\\p{L}+");
        if (!bare) {
            return Optional.empty();
        }
        Optional<Referent> sameNoun = SameNoun.last(discourse, referents, mention, word);
        if (GroupNouns.types(word).isEmpty() || GroupNouns.isPartOfNames(word) && sameNoun.isPresent()) {
            return sameNoun;
        }
        return best(discourse, referents, mention, NOUN_REACH_IN_SENTENCES);
    }

    /** "It was the second attack": a pronoun that a copula calls something which does not act means no actor. */
    private static boolean isEvent(Discourse discourse, ActorMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        int governor = sentence.governor(pronoun.token());
        return SINGULAR.contains(pronoun.name().toLowerCase(Locale.ROOT))
                && governor >= 0
                && sentence.hasRelation(pronoun.token(), "nsubj")
                && sentence.token(governor).isNoun()
                && discourse
                        .mentions()
                        .headedBy(pronoun.sentence(), governor, ActorMention.class)
                        .isEmpty();
    }

    /** "their fighters" are the group itself. */
    private static Optional<Referent> owner(Discourse discourse, Referents referents, ActorMention mention) {
        if (mention.form() != Form.GENERIC
                || !OWN_PEOPLE.contains(discourse.headWord(mention).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return discourse
                .sentence(mention)
                .child(mention.token(), "nmod:poss")
                .flatMap(owner -> discourse.mentions().headedBy(mention.sentence(), owner, ActorMention.class))
                .flatMap(referents::of);
    }

    private static Optional<Referent> best(
            Discourse discourse, Referents referents, ActorMention anaphor, int reachInSentences) {
        Map<Referent, Integer> scores = new LinkedHashMap<>();
        Set<Referent> barred = anaphor.form() == Form.PRONOUN ? DoersOfAct.on(anaphor, discourse, referents) : Set.of();
        for (ActorMention mention : discourse.all(ActorMention.class)) {
            int back = anaphor.sentence() - mention.sentence();
            Optional<Referent> actor = referents.of(mention);
            if (actor.isPresent()
                    && !barred.contains(actor.get())
                    && !SpokenFor.isOfOthers(discourse, referents, mention, anaphor)
                    && mention.span().end() <= anaphor.span().start()
                    && back <= reachInSentences
                    && !listens(discourse, mention, anaphor)
                    && !isTiedTo(discourse, anaphor, mention)
                    && fits(discourse, mention, anaphor)) {
                if (BefallenBefore.speaksAgainst(discourse, mention, anaphor)) {
                    return Optional.empty();
                }
                int nearest = back == 0 && isNearestSubject(discourse, mention, anaphor) ? NEAREST_SUBJECT : 0;
                scores.merge(actor.orElseThrow(), score(discourse, mention, anaphor) + nearest, Math::max);
            }
        }
        return clearBest(scores);
    }

    /** "Al-Qaeda praised the attack. The al-Qaeda-linked group ...": whom a group is tied to is not the group. */
    private static boolean isTiedTo(Discourse discourse, ActorMention group, ActorMention mention) {
        return group.form() == Form.GENERIC && discourse.text(group).contains(discourse.text(mention) + "-");
    }

    /** "Detainees told the lawyers that soldiers had beaten them": of whoever listens is seldom told. */
    private static boolean listens(Discourse discourse, ActorMention mention, ActorMention anaphor) {
        Sentence sentence = discourse.sentence(mention);
        int telling = sentence.governor(mention.token());
        return mention.sentence() == anaphor.sentence()
                && sentence.hasRelation(mention.token(), "obj", "iobj")
                && Befalling.isTelling(sentence, telling)
                && sentence.subtree(telling).get(anaphor.token());
    }

    /** "The front, which the army says has 400 men, threatened": who stands in a relative clause that is over. */
    private static boolean isInAside(Discourse discourse, ActorMention mention, ActorMention anaphor) {
        Sentence sentence = discourse.sentence(mention);
        return IntStream.range(0, sentence.size())
                .filter(clause -> sentence.hasRelation(clause, "acl:relcl"))
                .mapToObj(sentence::subtree)
                .anyMatch(clause -> clause.get(mention.token()) && !clause.get(anaphor.token()));
    }

    private static boolean isNearestSubject(Discourse discourse, ActorMention mention, ActorMention anaphor) {
        return discourse.subjects(mention.sentence()).stream()
                .filter(subject -> subject < anaphor.token())
                .reduce((first, second) -> second)
                .filter(subject -> subject == mention.token())
                .isPresent();
    }

    private static Optional<Referent> clearBest(Map<Referent, Integer> scores) {
        List<Map.Entry<Referent, Integer>> ranked = scores.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1 && ranked.get(0).getValue() - ranked.get(1).getValue() >= CLEAR_LEAD;
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    /** Who tells of others is not of whom a pronoun goes on, unless that speaks as well. */
    private static int score(Discourse discourse, ActorMention mention, ActorMention anaphor) {
        int back = anaphor.sentence() - mention.sentence();
        int score = back == 0 ? SAME_SENTENCE : back * PER_SENTENCE_BACK;
        score += discourse.isSubject(mention) ? SUBJECT : discourse.isObject(mention) ? OBJECT : 0;
        score += back == 0 && isInAside(discourse, mention, anaphor) ? IN_ASIDE : 0;
        boolean speaks = discourse.isSpeaker(mention) && mention.type() != ActorType.CIVILIANS;
        score += speaks && (back == 0 || discourse.isSpeaker(anaphor)) ? SPEAKER : 0;
        boolean goesOn = mention.form() == Form.PRONOUN && discourse.isSubject(mention) && back == 1;
        return score + (goesOn ? CONTINUED : 0) + (mention.form() == Form.NAME ? NAME : 0);
    }

    private static boolean fits(Discourse discourse, ActorMention mention, ActorMention anaphor) {
        String word = anaphor.name().toLowerCase(Locale.ROOT);
        boolean possessive = POSSESSIVE.contains(word);
        boolean actsHere = mention.sentence() == anaphor.sentence() && discourse.isSubject(mention);
        if (isGenericModifier(discourse, mention) || isCounted(discourse, mention) && !actsHere) {
            return false;
        }
        if (!possessive && discourse.areParticipantsOfOneVerb(mention, anaphor)) {
            return false;
        }
        if (anaphor.form() == Form.GENERIC) {
            boolean called = !GroupNouns.isPartOfNames(word)
                    || discourse.headWord(mention).toLowerCase(Locale.ROOT).contains(word);
            return called
                    && GroupNouns.types(word).contains(mention.type())
                    && (mention.form() == Form.NAME
                            || isSameHead(discourse, mention, word)
                            || mention.actor().isPresent());
        }
        boolean plural = isPlural(discourse, mention)
                || discourse
                        .headWord(mention)
                        .matches(".* (rebels|militants|fighters|guerrillas|insurgents|gunmen|troops)");
        return PLURAL.contains(word) ? plural || isPeople(mention) : !plural;
    }

    /** The "seven soldiers" who died are seldom who goes on acting. */
    private static boolean isCounted(Discourse discourse, ActorMention mention) {
        return mention.form() == Form.GENERIC
                && discourse
                        .mentions()
                        .headedBy(mention.sentence(), mention.token(), QuantityMention.class)
                        .isPresent();
    }

    /** The "state" of "state television". */
    private static boolean isGenericModifier(Discourse discourse, ActorMention mention) {
        return mention.form() == Form.GENERIC
                && discourse.sentence(mention).hasRelation(mention.token(), "compound", "amod");
    }

    /** The "them" of "eleven of them". */
    private static boolean isPartitive(Discourse discourse, ActorMention anaphor) {
        Sentence sentence = discourse.sentence(anaphor);
        int governor = sentence.governor(anaphor.token());
        return governor >= 0 && sentence.token(governor).isNumber();
    }

    private static boolean isSameHead(Discourse discourse, ActorMention mention, String word) {
        return discourse.headWord(mention).toLowerCase(Locale.ROOT).equals(word);
    }

    static boolean isPlural(Discourse discourse, ActorMention mention) {
        Token head = discourse.sentence(mention).token(mention.token());
        return mention.form() == Form.PRONOUN
                ? PLURAL.contains(mention.name().toLowerCase(Locale.ROOT))
                : head.tag().endsWith("S");
    }

    /** A named armed group or an office can be "they" as well as "it". */
    private static boolean isPeople(ActorMention mention) {
        return mention.form() != Form.PRONOUN
                && (!BODIES.contains(mention.type())
                        || mention.form() == Form.GENERIC
                                && !GroupNouns.isPartOfNames(mention.name().replaceAll(".* ", "")));
    }

    private static boolean isSeveral(ActorMention pronoun) {
        return PLURAL.contains(pronoun.name().toLowerCase(Locale.ROOT));
    }

    /** Two mentions in the same words mean the same people. */
    private static void samePhrase(Discourse discourse, Referents referents, ActorMention mention) {
        String phrase = mention.name().toLowerCase(Locale.ROOT);
        Optional<Referent> same = referents.all(Referent.Sort.ACTOR).stream()
                .filter(referent -> referent.name().toLowerCase(Locale.ROOT).equals(phrase))
                .findFirst();
        same.ifPresentOrElse(
                referent -> referents.link(mention, referent),
                () -> referents.add(Referent.Sort.ACTOR, mention.name(), mention));
    }
}
