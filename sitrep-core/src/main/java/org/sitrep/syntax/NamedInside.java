package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an object or phrase names: "rejected a request from Ankara", "lifted sanctions on Mali", "backed Niger's plan".
 */
final class NamedInside {

    /** "lifted the ban on imports of beef from Brazil": how many phrases deep a name may stand in an object. */
    private static final int DEEPEST = 3;

    private static final Set<String> INSIDE =
            Set.of("of", "from", "by", "on", "to", "for", "with", "against", "towards", "toward", "between", "over");
    /**
     * "restrictions imposed on the party", "an order sought by the union": participles that say whom a thing concerns.
     */
    private static final Set<String> BROUGHT = GrammarWords.of("brought-to-bear");
    /** "2 million in aid to Fiji". */
    private static final Set<String> AMOUNTS = GrammarWords.of("amount");

    private static final Set<String> OPENED =
            Set.of("obj", "to", "for", "on", "against", "over", "at", "with", "about", "from");

    private final Sentence sentence;

    NamedInside(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Adds the slots "nested", "inner" and "maker" for the objects found and the words of the predicate. */
    void in(int predicate, BitSet phrase, List<Argument> found) {
        List<Integer> objects = new ArrayList<>();
        List<Integer> givers = new ArrayList<>();
        for (Argument argument : found) {
            if (OPENED.contains(argument.slot())) {
                (argument.slot().equals("from") ? givers : objects).add(argument.head());
            }
        }
        phrase.stream().filter(word -> word != predicate).forEach(objects::add);
        List<Argument> ofObjects = new ArrayList<>();
        objects.forEach(object -> in(object, DEEPEST, ofObjects));
        List<Argument> ofGivers = new ArrayList<>();
        givers.forEach(giver -> in(giver, DEEPEST, ofGivers));
        found.addAll(ofObjects);
        found.addAll(ofGivers);
        for (Argument nested : ofObjects) {
            if (!isOwnerOf(nested.head(), phrase)) {
                found.add(new Argument("inner", nested.head()));
                if (isMaker(nested.head())) {
                    found.add(new Argument("maker", nested.head()));
                }
            }
        }
    }

    private void in(int object, int levels, List<Argument> found) {
        sentence.children(object, "nmod:poss", "compound", "amod")
                .forEach(owner -> found.add(new Argument("nested", owner)));
        List<Argument> phrases = new ArrayList<>(Phrases.of(sentence, object));
        sentence.children(object, "acl").stream()
                .filter(verb -> BROUGHT.contains(sentence.token(verb).lemma())
                        && sentence.token(verb).tag().equals("VBN"))
                .forEach(verb -> phrases.addAll(Phrases.of(sentence, verb)));
        boolean amount = AMOUNTS.contains(sentence.token(object).lemma());
        for (Argument argument : phrases) {
            if (INSIDE.contains(argument.slot()) || amount && argument.slot().equals("in")) {
                found.add(new Argument("nested", argument.head()));
                if (levels > 1) {
                    in(argument.head(), levels - 1, found);
                }
            }
        }
    }

    /** "The Togolese government's support" for the trigger "pledge support": who gives it is not who gets it. */
    private boolean isOwnerOf(int word, BitSet phrase) {
        return sentence.hasRelation(word, "nmod:poss", "compound", "amod") && phrase.get(sentence.governor(word));
    }

    /** "Condemned Netanyahu's decision", "threats made by the army", "criticism from Ankara": whose doing it is. */
    private boolean isMaker(int word) {
        return sentence.hasRelation(word, "nmod:poss", "compound", "amod")
                || sentence.caseMarker(word).matches("by|from");
    }
}
