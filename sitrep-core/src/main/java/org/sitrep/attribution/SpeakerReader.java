package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Attribution.Candidate;
import org.sitrep.entity.Entities;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
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
        boolean open = own.filter(mention -> entities.of(mention).isEmpty()).isPresent();
        String word = sentence.token(head).lower();
        if ((own.isEmpty() || open) && ONE_PERSON.contains(word)) {
            return likeliest(sentence, head, own);
        }
        return new Speaker(own, List.of());
    }

    /** The noun that a relative pronoun stands for; any other word stands for itself. */
    private static int antecedent(Sentence sentence, int head) {
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
                .map(name -> speaking(sentence, name))
                .flatMap(Optional::stream)
                .filter(PersonMention.class::isInstance)
                .filter(SpeakerReader::isName)
                .findFirst();
        return named.or(() -> own);
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

    private Speaker likeliest(Sentence sentence, int head, Optional<Mention> pronoun) {
        List<Scored> scored = new ArrayList<>();
        int first = Math.max(0, sentence.index() - FARTHEST_NAME_IN_SENTENCES);
        for (int s = first; s <= sentence.index(); s++) {
            for (PersonMention person : mentions.in(s, PersonMention.class)) {
                if (person.form() == Form.NAME
                        && person.span().end() <= sentence.token(head).span().start()) {
                    scored.add(score(person, sentence.index() - s));
                }
            }
        }
        scored.sort(Comparator.comparingDouble((Scored candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.mention().span(), Comparator.reverseOrder()));
        List<Candidate> candidates = scored.stream()
                .limit(MOST_CANDIDATES)
                .map(candidate -> new Candidate(candidate.mention().name(), candidate.score(), candidate.reason()))
                .toList();
        return new Speaker(
                scored.stream()
                        .findFirst()
                        .map(best -> (Mention) best.mention())
                        .or(() -> pronoun),
                candidates);
    }

    private record Scored(PersonMention mention, double score, String reason) {}

    private Scored score(PersonMention person, int sentencesAway) {
        Sentence sentence = passage.sentences().get(person.sentence());
        boolean subject = sentence.hasRelation(person.token(), "nsubj", "nsubj:pass");
        double near = 1.0 / (1 + sentencesAway);
        String reason = (subject ? "subject " : "named ") + sentencesAway + " sentences before";
        return new Scored(person, near + (subject ? 0.5 : 0), reason);
    }
}
