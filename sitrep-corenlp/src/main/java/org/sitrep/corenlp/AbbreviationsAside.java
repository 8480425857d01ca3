package org.sitrep.corenlp;

import java.util.BitSet;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Abbreviations in brackets behind the name they stand for: "the Ambazonia Defence Forces (ADF)". The parser, which
 * stumbles over them, is not shown them; in the tree they stand in apposition to the word before the bracket.
 */
final class AbbreviationsAside {

    private AbbreviationsAside() {}

    /** The tokens of the brackets and of what they hold. */
    static BitSet in(Sentence sentence) {
        BitSet aside = new BitSet(sentence.size());
        for (int open = 1; open + 2 < sentence.size(); open++) {
            if (isAbbreviation(sentence, open)) {
                aside.set(open, open + 3);
            }
        }
        return aside;
    }

    private static boolean isAbbreviation(Sentence sentence, int open) {
        Token inside = sentence.token(open + 1);
        return isBracket(sentence, open, "(", "-LRB-")
                && isBracket(sentence, open + 2, ")", "-RRB-")
                && sentence.token(open - 1).isNoun()
                && inside.surface().matches("\\p{L}[\\p{L}\\p{N}.&/-]*")
                && inside.surface().codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isBracket(Sentence sentence, int i, String surface, String tag) {
        Token token = sentence.token(i);
        return token.surface().equals(surface) || token.tag().equals(tag);
    }

    /** Hangs each abbreviation on the word before its bracket, and the brackets on it. */
    static void attach(Sentence sentence, BitSet aside, int[] governors, String[] relations) {
        for (int open = aside.nextSetBit(0); open >= 0; open = aside.nextSetBit(open + 3)) {
            governors[open + 1] = open - 1;
            relations[open + 1] = "appos";
            for (int bracket : new int[] {open, open + 2}) {
                governors[bracket] = open + 1;
                relations[bracket] = "punct";
            }
        }
    }
}
