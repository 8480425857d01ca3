package org.sitrep.syntax;

import java.util.List;
import java.util.Optional;

/** A word among the tagged words of its sentence. Outside the sentence every word and tag is empty. */
public record TaggedWord(List<Token> tokens, int index) {

    String tag() {
        return tag(0);
    }

    /** The tag so many words on, or back. */
    String tag(int offset) {
        return at(offset).map(Token::tag).orElse("");
    }

    String lower() {
        return lower(0);
    }

    /** The lower-case surface so many words on, or back. */
    String lower(int offset) {
        return at(offset).map(Token::lower).orElse("");
    }

    String surface(int offset) {
        return at(offset).map(Token::surface).orElse("");
    }

    String lemma(int offset) {
        return at(offset).map(Token::lemma).orElse("");
    }

    boolean isVerb() {
        return tokens.get(index).isVerb();
    }

    boolean isNumber(int offset) {
        return at(offset).filter(Token::isNumber).isPresent();
    }

    boolean isPunctuation(int offset) {
        return at(offset).filter(Token::isPunctuation).isPresent();
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index + 1 == tokens.size();
    }

    TaggedWord next() {
        return new TaggedWord(tokens, index + 1);
    }

    /** The word so many words on, or back, if the sentence reaches there. */
    Optional<Token> at(int offset) {
        int place = index + offset;
        return place < 0 || place >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(place));
    }
}
