package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Attribution.Candidate;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * The mention that a source is: the name in it before the common noun, the noun before a relative pronoun, and for a
 * pronoun the pronoun itself or, where nothing is known of it, the likeliest of the names before it.
 */
final class SpeakerReader {

    private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her", "his");
    private static final int FARTHEST_NAME_IN_SENTENCES = 6;
    private static final int MOST_CANDIDATES = 5;

    private final Passage passage;
    private final Mentions mentions;
    private final Entities entities;

    SpeakerReader(Passage passage, Mentions mentions, Entities entities) {
        this.passage = passage;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** A speaker with those that were considered beside it, best first. */
    record Speaker(Optional<Mention> mention, List<Candidate> candidates) {}

    Speaker read(Draft draft) {
        if (draft.sourceHead().isEmpty()) {
            return new Speaker(Optional.empty(), List.of());
        }
        Sentence sentence = draft.site().sentence();
        int head = antecedent(sentence, draft.sourceHead().get());
        Optional<Mention> own = mention(sentence, head);
        Optional<String> meant = own.flatMap(entities::of).map(Entity::name);
        if (ONE_PERSON.contains(sentence.token(head).lower())) {
            List<Scored> namesBefore = namesBefore(sentence, head, meant);
            Optional<Mention> likeliest = namesBefore.stream().findFirst().map(Scored::mention);
            return new Speaker(meant.isPresent() ? own : likeliest.or(() -> own), candidates(namesBefore));
        }
        return new Speaker(own, candidates(inSource(draft, own)));
    }

    /** Each name once, with the best of its scores. */
    private static List<Candidate> candidates(List<Scored> scored) {
        Set<String> names = new HashSet<>();
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored candidate) -> -candidate.score())
                        .thenComparing(candidate -> candidate.mention().span(), Comparator.reverseOrder()))
                .filter(candidate -> names.add(candidate.name()))
                .map(candidate -> new Candidate(candidate.name(), candidate.score(), candidate.reason()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Whoever the source names: the speaker, and others who only belong to the speaker's description. */
    private List<Scored> inSource(Draft draft, Optional<Mention> speaker) {
        Sentence sentence = draft.site().sentence();
        List<Scored> named = new ArrayList<>();
        for (Mention mention : mentions.in(sentence.index())) {
            boolean chosen = speaker.filter(mention::equals).isPresent();
            if (chosen || draft.source().get(mention.token()) && isSpeaking(mention)) {
                String reason = chosen ? "the source names this speaker" : "only described in the source";
                named.add(new Scored(mention, name(mention), chosen ? 1 : 0.5, reason));
            }
        }
        return named;
    }

    private String name(Mention mention) {
        return entities.of(mention)
                .map(Entity::name)
                .orElseGet(() -> passage.report().text().of(mention.span()));
    }

    /** The noun that a relative pronoun stands for; any other word stands for itself. */
    static int antecedent(Sentence sentence, int head) {
        if (!sentence.token(head).tag().startsWith("W")) {
            return head;
        }
        int at = sentence.governor(head);
        for (int steps = 0; steps < 3 && at != Sentence.ROOT; steps++) {
            if (sentence.hasRelation(at, "acl:relcl") && sentence.governor(at) != Sentence.ROOT) {
                return sentence.governor(at);
            }
            at = sentence.governor(at);
        }
        return head;
    }

    private Optional<Mention> mention(Sentence sentence, int head) {
        Optional<Mention> own = speaking(sentence, head);
        if (own.filter(SpeakerReader::isName).isPresent()) {
            return own;
        }
        Optional<Mention> named = sentence.children(head, "appos", "flat", "compound", "dep").stream()
                .filter(name -> !isOwner(sentence, name, head))
                .map(name -> speaking(sentence, name))
                .flatMap(Optional::stream)
                .filter(PersonMention.class::isInstance)
                .filter(SpeakerReader::isName)
                .findFirst();
        return named.or(() -> own);
    }

    /** "The Osei family": a name before a common noun says whose it is, and is not the speaker. */
    private static boolean isOwner(Sentence sentence, int name, int head) {
        return name < head
                && sentence.hasRelation(name, "compound")
                && !sentence.token(head).isProperNoun();
    }

    private static boolean isName(Mention mention) {
        return mention instanceof PersonMention person && person.form() == Form.NAME
                || mention instanceof ActorMention actor && actor.form() == Form.NAME
                || mention instanceof OutletMention;
    }

    /** The mention with a given head or, failing that, one that covers it; a place only if nothing else is named. */
    private Optional<Mention> speaking(Sentence sentence, int head) {
        int offset = sentence.token(head).span().start();
        return mentions.in(sentence.index()).stream()
                .filter(mention -> isSpeaking(mention) && mention.span().covers(offset))
                .min(Comparator.comparing((Mention mention) -> mention instanceof PlaceMention)
                        .thenComparing(mention -> mention.token() != head)
                        .thenComparing(mention -> !isName(mention))
                        .thenComparing(Mention::span));
    }

    private static boolean isSpeaking(Mention mention) {
        return mention instanceof PersonMention
                || mention instanceof ActorMention
                || mention instanceof OutletMention
                || mention instanceof PlaceMention place && place.use() == PlaceMention.Use.METONYM;
    }

    /**
     * Persons named in the sentences before a pronoun, the likeliest first.
     *
     * @param meant the person for whom the pronoun stands, if that is settled
     */
    private List<Scored> namesBefore(Sentence sentence, int head, Optional<String> meant) {
        List<Scored> scored = new ArrayList<>();
        Optional<Gender> gender = NamedGender.ofPronoun(sentence.token(head).lower());
        int first = Math.max(0, sentence.index() - FARTHEST_NAME_IN_SENTENCES);
        for (int s = first; s <= sentence.index(); s++) {
            for (PersonMention person : mentions.in(s, PersonMention.class)) {
                if (person.form() == Form.NAME
                        && NamedGender.of(passage.report().text().of(person.span()))
                                .map(told -> gender.filter(told::equals).isPresent())
                                .orElse(true)
                        && person.span().end() <= sentence.token(head).span().start()) {
                    scored.add(score(person, sentence.index() - s, meant));
                }
            }
        }
        scored.sort(Comparator.comparingDouble((Scored candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.mention().span(), Comparator.reverseOrder()));
        return scored;
    }

    private record Scored(Mention mention, String name, double score, String reason) {}

    private Scored score(PersonMention person, int sentencesAway, Optional<String> meant) {
        Sentence sentence = passage.sentences().get(person.sentence());
        boolean subject = sentence.hasRelation(person.token(), "nsubj", "nsubj:pass");
        boolean settled = meant.filter(name(person)::equals).isPresent();
        double near = 1.0 / (1 + sentencesAway);
        String reason = (subject ? "subject " : "named ") + sentencesAway + " sentences before"
                + (settled ? "; the pronoun stands for this person" : "");
        return new Scored(person, name(person), near + (subject ? 0.5 : 0) + (settled ? 1 : 0), reason);
    }
}
