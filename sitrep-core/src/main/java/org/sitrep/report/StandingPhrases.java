package org.sitrep.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The wording of lines that recur from report to report, by the kind of part they make; patterns match whole blocks.
 */
final class StandingPhrases {

    private static final List<Phrase> PHRASES = RuleTable.rows("boilerplate.tsv").stream()
            .map(row -> new Phrase(PartKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), pattern(row.get(1))))
            .toList();

    private record Phrase(PartKind kind, Pattern pattern) {}

    private StandingPhrases() {}

    /** Whether a block of at most some hundred characters is worded like a part of this kind. */
    static boolean areOf(PartKind kind, String block) {
        return PHRASES.stream()
                .anyMatch(phrase ->
                        phrase.kind() == kind && phrase.pattern().matcher(block).matches());
    }

    private static Pattern pattern(String wording) {
        return Pattern.compile(wording, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
