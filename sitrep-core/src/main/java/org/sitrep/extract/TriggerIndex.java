package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.codebook.Codebook;
import org.sitrep.codebook.Rule;
import org.sitrep.codebook.Trigger;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.StoppedThing;
import org.sitrep.syntax.Token;

/** Finds where rules may fire: their triggers' words in a sentence, by lemma and part of speech. */
final class TriggerIndex {

    private static final int LONGEST_DAY = 3;

    private static final int WIDEST_GAP_IN_TOKENS = 4;
    private static final int WIDEST_GAP_IN_NOUNS = 1;

    /** Prepositions that make a verb another one only right behind it: "called on him", not "called him on Friday". */
    private static final Set<String> BESIDE = Set.of("on", "upon", "for", "at", "to", "with", "against", "into");

    /** Particles of phrasal verbs: apart from the verb only where they are tagged so ("gave the town up"). */
    private static final Set<String> PARTICLES = Set.of("in", "out", "up", "off", "down", "over", "away", "back");

    /** Tags of finite verbs: what follows one is no part of the verb before ("led by X broke away"). */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** A rule's trigger found in a sentence: its head token and all tokens of its words. */
    record Hit(Rule rule, Trigger trigger, int head, BitSet phrase) {}

    private record Entry(Rule rule, Trigger trigger) {}

    private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();
    private final Set<String> pointingToDay;

    TriggerIndex(Codebook codebook) {
        this.pointingToDay = codebook.list("pointing-to-day");
        for (Rule rule : codebook.rules()) {
            for (Trigger trigger : rule.triggers()) {
                for (String first : trigger.lemmas().get(0).split("/")) {
                    byFirstLemma
                            .computeIfAbsent(first, lemma -> new ArrayList<>())
                            .add(new Entry(rule, trigger));
                }
            }
        }
    }

