package org.sitrep.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * The body that a title names itself: "police commander", "council member", "the village chief". It is the police, the
 * council, the village, whichever of them the report is about.
 */
final class BodyInTitle {

    /** How far from the name a title stands, in tokens. */
    private static final int FARTHEST = 8;

    private BodyInTitle() {}

    static Optional<Filler> of(Sentence sentence, PersonMention person, Title title, ClaimContext context) {
        List<String> words = Arrays.asList(title.text().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.size() < 2) {
            return Optional.empty();
        }
        String office = words.get(words.size() - 1);
        return sentence.tokens().stream()
                .filter(token -> Math.abs(token.index() - person.token()) <= FARTHEST)
                .filter(token -> token.index() > 0 && token.lower().equals(office))
                .map(token -> sentence.token(token.index() - 1))
                .filter(body -> isIn(words, body) && isBody(body, context))
                .findFirst()
                .map(body -> new Filler(
                        body.surface(), body.span(), body.span(), Optional.empty(), "the body in the title"));
    }

    /** "District Police" may be one token of the words "district police officer". */
    private static boolean isIn(List<String> words, Token body) {
        return words.containsAll(Arrays.asList(body.lower().split("\\s+")));
    }

    private static boolean isBody(Token body, ClaimContext context) {
        String last = body.lower().substring(body.lower().lastIndexOf(' ') + 1);
        return context.codebook().list("title-body").contains(last);
    }
}
