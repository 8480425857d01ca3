package org.sitrep.corenlp;

import java.util.BitSet;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Brackets that hold a few nouns or numbers behind the word they explain: "the Ambazonia Defence Forces (ADF)", "70 km
 * (45 miles)", "Ali Reza (34)". The parser, which stumbles over them, is not shown them; in the tree their last word
 * stands in apposition to the word before the bracket.
 */
final class BracketsAside {

    private static final int LONGEST = 5;
    private static final String INSIDE = "NN.*|CD|JJ.*|DT|RB|HYPH|\\$|POS";

    private final Sentence sentence;
    private final BitSet aside;

    private BracketsAside(Sentence sentence) {
        this.sentence = sentence;
        this.aside = new BitSet(sentence.size());
        for (int open = 1; open + 2 < sentence.size(); open++) {
            int close = close(open);
            if (close > 0) {
                aside.set(open, close + 1);
            }
        }
    }

    /** The short brackets of a tagged sentence. */
    static BracketsAside in(Sentence sentence) {
        return new BracketsAside(sentence);
    }

    /** The tokens of the brackets and of what they hold. */
    BitSet tokens() {
        return (BitSet) aside.clone();
    }

    /** Hangs what each bracket holds on the word before it. */
    void attach(int[] governors, String[] relations) {
        for (int open = aside.nextSetBit(0); open >= 0; ) {
            int close = close(open);
            int head = close - 1;
            governors[head] = open - 1;
            relations[head] = "appos";
            for (int word = open; word <= close; word++) {
                if (word != head) {
                    governors[word] = head;
                    relations[word] = relation(sentence.token(word));
                }
            }
            open = aside.nextSetBit(close + 1);
        }
    }

    private static String relation(Token token) {
        if (token.isPunctuation()) {
            return "punct";
        }
        if (token.isNumber()) {
            return "nummod";
        }
        if (token.isAdjective()) {
            return "amod";
        }
        return token.tag().equals("DT") ? "det" : token.tag().equals("RB") ? "advmod" : "compound";
    }

    /** Where a bracket of a few nouns ends; -1 if none begins at a token. */
    private int close(int open) {
        boolean explains = isBracket(open, "(", "-LRB-")
                && (sentence.token(open - 1).isNoun()
                        || sentence.token(open - 1).isNumber());
        for (int word = open + 1; explains && word < Math.min(sentence.size(), open + LONGEST + 2); word++) {
            if (isBracket(word, ")", "-RRB-")) {
                Token last = sentence.token(word - 1);
                boolean held = word > open + 1
                        && (last.isNoun() || last.isNumber() || word == open + 2 && isAbbreviation(last));
                return held ? word : -1;
            }
            explains = sentence.token(word).tag().matches(INSIDE) || isAbbreviation(sentence.token(word));
        }
        return -1;
    }

    private static boolean isAbbreviation(Token inside) {
        return inside.surface().matches("\\p{L}[\\p{L}\\p{N}.&/-]*")
                && inside.surface().codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private boolean isBracket(int i, String surface, String tag) {
        Token token = sentence.token(i);
        return token.surface().equals(surface) || token.tag().equals(tag);
    }
}