    /** Whether all words of any trigger stand in a sentence, in a part of speech that fits. */
    boolean hasTrigger(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> !at(sentence, token.index()).isEmpty());
    }

    /** All triggers that start at a token. */
    List<Hit> at(Sentence sentence, int token) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries(sentence.token(token))) {
            String part = entry.trigger().part();
            if (fits(sentence.token(token), part) && !(part.equals("noun") && isDoing(sentence, token))) {
                match(sentence, token, entry.trigger())
                        .ifPresent(phrase -> hits.add(new Hit(
                                entry.rule(),
                                entry.trigger(),
                                head(sentence, entry.trigger(), token, phrase),
                                phrase)));
            }
        }
        return hits;
    }

    private List<Entry> entries(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<Entry> byLemma = byFirstLemma.getOrDefault(lemma, List.of());
        if (token.isNoun() || token.lower().equals(lemma) || !byFirstLemma.containsKey(token.lower())) {
            return byLemma;
        }
        List<Entry> both = new ArrayList<>(byLemma);
        both.addAll(byFirstLemma.getOrDefault(token.lower(), List.of()));
        return both;
    }

    /**
     * The last word of a compound noun ("air strike"), the first of "campaign of violence" and of a verb phrase; the
     * verb of a passive or modal ("was driven", "cannot reach").
     */
    private static int head(Sentence sentence, Trigger trigger, int first, BitSet phrase) {
        boolean auxiliary = sentence.isParsed() && sentence.hasRelation(first, "aux:pass", "aux");
        if (auxiliary && phrase.get(sentence.governor(first))) {
            return sentence.governor(first);
        }
        int last = phrase.length() - 1;
        boolean ofPhrase = phrase.cardinality() > 1
                && (isOf(sentence, phrase.previousSetBit(last - 1) + 1) || isOf(sentence, first + 1));
        return trigger.part().equals("noun") && !ofPhrase ? last : first;
    }

    private static boolean isOf(Sentence sentence, int word) {
        return word < sentence.size() && sentence.token(word).lower().equals("of");
    }

    private static boolean fits(Token token, String part) {
        return switch (part) {
            case "verb" -> token.isVerb();
            case "noun" -> token.isNoun() || token.tag().equals("VBG") || token.isAdjective();
            default ->
                token.isAdjective()
                        || token.tag().equals("VBN")
                        || token.tag().equals("VBG")
                        || token.tag().equals("RB")
                        || token.tag().equals("IN");
        };
    }

    /** "Are boycotting the vote", "raided a house, arresting two men": what has an object and no article is no noun. */
    private static boolean isDoing(Sentence sentence, int token) {
        return sentence.isParsed()
                && sentence.token(token).tag().equals("VBG")
                && sentence.child(token, "obj").isPresent()
                && sentence.child(token, "det", "nmod:poss", "amod", "compound").isEmpty();
    }

    /** "Gang members raped a girl" is no noun "gang rape", "announced a suspension of aid" no verb "announce aid". */
    private static boolean isOtherwiseJoined(Sentence sentence, Trigger trigger, int first, int found) {
        return switch (trigger.part()) {
            case "verb" -> isOfAnother(sentence, first, found);
            case "noun" -> FINITE.contains(sentence.token(found).tag());
            default -> false;
        };
    }

    /** "Announced a suspension of aid" announces no aid: what a noun is of is not what the verb is done to. */
    private static boolean isOfAnother(Sentence sentence, int verb, int word) {
        int noun = sentence.isParsed() ? sentence.governor(word) : Sentence.ROOT;
        return noun > verb
                && noun < word
                && sentence.token(noun).tag().equals("NN")
                && sentence.hasRelation(word, "nmod")
                && sentence.caseMarker(word).equals("of")
                && NounPhrase.contentHead(sentence, noun) == noun
                && StoppedThing.isNamedBy(sentence.token(noun));
    }

    private Optional<BitSet> match(Sentence sentence, int first, Trigger trigger) {
        BitSet phrase = new BitSet();
        phrase.set(first);
        int from = first + 1;
        int gap = trigger.part().equals("verb") ? WIDEST_GAP_IN_TOKENS : WIDEST_GAP_IN_NOUNS;
        for (String words : trigger.lemmas().subList(1, trigger.lemmas().size())) {
            List<String> alternatives = List.of(words.split("/"));
            int found = next(sentence, from, gap, alternatives);
            if (found >= 0 && !isOtherwiseJoined(sentence, trigger, first, found)) {
                phrase.set(found);
                from = found + 1;
                continue;
            }
            Optional<Integer> before = trigger.part().equals("verb")
                    ? ObjectBeforeVerb.among(alternatives, sentence, first)
                    : Optional.empty();
            if (before.isEmpty()) {
                return Optional.empty();
            }
            phrase.set(before.get());
        }
        return Optional.of(phrase);
    }

    /**
     * Words that only describe the noun they stand before do not widen a gap: "provided an additional 2 million",
     * "holding more than 300 men".
     */
    private static boolean isModifier(Token token) {
        return token.isNumber()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.tag().equals("$")
                || token.lower().equals("than");
    }

    /** "Gave the warning in a statement": a preposition, and no part of a verb as in "gave in". */
    private static boolean isLooseParticle(Sentence sentence, int before, Token token) {
        return PARTICLES.contains(token.lower())
                && token.tag().equals("IN")
                && !sentence.token(before).lemma().matches("be|remain|stay|keep");
    }

    /** "Called last week for a halt": how many words that say when stand behind a verb. */
    private int dayLength(Sentence sentence, int from) {
        int verb = from - 1;
        int last = !sentence.isParsed() || !sentence.token(verb).isVerb()
                ? verb
                : sentence.children(verb, "obl:tmod").stream()
                        .filter(day -> day - verb <= LONGEST_DAY)
                        .filter(day -> sentence.subtree(day).nextSetBit(0) == from)
                        .filter(day ->
                                pointingToDay.contains(sentence.token(from).lower()))
                        .findFirst()
                        .orElse(verb);
        return last - verb;
    }

    private int next(Sentence sentence, int from, int gap, List<String> words) {
        int described = 0;
        int day = dayLength(sentence, from);
        for (int i = from + day; i <= from + day + gap + described && i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (words.contains(token.lemma().toLowerCase(Locale.ROOT)) || words.contains(token.lower())) {
                boolean beside = BESIDE.contains(token.lower()) || isLooseParticle(sentence, from - 1, token);
                boolean near = beside ? i <= from + day + 1 : i <= from + day + gap;
                return token.isNoun() || near ? i : -1;
            }
            described += isModifier(token) ? 1 : 0;
            boolean nextClause = FINITE.contains(token.tag());
            if (nextClause || token.isPunctuation() && !token.tag().matches("POS|\\$")) {
                return -1;
            }
        }
        return -1;
    }
}
