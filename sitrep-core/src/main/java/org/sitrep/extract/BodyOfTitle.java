package org.sitrep.extract;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** The body or place that a title names itself, as in "mayor of Harare", "Harare Post columnist". */
final class BodyOfTitle {

    private BodyOfTitle() {}

    /** As a mention in or near the sentence, or as its bare words. */
    static Optional<Filler> of(Sentence sentence, Title title, ClaimContext context) {
        String text = context.passage().report().text().value();
        int from = sentence.span().start();
        int at = text.indexOf(title.of(), from);
        if (at < 0 || at + title.of().length() > sentence.span().end()) {
            return Optional.empty();
        }
        Span span = new Span(at, at + title.of().length());
        Optional<Mention> mention = context.mentions().in(sentence.index()).stream()
                .filter(found -> found instanceof ActorMention || found instanceof PlaceMention)
                .filter(found -> span.overlaps(found.head()))
                .filter(found -> !isPartOfName(found, span, text))
                .findFirst();
        Span head = mention.map(Mention::head).filter(span::contains).orElse(span);
        return Optional.of(new Filler(title.of(), span, head, mention, "the title's \"of\""));
    }

    /** "Harare" in "Harare Post columnist", "Africa" in "Voices Africa director": the name is longer than the place. */
    private static boolean isPartOfName(Mention mention, Span body, String text) {
        int start = Math.max(body.start(), mention.span().start());
        int end = Math.min(body.end(), mention.span().end());
        return mention instanceof PlaceMention
                && (text.substring(end, body.end()).matches("(?s)\\s+\\p{Lu}.*")
                        || text.substring(body.start(), start).matches("(?s)(?:.*\\s)?\\p{Lu}\\S*\\s+"));
    }

    /**
     * "Health minister", "the president at the time", "a Catholic lawmaker": what somebody looks after, when, or what
     * he believes is no body; "the district" is one.
     */
    static boolean isField(Filler body, Sentence sentence, ClaimContext context) {
        String words = body.text().toLowerCase(Locale.ROOT);
        boolean definite = sentence.tokenAt(body.span().start())
                .filter(word -> word.index() > 0
                        && sentence.token(word.index() - 1).lower().equals("the"))
                .isPresent();
        return context.codebook().list("believer").contains(words)
                || context.codebook().list("office-field").contains(words) && (!definite || words.equals("time"));
    }
}
