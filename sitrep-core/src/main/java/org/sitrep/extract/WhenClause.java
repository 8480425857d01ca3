package org.sitrep.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimTime;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

/**
 * "The worst since January, when a bomb killed nine": a clause with "when" tells what happened at the time it explains,
 * all of it, whatever began or ended then.
 */
final class WhenClause {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private WhenClause() {}

    /** The dated expression that a claim's clause with "when" explains. */
    static Optional<TimeMention> explained(Draft draft, List<TimeMention> times) {
        Sentence sentence = draft.sentence;
        return Governance.chain(sentence, draft.head).stream()
                .filter(word -> sentence.hasRelation(word, "acl:relcl"))
                .filter(word -> sentence.children(word, "advmod").stream()
                        .anyMatch(adverb -> sentence.token(adverb).lower().equals("when")))
                .flatMap(word -> times.stream().filter(time -> time.token() == sentence.governor(word)))
                .findFirst();
    }

    /** A time with both ends that its words have, where a preposition has taken one. */
    static ClaimTime whole(ClaimTime time) {
        String value = time.mention().map(TimeMention::value).orElse("");
        if (time.start().isPresent() == time.end().isPresent() || !value.matches("\\d{4}(-\\d\\d){0,2}")) {
            return time;
        }
        LocalDate first = LocalDate.parse((value + "-01-01").substring(0, DAY));
        LocalDate after = value.length() == YEAR
                ? first.plusYears(1)
                : value.length() == MONTH ? first.plusMonths(1) : first.plusDays(1);
        boolean part = time.start().filter(start -> !start.equals(first)).isPresent();
        return part ? time : time.between(Optional.of(first), Optional.of(after));
    }
}
