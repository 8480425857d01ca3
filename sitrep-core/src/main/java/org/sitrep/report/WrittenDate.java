package org.sitrep.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full calendar dates as reports write them: day, month by name and year in either order, or ISO 8601. Numeric dates
 * whose day and month could be exchanged are not read, and no year is ever added.
 */
final class WrittenDate {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME =
            "(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)"
                    + "(?:\\s*\\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|EET|MSK|local time|Z|[+-]\\d{2}:?\\d{2})\\)?)?";

    /** A date with a year of four digits, as a piece of a larger pattern; it has eight groups. */
    private static final String DATE = "(?:" + DAY + "\\s+" + MONTH + ",?\\s+(\\d{4})" + "|" + MONTH + "\\s+" + DAY
            + ",?\\s+(\\d{4})" + "|(\\d{4})-(\\d{2})-(\\d{2})(?:T[0-9:.]{4,12}(?:Z|[+-]\\d{2}:?\\d{2})?)?)";

    private static final Pattern LINE = ignoringCase("(?:(published|posted|issued|dated?|(?:last )?updated|modified)"
            + "(?:\\s+(?:on|at))?\\s*:?\\s+)?(?:" + TIME + "[,\\s]+)?" + WEEKDAY + DATE + "(?:[\\s,|·•–—-]+(?:at\\s+)?"
            + TIME
            + ")?\\s*\\.?");
    private static final Pattern FULL = ignoringCase("(?<!\\d)" + DATE + "(?!\\d)");
    private static final Pattern SHORT_YEAR = ignoringCase("(?<!\\d)" + DAY + "\\s+" + MONTH + "\\s+([89]\\d)(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:\\s.*)?");
    private static final int LONGEST_LINE = 100;

    private WrittenDate() {}

    /** Whether a line is a date and nothing else but its weekday, time and a word such as "Published". */
    static boolean isLine(String line) {
        return line.length() <= LONGEST_LINE && LINE.matcher(line).matches();
    }

    /** The date of a line that is only a date; empty for a line that says when the report was last changed. */
    static Optional<LocalDate> ofLine(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > LONGEST_LINE || !matcher.matches()) {
            return Optional.empty();
        }
        boolean changed = Optional.ofNullable(matcher.group(1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.endsWith("updated") || word.equals("modified"))
                .isPresent();
        return changed ? Optional.empty() : date(matcher, 2);
    }

    /** The first full date inside a wire dateline, where years of two digits are of 1980 to 1999. */
    static Optional<LocalDate> inDateline(String dateline) {
        Matcher matcher = FULL.matcher(dateline);
        if (matcher.find()) {
            return date(matcher, 1);
        }
        Matcher shortYear = SHORT_YEAR.matcher(dateline);
        return shortYear.find()
                ? date("19" + shortYear.group(3), month(shortYear.group(2)), shortYear.group(1))
                : Optional.empty();
    }

    /** The date that a value of markup or of a column gives; numeric dates only where one part cannot be a month. */
    static Optional<LocalDate> ofValue(String value) {
        String stripped = value.strip();
        if (stripped.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = FULL.matcher(stripped);
        if (matcher.find()) {
            return date(matcher, 1);
        }
        Matcher numeric = NUMERIC.matcher(stripped);
        if (!numeric.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        if (first == second || first > 12) {
            return date(numeric.group(3), second, numeric.group(1));
        }
        return second > 12 ? date(numeric.group(3), first, numeric.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher, int from) {
        if (matcher.group(from) != null) {
            return date(matcher.group(from + 2), month(matcher.group(from + 1)), matcher.group(from));
        }
        if (matcher.group(from + 3) != null) {
            return date(matcher.group(from + 5), month(matcher.group(from + 3)), matcher.group(from + 4));
        }
        return date(matcher.group(from + 6), Integer.parseInt(matcher.group(from + 7)), matcher.group(from + 8));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
