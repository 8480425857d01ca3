package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.mention.TimeMention;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** The lines and line openings of a report that say what the account below or behind them is about. */
final class SectionHeadings {

    private static final int LONGEST = 7;

    private final ClaimContext context;

    SectionHeadings(ClaimContext context) {
        this.context = context;
    }

    /** Whether nothing but names and times stands in a sentence: "8 Sept - Barbacoas, Nariño." */
    boolean isOfNames(Sentence sentence) {
        return sentence.tokens().stream().allMatch(token -> mayStandInHeading(sentence, token));
    }

    private boolean mayStandInHeading(Sentence sentence, Token token) {
        return !token.surface().matches(".*\\p{L}.*")
                || token.isProperNoun()
                || PlaceMeant.isSettlement(token.lower())
                || isTime(sentence, token);
    }

    boolean isTime(Sentence sentence, Token token) {
        return context.mentions().in(sentence.index(), TimeMention.class).stream()
                .anyMatch(time -> time.span().contains(token.span()));
    }

    boolean isInText(Sentence sentence) {
        return part(sentence).filter(part -> part.kind() == PartKind.PARAGRAPH).isPresent();
    }

    /** Whether a sentence is a short line of its own without a full stop. */
    boolean isHeading(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return isLine(sentence) && sentence.size() <= LONGEST && last.surface().matches(".*[\\p{L}\\p{N}]:?");
    }

    /** Whether a sentence is all of its paragraph. */
    boolean isLine(Sentence sentence) {
        return part(sentence)
                .filter(part -> part.span().length() <= sentence.span().length() + 1)
                .isPresent();
    }

    Optional<Part> part(Sentence sentence) {
        return context.passage().partOf(sentence);
    }
}
