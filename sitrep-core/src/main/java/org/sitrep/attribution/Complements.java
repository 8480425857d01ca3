package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** How far the content of a cue reaches to the right. */
final class Complements {

    private static final Set<String> NOT_CONTENT =
            Set.of("conj", "cc", "punct", "parataxis", "aux", "nsubj", "discourse");
    private static final Set<String> WITH_AN_OBJECT =
            Set.of("as", "for", "of", "to", "with", "against", "on", "from", "over", "about");
    private static final Set<String> BEFORE_A_SETTING = Set.of("in", "at", "during", "on", "via", "through");
    private static final Set<String> SIDE_CLAUSE =
            Set.of("while", "as", "after", "when", "before", "in", "by", "since");

    private Complements() {}

    /**
     * The content that begins with a dependent of the cue: from the dependent's first word to the last word of it and
     * of the dependents after it that carry the content on.
     */
    static BitSet from(CueSite site, int dependent) {
        return from(site, dependent, true);
    }

    /** The same up to the first comma between dependents of the cue. */
    static BitSet untilComma(CueSite site, int dependent) {
        return from(site, dependent, false);
    }

    /**
     * The object of a cue with the phrases that say what about it ("the killings on a splinter group", "the camp as a
     * prison"), without clauses and phrases of manner, time and place, and without an aside behind a comma.
     */
    static BitSet object(CueSite site, int object) {
        Sentence sentence = site.sentence();
        BitSet own = sentence.subtree(object);
        int first = Math.max(own.nextSetBit(0), site.lastWord() + 1);
        int last = beforeAside(sentence, object, own.length() - 1);
        for (int child : sentence.children(site.head())) {
            BitSet tree = sentence.subtree(child);
            if (child > object && tree.nextSetBit(0) == last + 1 && goesWithObject(sentence, child)) {
                last = tree.length() - 1;
            }
        }
        return Phrases.range(first, beforeSetting(sentence, first, last));
    }

    /** The last token before "in a statement" and the like, wherever the parser hung it. */
    static int beforeSetting(Sentence sentence, int first, int last) {
        for (int i = first + 1; i + 2 <= last; i++) {
            boolean article = sentence.token(i + 1).tag().matches("DT|PRP\\$")
                    && !sentence.token(i + 1).lower().equals("the");
            if (article && BEFORE_A_SETTING.contains(sentence.token(i).lower()) && isTalk(sentence, i + 2, last)) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean isTalk(Sentence sentence, int from, int last) {
        int i = from;
        while (i < last
                && sentence.token(i).tag().matches("JJ|NN|NNP")
                && sentence.token(i + 1).isNoun()) {
            i++;
        }
        return i <= last && ListenerReader.isTalk(sentence.token(i));
    }

    private static int beforeAside(Sentence sentence, int object, int last) {
        for (int i = object + 1; i < last; i++) {
            Token next = sentence.token(i + 1);
            boolean aside = next.tag().startsWith("W")
                    || next.tag().equals("VBG") && !next.lower().equals("including");
            if (isComma(sentence, i) && aside) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean goesWithObject(Sentence sentence, int child) {
        if (sentence.hasRelation(child, "xcomp", "ccomp", "obj")) {
            return true;
        }
        String marker = sentence.children(child, "case", "mark").stream()
                .findFirst()
                .map(mark -> sentence.token(mark).lower())
                .orElse("");
        return sentence.hasRelation(child, "obl", "nmod", "advcl") && WITH_AN_OBJECT.contains(marker);
    }

    private static BitSet from(CueSite site, int dependent, boolean overCommas) {
        Sentence sentence = site.sentence();
        BitSet own = sentence.subtree(dependent);
        int first = Math.max(own.nextSetBit(0), site.lastWord() + 1);
        int last = own.length() - 1;
        for (int child : sentence.children(site.head())) {
            if (child > dependent && carriesOn(sentence, child)) {
                BitSet tree = sentence.subtree(child);
                if (!overCommas && isComma(sentence, tree.nextSetBit(0) - 1)) {
                    break;
                }
                last = Math.max(last, tree.length() - 1);
            }
        }
        return Phrases.range(first, overCommas ? last : beforeRelative(site, first, last));
    }

    /** The last token before ", which": what a relative clause behind a comma adds is not asked for or intended. */
    private static int beforeRelative(CueSite site, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean relative = site.sentence().token(i + 1).tag().matches("WDT|WP|WP\\$");
            if (relative && isComma(site.sentence(), i) && !site.quoted().get(i)) {
                return i - 1;
            }
        }
        return last;
    }

    private static boolean isComma(Sentence sentence, int i) {
        return i >= 0 && sentence.token(i).surface().equals(",");
    }

    private static boolean carriesOn(Sentence sentence, int child) {
        String relation = sentence.relation(child);
        if (NOT_CONTENT.contains(relation)) {
            return false;
        }
        if (isSetting(sentence, child)) {
            return false;
        }
        if (relation.equals("advcl")) {
            return !isSideClause(sentence, child);
        }
        return !sentence.token(child).isPunctuation();
    }

    /** Where something was said: "in a statement", "at a news conference". */
    private static boolean isSetting(Sentence sentence, int child) {
        return sentence.hasRelation(child, "obl", "nmod")
                && BEFORE_A_SETTING.contains(sentence.caseMarker(child))
                && ListenerReader.isTalk(sentence.token(child));
    }

    /** A clause that tells of the saying, not of what is said: "while waiting", "adding that". */
    private static boolean isSideClause(Sentence sentence, int clause) {
        Token verb = sentence.token(clause);
        List<Integer> marks = sentence.children(clause, "mark", "case", "advmod");
        boolean marked = marks.stream()
                .anyMatch(mark -> SIDE_CLAUSE.contains(sentence.token(mark).lower()));
        return marked || (verb.tag().equals("VBG") && marks.isEmpty());
    }
}
