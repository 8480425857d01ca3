package org.sitrep.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Form;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * "He" and "she" mean the most salient fitting person of this sentence or the last few: subjects and speakers before
 * others, near before far, and for a pronoun that speaks the speaker of the sentence before. Where two persons are
 * about equally salient the pronoun stays open.
 *
 * <p>The order of preference follows the salience factors of Lappin and Leass, "An Algorithm for Pronominal Anaphora
 * Resolution" (1994), with weights of our own.
 */
final class PersonPronounReading implements ReferenceReading {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "himself", "herself");
    private static final int FARTHEST_IN_SENTENCES = 4;
    private static final int SAME_SENTENCE = 10;
    private static final int PER_SENTENCE_BACK = -5;
    private static final int PER_PARAGRAPH_BACK = -1;
    private static final int SUBJECT = 6;
    private static final int SPEAKER = 3;
    private static final int CONTINUES_SPEECH = 4;
    private static final int SAME_CLAUSE_AS_POSSESSIVE = 8;
    private static final int BESIDE_KIN = 20;
    private static final int LONGEST_LINK = 8;
    private static final int NOT_AN_ARGUMENT = -3;
    private static final int GENDER_KNOWN = 2;
    private static final int INDEFINITE = -2;
    private static final int CLEAR_LEAD = 2;
    private static final int TOPIC = 3;

    /** How often the one that a report is about is named in it at least, and how many times as often as any other. */
    private static final int OFTEN = 3;

    private static final int TIMES = 2;

    @Override
    public void read(Discourse discourse, Referents referents) {
        Optional<Referent> topic = topic(referents);
        for (PersonMention pronoun : discourse.all(PersonMention.class)) {
            if (isOfUnknownWho(discourse, pronoun) || isOfSomebodyBeside(discourse, pronoun)) {
                continue;
            }
            gender(pronoun)
                    .ifPresent(gender -> antecedent(discourse, referents, pronoun, gender, topic)
                            .ifPresent(person -> {
                                referents.link(pronoun, person);
                                person.learnGender(Optional.of(gender));
                            }));
        }
    }

    /**
     * "One of them, who would not give his name": the pronoun means whoever "who" means, and that is no known person.
     */
    private static boolean isOfUnknownWho(Discourse discourse, PersonMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        Optional<Integer> clause = discourse.clause(pronoun).filter(verb -> sentence.hasRelation(verb, "acl:relcl"));
        return POSSESSIVE.contains(pronoun.name().toLowerCase(Locale.ROOT))
                && clause.isPresent()
                && sentence.children(clause.orElseThrow(), "nsubj").stream()
                        .anyMatch(subject -> sentence.token(subject).lower().equals("who"))
                && discourse
                        .mentions()
                        .headedBy(pronoun.sentence(), sentence.governor(clause.orElseThrow()), PersonMention.class)
                        .isEmpty();
    }

    /** "One man leapt to his death": whose it is stands in the clause, though no name says who. */
    private static boolean isOfSomebodyBeside(Discourse discourse, PersonMention pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        return POSSESSIVE.contains(pronoun.name().toLowerCase(Locale.ROOT))
                && sentence.hasRelation(pronoun.token(), "nmod:poss")
                && discourse
                        .clause(pronoun)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                        .filter(subject -> subject < pronoun.token() && isUnnamed(discourse, sentence, subject))
                        .isPresent();
    }

    private static boolean isUnnamed(Discourse discourse, Sentence sentence, int subject) {
        return sentence.token(subject).tag().equals("NN")
                && PersonNouns.names(sentence, subject)
                && sentence.children(subject, "det", "nummod").stream()
                        .anyMatch(word -> sentence.token(word).lower().matches("an?|one|another"))
                && discourse.mentions().headedBy(sentence.index(), subject).stream()
                        .noneMatch(PersonMention.class::isInstance);
    }

    private static Optional<Gender> gender(PersonMention mention) {
        String word = mention.name().toLowerCase(Locale.ROOT);
        if (mention.form() != Form.PRONOUN) {
            return Optional.empty();
        }
        return MALE.contains(word)
                ? Optional.of(Gender.MALE)
                : FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    private static Optional<Referent> antecedent(
            Discourse discourse, Referents referents, PersonMention pronoun, Gender gender, Optional<Referent> topic) {
        Map<Referent, Integer> scores = new LinkedHashMap<>();
        Set<Referent> barred = DoersOfAct.on(pronoun, discourse, referents);
        for (Mention mention : discourse.mentions().all()) {
            Optional<Referent> person = referents
                    .of(mention)
                    .filter(r -> r.sort() == Referent.Sort.PERSON)
                    .filter(r -> !barred.contains(r))
                    .filter(r -> !isKinTelling(discourse, mention, pronoun, gender));
            if (person.isPresent() && fits(discourse, mention, person.orElseThrow(), pronoun, gender)) {
                int score = score(discourse, mention, person.orElseThrow(), pronoun, gender);
                scores.merge(person.orElseThrow(), score + (person.equals(topic) ? TOPIC : 0), Math::max);
            }
        }
        return clearBest(scores);
    }

    /** "His brother said he had been beaten": who tells of kin means the one whose kin they are. */
    private static boolean isKinTelling(Discourse discourse, Mention teller, PersonMention pronoun, Gender gender) {
        if (teller.sentence() != pronoun.sentence() || !(teller instanceof PersonMention)) {
            return false;
        }
        Sentence sentence = discourse.sentence(pronoun);
        int verb = sentence.governor(teller.token());
        boolean tells = verb >= 0
                && sentence.hasRelation(teller.token(), "nsubj")
                && sentence.children(verb, "ccomp").stream()
                        .anyMatch(told -> sentence.subtree(told).get(pronoun.token()));
        Set<String> same = gender == Gender.MALE ? MALE : FEMALE;
        return tells
                && Kinship.isKin(sentence.token(teller.token()).lemma())
                && sentence.children(teller.token(), "nmod:poss").stream()
                        .anyMatch(owner -> same.contains(sentence.token(owner).lower()));
    }

    /** The person that the report is about: named often, and far more often than anybody else. */
    private static Optional<Referent> topic(Referents referents) {
        List<Referent> ranked = referents.all(Referent.Sort.PERSON).stream()
                .sorted((a, b) -> Long.compare(namings(b), namings(a)))
                .toList();
        boolean leads = !ranked.isEmpty()
                && namings(ranked.get(0)) >= OFTEN
                && (ranked.size() == 1 || namings(ranked.get(0)) >= TIMES * namings(ranked.get(1)));
        return leads ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private static long namings(Referent person) {
        return person.mentions().stream()
                .filter(mention -> mention instanceof PersonMention named && named.form() == Form.NAME)
                .count();
    }

    private static Optional<Referent> clearBest(Map<Referent, Integer> scores) {
        List<Map.Entry<Referent, Integer>> ranked = scores.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1 && ranked.get(0).getValue() - ranked.get(1).getValue() >= CLEAR_LEAD;
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    private static boolean fits(
            Discourse discourse, Mention mention, Referent person, PersonMention pronoun, Gender gender) {
        int back = pronoun.sentence() - mention.sentence();
        boolean possessive = POSSESSIVE.contains(pronoun.name().toLowerCase(Locale.ROOT));
        boolean insideQuotation = discourse.isQuoted(mention) && !discourse.isQuoted(pronoun);
        return mention.span().end() <= pronoun.span().start()
                && !insideQuotation
                && back >= 0
                && back <= FARTHEST_IN_SENTENCES
                && person.gender().map(gender::equals).orElse(true)
                && (possessive || !discourse.areParticipantsOfOneVerb(mention, pronoun));
    }

    private static int score(
            Discourse discourse, Mention mention, Referent person, PersonMention pronoun, Gender gender) {
        int back = pronoun.sentence() - mention.sentence();
        int paragraphs = discourse.paragraph(pronoun.sentence()) - discourse.paragraph(mention.sentence());
        int score = back == 0 ? SAME_SENTENCE : back * PER_SENTENCE_BACK;
        score += paragraphs * PER_PARAGRAPH_BACK;
        boolean subject = discourse.isSubject(mention);
        score += subject ? SUBJECT : discourse.isObject(mention) ? 0 : NOT_AN_ARGUMENT;
        score += discourse.isSpeaker(mention) ? SPEAKER : 0;
        score += back <= 1 && discourse.isSpeaker(mention) && discourse.isSpeaker(pronoun) ? CONTINUES_SPEECH : 0;
        score += person.gender().equals(Optional.of(gender)) ? GENDER_KNOWN : 0;
        score += isIndefiniteRole(discourse, mention) && !subject ? INDEFINITE : 0;
        score += isBesideKin(discourse, mention, pronoun) ? BESIDE_KIN : 0;
        boolean shared = back == 0 && subject && discourse.clause(mention).equals(discourse.clause(pronoun));
        return score + (shared ? SAME_CLAUSE_AS_POSSESSIVE : 0);
    }

    /** "Shahdad and his cousin": kin named beside somebody are his. */
    private static boolean isBesideKin(Discourse discourse, Mention mention, PersonMention pronoun) {
        int start = mention.span().end();
        int end = pronoun.span().start();
        return POSSESSIVE.contains(pronoun.name().toLowerCase(Locale.ROOT))
                && mention instanceof PersonMention named
                && named.form() == Form.NAME
                && start < end
                && end - start < LONGEST_LINK
                && discourse.passage().report().text().of(new Span(start, end)).matches(",? and ");
    }

    private static boolean isIndefiniteRole(Discourse discourse, Mention mention) {
        String text = discourse.text(mention).toLowerCase(Locale.ROOT);
        return text.startsWith("a ") || text.startsWith("an ");
    }
}
