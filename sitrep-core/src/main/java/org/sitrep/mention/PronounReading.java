package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Pronouns: one person ("he", "her", "I") or several people or a body ("they", "its", "we"). */
public final class PronounReading implements MentionReading {

    private static final Set<String> ONE_PERSON =
            Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "i", "me", "my", "mine", "myself");
    private static final Set<String> SEVERAL = Set.of(
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "it",
            "its",
            "itself");

    @Override
    public List<Mention> read(Passage passage, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isParsed()) {
                for (Token token : sentence.tokens()) {
                    mention(sentence, token)
                            .filter(mention -> earlier.headedBy(sentence.index(), token.index())
                                    .isEmpty())
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Mention> mention(Sentence sentence, Token token) {
        String word = token.lower();
        boolean american = word.equals("us") && token.surface().equals("US");
        if (!token.isPronoun() || american || isDummy(sentence, token)) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor(sentence.index(), token.index(), token.span(), token.span());
        if (ONE_PERSON.contains(word)) {
            return Optional.of(new PersonMention(anchor, Form.PRONOUN, token.surface(), List.of()));
        }
        if (SEVERAL.contains(word)) {
            return Optional.of(new ActorMention(
                    anchor, Form.PRONOUN, token.surface(), Optional.empty(), ActorType.OTHER, Optional.empty()));
        }
        return Optional.empty();
    }

    /** The "it" of "it was reported that" and "it is unclear" means nothing. */
    private static boolean isDummy(Sentence sentence, Token token) {
        if (!token.lower().equals("it") || sentence.hasRelation(token.index(), "expl")) {
            return token.lower().equals("it");
        }
        int verb = sentence.governor(token.index());
        boolean subject = sentence.hasRelation(token.index(), "nsubj", "nsubj:pass");
        return verb >= 0
                && subject
                && (sentence.hasRelation(token.index(), "nsubj:pass")
                        || sentence.child(verb, "cop").isPresent())
                && sentence.child(verb, "ccomp", "csubj", "advcl").isPresent();
    }
}
