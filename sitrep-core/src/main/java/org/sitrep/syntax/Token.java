package org.sitrep.syntax;

import java.util.Locale;
import org.sitrep.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the report's text
 * @param surface the characters of the span
 * @param lemma dictionary form, lower case for common words
 * @param tag Penn Treebank part of speech
 */
public record Token(int index, Span span, String surface, String lemma, String tag) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    public boolean isPronoun() {
        return tag.equals("PRP") || tag.equals("PRP$");
    }

    /** A mark without a letter or digit. */
    public boolean isPunctuation() {
        return surface.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The surface in lower case, by the root locale. */
    public String lower() {
        return surface.toLowerCase(Locale.ROOT);
    }
}
