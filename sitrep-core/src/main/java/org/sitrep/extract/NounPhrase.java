package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/** The words of a noun phrase around its head: without relative clause, apposition, coordination and preposition. */
final class NounPhrase {

    private static final Set<String> LEFT_OUT = Set.of(
            "acl:relcl",
            "acl",
            "appos",
            "conj",
            "cc",
            "case",
            "punct",
            "advcl",
            "parataxis",
            "dep",
            "mark",
            "cop",
            "nsubj",
            "aux",
            "advmod:emph",
            "ccomp",
            "obl",
            "obl:tmod");
    private static final Set<String> PARTITIVES = Set.of(
            "score",
            "dozen",
            "ten",
            "hundred",
            "thousand",
            "million",
            "number",
            "majority",
            "most",
            "some",
            "many",
            "all",
            "handful",
            "couple",
            "series",
            "wave",
            "string",
            "spate",
            "lot",
            "rest",
            "last",
            "half",
            "total",
            "group",
            "band",
            "horde",
            "bulk",
            "each",
            "any",
            "either",
            "neither",
            "none",
            "several",
            "few",
            "remnant",
            "element",
            "one",
            "part",
            "piece",
            "kind",
            "type",
            "figure",
            "tally",
            "ton",
            "tonne",
            "sack",
            "truckload",
            "litre",
            "hectare",
            "barrage",
            "salvo",
            "volley",
            "hail",
            "swarm",
            "flurry",
            "percent",
            "cent",
            "%",
            "third",
            "two-third",
            "fifth",
            "tenth",
            "inch",
            "quarter",
            "swathe",
            "stretch",
            "portion",
            "much",
            "whole",
            "remainder",
            "pair",
            "body",
            "corpse",
            "scrap",
            "sliver",
            "patch",
            "pocket");
    private static final Set<String> FOCUSING = Set.of("only", "just", "even", "also");

    private NounPhrase() {}

    static Span span(Sentence sentence, int head) {
        if (!sentence.isParsed()) {
            return sentence.token(head).span();
        }
        BitSet words = sentence.subtree(head, LEFT_OUT);
        clausesBehind(sentence, head, words).forEach(clause -> words.andNot(sentence.subtree(clause)));
        int from = head;
        while (from > 0 && words.get(from - 1) && !isOuterPunctuation(sentence.token(from - 1))) {
            from--;
        }
        while (from < head && FOCUSING.contains(sentence.token(from).lower())) {
            from++;
        }
        int to = head;
        while (to + 1 < sentence.size()
                && words.get(to + 1)
                && !isFate(sentence, head, to + 1)
                && !isEmphasis(sentence, to + 1)
                && !isOuterPunctuation(sentence.token(to + 1))) {
            to++;
        }
        return sentence.span(from, to);
    }

    /** "The home of a man suspected of theft": a clause about a noun inside the phrase tells of that noun. */
    private static List<Integer> clausesBehind(Sentence sentence, int head, BitSet words) {
        return words.stream()
                .filter(word -> word > head && sentence.hasRelation(word, "acl", "acl:relcl"))
                .boxed()
                .toList();
    }

    /** "The town itself": a pronoun of emphasis adds nothing to what it stands behind. */
    private static boolean isEmphasis(Sentence sentence, int word) {
        return sentence.token(word).lower().matches("(it|him|her|them)sel(f|ves)");
    }

    /** "Left nine soldiers dead": what became of them is no part of who they are. */
    private static boolean isFate(Sentence sentence, int head, int word) {
        return word == head + 1
                && sentence.token(head).isNoun()
                && sentence.governor(word) == head
                && sentence.token(word)
                        .lower()
                        .matches("dead|wounded|injured|missing|captive|alive|homeless|unconscious|destitute|ill");
    }

    private static boolean isOuterPunctuation(Token token) {
        return token.isPunctuation()
                && !token.surface().equals("-")
                && !token.surface().equals("'");
    }

    /**
     * For "scores of militants" and "tens of thousands of militants" the index of "militants"; else the head itself.
     */
    static int contentHead(Sentence sentence, int head) {
        Token token = sentence.token(head);
        boolean part = PARTITIVES.contains(token.lemma()) && !isPartOfTown(sentence, head);
        if (part || token.isNumber() || isCountOfAnimals(sentence, head)) {
            for (int child : sentence.children(head, "nmod")) {
                if (sentence.caseMarker(child).equals("of")) {
                    return contentHead(sentence, child);
                }
            }
            return wholeBehind(sentence, head);
        }
        return head;
    }

    /** The "whole quarters of the city"; not "three quarters". */
    private static boolean isPartOfTown(Sentence sentence, int head) {
        return sentence.token(head).lower().equals("quarters")
                && sentence.child(head, "nummod").isEmpty();
    }

    /** "The airport and most of the city": the phrase with "of" right behind, wherever the parser hung it. */
    private static int wholeBehind(Sentence sentence, int part) {
        boolean of =
                part + 1 < sentence.size() && sentence.token(part + 1).lower().equals("of");
        int whole = of ? sentence.governor(part + 1) : part;
        return whole > part && sentence.token(whole).isNoun() ? whole : part;
    }

    /** "30 head of cattle". */
    private static boolean isCountOfAnimals(Sentence sentence, int head) {
        return sentence.token(head).lower().equals("head")
                && sentence.child(head, "nummod").isPresent();
    }
}
