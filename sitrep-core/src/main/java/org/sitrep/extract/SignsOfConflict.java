package org.sitrep.extract;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.LexiconTable;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * What a report's sentences are about, as far as single words show it: signs of armed conflict
 * ({@code signs-of-conflict.tsv}: people harmed, armed bodies, weapons) and words of civil life
 * ({@code civil-domains.tsv}: sport, arts, business, elections and the like).
 */
final class SignsOfConflict {

    private static final Set<ActorType> FIGHTING =
            EnumSet.of(ActorType.REBEL, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA);

    /** How many sentences before and after one share its setting. */
    private static final int NEIGHBOURS = 2;

    /** A report with a sign in at least every fourth sentence is about a conflict. */
    private static final int SENTENCES_PER_SIGN = 4;

    private static final Set<String> SIGNS = signs();
    private static final Map<String, String> DOMAINS = domains();

    private final ClaimContext context;
    private final BitSet marked = new BitSet();

    SignsOfConflict(ClaimContext context) {
        this.context = context;
        for (Sentence sentence : context.passage().sentences()) {
            if (marks(sentence, new BitSet())) {
                marked.set(sentence.index());
            }
        }
    }

    /** Whether a sentence holds a sign beside the words given. */
    boolean in(Sentence sentence, BitSet besides) {
        return marks(sentence, besides);
    }

    /** Whether a sentence near another, or the report as a whole, shows signs. */
    boolean around(Sentence sentence) {
        int index = sentence.index();
        for (int at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS; at++) {
            if (at != index && marked.get(at)) {
                return true;
            }
        }
        BitSet others = (BitSet) marked.clone();
        others.clear(index);
        int read = context.passage().sentences().size();
        return others.cardinality() * SENTENCES_PER_SIGN >= read && !others.isEmpty();
    }

    /** How many words of the civil domain that a sentence has most words of, the words given left out. */
    int civilWords(Sentence sentence, BitSet besides) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Token token : sentence.tokens()) {
            String word = token.lemma().toLowerCase(Locale.ROOT);
            String domain = DOMAINS.getOrDefault(word, "");
            if (!domain.isEmpty() && !besides.get(token.index())) {
                found.computeIfAbsent(domain, name -> new HashSet<>()).add(word);
            }
        }
        return found.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    private boolean marks(Sentence sentence, BitSet besides) {
        boolean word = sentence.tokens().stream()
                .anyMatch(token -> !besides.get(token.index())
                        && (SIGNS.contains(token.lemma().toLowerCase(Locale.ROOT)) || SIGNS.contains(token.lower())));
        return word
                || context.mentions().in(sentence.index(), ActorMention.class).stream()
                        .anyMatch(actor -> FIGHTING.contains(actor.type()));
    }

    private static Set<String> signs() {
        Set<String> words = new HashSet<>();
        List<LexiconTable.Row> rows = LexiconTable.shipped(SignsOfConflict.class, "signs-of-conflict.tsv");
        rows.forEach(row -> words.add(row.text("word")));
        return Set.copyOf(words);
    }

    private static Map<String, String> domains() {
        Map<String, String> words = new HashMap<>();
        LexiconTable.shipped(SignsOfConflict.class, "civil-domains.tsv")
                .forEach(row -> words.put(row.text("word"), row.text("domain")));
        return Map.copyOf(words);
    }
}
