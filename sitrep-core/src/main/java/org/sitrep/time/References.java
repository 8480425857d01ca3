package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.LexiconTable;
import org.sitrep.mention.TimeMention.Type;

/** Words that only say past, present or future, from {@code references.tsv}: "now", "recently", "so far". */
final class References {

    private References() {}

    static List<TimeRule> rules() {
        List<TimeRule> rules = new ArrayList<>();
        for (LexiconTable.Row row : LexiconTable.shipped(References.class, "references.tsv")) {
            TimeValue value = TimeValue.open(row.text("value"), Type.DATE, DateBasis.RELATIVE);
            rules.add(TimeRule.of(
                    Pattern.quote(row.text("phrase")),
                    (match, around) -> isBound(match, around) ? Optional.empty() : Optional.of(value)));
        }
        return rules;
    }

    /** "As soon as", "shortly before the attack": the word counts from what follows and is no time by itself. */
    private static boolean isBound(TimeMatch match, Surroundings around) {
        return match.all().equals("soon") && around.precedes("as|after|before|enough")
                || match.all().equals("shortly") && around.precedes("after|before");
    }
}
