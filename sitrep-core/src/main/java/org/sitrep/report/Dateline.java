package org.sitrep.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a wire report: place, date and agency before a dash, as in "KABUL, Nov 30 (Agency) -". The place is in
 * capitals, or it is followed by a country, a date or an agency.
 *
 * @param length of the opening, the dash included, in UTF-16 units
 * @param wording without the dash
 */
record Dateline(int length, String wording) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
            + "(?: (?:(?:of|the|de|del|la|el|al|and|ez|az) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
    private static final String COUNTRY = "(?:\\s*[,/]\\s*" + NAME + "){0,2}";
    private static final String DATE =
            "(?:,?\\s*(?:(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?,?\\s+)?(?:\\d{1,2}\\s+\\p{L}{3,9}\\.?(?:,?\\s+\\d{2,4})?"
                    + "|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}))";
    private static final String AGENCY = "(?:,?\\s*[(\\[]\\p{Lu}[^()\\[\\]\\n]{1,39}[)\\]])";
    /** "Tehran, March 15, IRNA -": an agency that stands in capitals behind the date. */
    private static final String AGENCY_BEHIND = "(?:,\\s*\\p{Lu}[\\p{Lu}.-]{1,11})";

    private static final String REPORT_KIND =
            "(?:[A-Z]+ ){0,4}(?:TEXT|EXCERPTS?|REPORT|SUMMARY|COMMENTARY|COMMUNIQUE|EDITORIAL|ARTICLE|STATEMENT|INTERVIEW)(?: [A-Z]+){0,6}";
    private static final String DASH = "\\s*(?:—|―|－|–\\s|-{2,}|-(?=\\s)|[-–]$)\\s*(?:\\[" + REPORT_KIND
            + "\\]\\s*)*(?=[\\p{Lu}\\p{N}\"“'‘«\\[(]|$)";
    private static final Pattern DATED = Pattern.compile("(" + NAME + COUNTRY + "(?:" + AGENCY + "?" + DATE + "(?:"
            + AGENCY + "|" + AGENCY_BEHIND + ")?|" + AGENCY + "))(" + DASH + "|:\\s+(?=\\S.{40}))");
    private static final Pattern CAPITAL =
            Pattern.compile("(" + CAPITALS + COUNTRY + ")(" + DASH + "|:\\s+(?=\\S.{40}))");
    private static final Pattern WITH_COUNTRY =
            Pattern.compile("(" + NAME + "\\s*,\\s*" + NAME + ")(\\s+(?:[—–]|-(?=\\s+\\p{Lu}))\\s+)");
    private static final Pattern BESIDE_DASH = Pattern.compile("(" + NAME + COUNTRY + ")(--|—|－)(?=\\p{Lu})");
    private static final Pattern AGENCY_ALONE = Pattern.compile("(" + AGENCY + ")(" + DASH + ")");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:UPDATE|FILE|NOTE|WARNING|BREAKING|ANALYSIS|OPINION|EXPLAINER|CORRECTION|LIVE|WATCH|VIDEO|EXCLUSIVE|READ|ALSO|SUMMARY|PHOTO|NEWS|Q|A|UN|EU|US|UK)\\b.*");

    /** The dateline with which a block begins; {@code capitalText} where the whole text is in capitals. */
    static Optional<Dateline> of(Block block, boolean capitalText) {
        String head = block.head();
        return match(DATED, head)
                .or(() -> match(AGENCY_ALONE, head))
                .or(() -> capitalText
                        ? Optional.empty()
                        : match(CAPITAL, head).filter(found -> found.wording().length() > 3))
                .or(() -> capitalText ? Optional.empty() : match(WITH_COUNTRY, head))
                .or(() -> capitalText ? Optional.empty() : match(BESIDE_DASH, head))
                .filter(found -> !NO_PLACE.matcher(found.wording()).matches());
    }

    /** The full date in the wording, where there is one. */
    Optional<LocalDate> date() {
        return WrittenDate.inDateline(wording);
    }

    /** Whether it names an agency or a date, which no sentence of a report begins with. */
    boolean isWireLike() {
        return wording.endsWith(")") || wording.matches(".*\\d.*");
    }

    private static Optional<Dateline> match(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.lookingAt()
                ? Optional.of(new Dateline(matcher.end(2), matcher.group(1).strip()))
                : Optional.empty();
    }
}
