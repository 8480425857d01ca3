package org.sitrep.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.redact.TextEdits.Edit;
import org.sitrep.text.Span;

/**
 * Telephone numbers, addresses of mail, accounts, number plates and numbers of documents. They are withheld whoever
 * they belong to: an office's number is found elsewhere, a person's must not be found here.
 */
final class ContactPatterns {

    private record Contact(Sign sign, Pattern pattern, int group, String replacement) {}

    /** What a text must have for a pattern to be worth trying. */
    private enum Sign {
        AT,
        SLASH,
        /** A digit, and a word that begins like one of {@link #NUMBERED}. */
        PAPER,
        /** As many digits close together as the shortest telephone number has. */
        DIGITS
    }

    private static final int FEWEST_DIGITS = 6;

    /**
     * From a digit of a telephone number to the next: a bracket and two signs may lie between, and the digit may be two
     * units.
     */
    private static final int FARTHEST_DIGIT = 5;

    /** Words that go before a number of a person's paper or plate. */
    private static final String NUMBERED =
            "(?:passport|identity card|id card|id|national id|tazkira|licen[cs]e plate|number plate|plate|registration|imei|iban"
                    + "|account)";

    /** How words of {@link #NUMBERED} begin. */
    private static final List<String> BEGINNINGS = List.of(
            "passport",
            "id",
            "national",
            "tazkira",
            "licen",
            "number",
            "plate",
            "registration",
            "imei",
            "iban",
            "account");

    private static final List<Contact> CONTACTS = List.of(
            contact(Sign.AT, "(?iu)[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}", 0, "[e-mail]"),
            contact(
                    Sign.SLASH,
                    "(?iu)\\b(?:https?://)?(?:www\\.)?(?:t\\.me|wa\\.me|telegram\\.me|facebook\\.com|fb\\.com|x\\.com"
                            + "|twitter\\.com|instagram\\.com|tiktok\\.com|vk\\.com|linkedin\\.com)/[^\\s<>\"')]+",
                    0,
                    "[account]"),
            contact(Sign.AT, "(?u)(?<![\\p{L}\\p{N}._/])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,}", 0, "[account]"),
            contact(
                    Sign.PAPER,
                    "(?iu)\\b" + NUMBERED + "\\s*(?:number|no\\.?|nr\\.?|#|:)*\\s*"
                            + "((?=[\\p{Lu}\\p{N} -]*\\p{N})[\\p{Lu}\\p{N}][\\p{Lu}\\p{N} -]{3,}[\\p{N}\\p{Lu}])",
                    1,
                    "[number]"),
            contact(
                    Sign.DIGITS,
                    "(?u)(?<![\\p{N}\\p{L}.,/-])(?:\\+|00|\\(\\+?)\\p{Nd}(?:[\\s\\u00A0().\\u2010-\\u2013-]{0,2}\\p{Nd}){6,14}(?![\\p{N}])",
                    0,
                    "[telephone]"),
            contact(
                    Sign.DIGITS,
                    "(?u)(?<![\\p{N}\\p{L}.,/-])\\(?0\\p{Nd}{1,4}\\)?(?:[\\s\\u00A0().\\u2010-\\u2013-]{0,2}\\p{Nd}){5,10}(?![\\p{N}])",
                    0,
                    "[telephone]"),
            contact(
                    Sign.DIGITS,
                    "(?iu)(?:\\b(?:tel|telephone|phone|mobile|cell|whatsapp|viber|signal|call|text|number|contact)\\b[^\\n\\p{N}]{0,24})"
                            + "(\\+?\\(?\\p{Nd}(?:[\\s\\u00A0().\\u2010-\\u2013-]{0,2}\\p{Nd}){5,14})(?![\\p{N}])",
                    1,
                    "[telephone]"),
            contact(
                    Sign.DIGITS,
                    "(?u)(?<![\\p{N}\\p{L}.,/-])\\p{Nd}{2,4}[ .\\u2010-\\u2013-]\\p{Nd}{3}[ .\\u2010-\\u2013-]\\p{Nd}{3,4}(?![\\p{N}])",
                    0,
                    "[telephone]"),
            contact(Sign.DIGITS, "(?u)(?<![\\p{N}\\p{L}.,/-])[1-9]\\p{Nd}{8,14}(?![\\p{N}\\p{L}])", 0, "[telephone]"));

    private ContactPatterns() {}

    private static Contact contact(Sign sign, String pattern, int group, String replacement) {
        return new Contact(sign, Pattern.compile(pattern), group, replacement);
    }

    static List<Edit> in(String text) {
        List<Edit> edits = new ArrayList<>();
        Set<Sign> signs = signs(text);
        for (Contact contact : CONTACTS) {
            if (signs.contains(contact.sign())) {
                Matcher matcher = contact.pattern().matcher(text);
                while (matcher.find()) {
                    edits.add(new Edit(
                            new Span(matcher.start(contact.group()), matcher.end(contact.group())),
                            contact.replacement()));
                }
            }
        }
        return edits;
    }

    private static Set<Sign> signs(String text) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean number = false;
        int together = 0;
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '@') {
                signs.add(Sign.AT);
            } else if (point == '/') {
                signs.add(Sign.SLASH);
            } else if (isNumber(point)) {
                number = true;
                together = at - last <= FARTHEST_DIGIT ? together + 1 : 1;
                last = at;
                if (together == FEWEST_DIGITS) {
                    signs.add(Sign.DIGITS);
                }
            }
        }
        if (number && isPaperNamed(text)) {
            signs.add(Sign.PAPER);
        }
        return signs;
    }

    private static boolean isPaperNamed(String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            if (letter && !inWord && isBeginning(text, at)) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean isBeginning(String text, int at) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
