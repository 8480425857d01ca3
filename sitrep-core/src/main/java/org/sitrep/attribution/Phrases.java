package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.Aim;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Phrases of a dependency tree as sets of token indices. */
final class Phrases {

    private static final Set<String> OUTSIDE_A_NOUN_PHRASE =
            Set.of("parataxis", "punct", "cc", "ccomp", "advcl", "discourse", "orphan", "csubj");

    private Phrases() {}

    /** A noun with all that belongs to it, apposition and relative clause included, as one stretch around the noun. */
    static BitSet nounPhrase(Sentence sentence, int head) {
        return nounPhrase(sentence, head, Sentence.ROOT);
    }

    /** The same without the branch that holds a cue, such as a participle: "a statement saying that". */
    static BitSet nounPhrase(Sentence sentence, int head, int cue) {
        BitSet branches = new BitSet();
        branches.set(head);
        for (int child : sentence.children(head)) {
            if (cue != Sentence.ROOT && sentence.subtree(child).get(cue)) {
                continue;
            }
            boolean preposition = child < head && sentence.hasRelation(child, "case");
            if (!preposition && !OUTSIDE_A_NOUN_PHRASE.contains(sentence.relation(child))) {
                branches.or(sentence.subtree(child));
            } else if (sentence.relation(child).equals("cc")) {
                branches.set(child);
            }
        }
        return stretchAround(sentence, branches, head);
    }

    /** The tokens of a set that reach from a token without a gap, marks of punctuation bridging. */
    static BitSet stretchAround(Sentence sentence, BitSet set, int head) {
        BitSet stretch = new BitSet();
        stretch.set(head);
        for (int i = head - 1, last = head; i >= 0; i--) {
            if (set.get(i)) {
                stretch.set(i, last);
                last = i;
            } else if (!sentence.token(i).isPunctuation()) {
                break;
            }
        }
        for (int i = head + 1, last = head; i < sentence.size(); i++) {
            if (set.get(i)) {
                stretch.set(last, i + 1);
                last = i;
            } else if (!sentence.token(i).isPunctuation()) {
                break;
            }
        }
        return stretch;
    }

    /** The noun or pronoun that does what a verb says, looked for up the tree where the verb shares its subject. */
    static Optional<Integer> subject(Sentence sentence, int verb, BitSet quoted) {
        int at = verb;
        for (int steps = 0; steps < 6 && at != Sentence.ROOT; steps++) {
            Optional<Integer> own = ownSubject(sentence, at, quoted);
            if (own.isPresent()) {
                return own.filter(subject -> !sentence.token(subject).lower().equals("there"));
            }
            int governor = sentence.governor(at);
            if (governor == Sentence.ROOT) {
                return Optional.empty();
            }
            switch (sentence.relation(at)) {
                case "conj", "advcl", "dep", "aux", "cop" -> at = governor;
                case "obl" -> {
                    if (!isInfinitive(sentence, at)) {
                        return Optional.empty();
                    }
                    at = governor;
                }
                case "xcomp" -> {
                    Optional<Integer> object = sentence.child(governor, "obj", "iobj");
                    boolean between = object.isPresent() && object.get() < at && object.get() > governor;
                    if (between && Aim.isDoneByObject(sentence, at)) {
                        return object;
                    }
                    at = governor;
                }
                case "acl" -> {
                    Optional<Integer> issuer = Issuer.of(sentence, governor);
                    if (issuer.isPresent()) {
                        return issuer;
                    }
                    if (isContentOf(sentence, at)) {
                        at = sentence.governor(governor);
                        continue;
                    }
                    if (!isInfinitive(sentence, at)) {
                        return Optional.of(governor).filter(noun -> isNominal(sentence.token(noun)));
                    }
                    Optional<Integer> possessor = sentence.child(governor, "nmod:poss");
                    if (possessor.isPresent()) {
                        return possessor;
                    }
                    at = sentence.hasRelation(governor, "obj") ? sentence.governor(governor) : governor;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** An adjective or verb with a capital letter inside a sentence is a name that the tagger did not know. */
    private static boolean isCapitalised(Token token) {
        return token.index() > 0
                && (token.isAdjective() || token.isVerb())
                && Character.isUpperCase(token.surface().codePointAt(0));
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.isPronoun() || token.isNumber();
    }

    /** "Took the rare step of asking": a gerund behind "of" tells what the object of a verb is; its subject acts. */
    private static boolean isContentOf(Sentence sentence, int gerund) {
        return sentence.token(gerund).tag().equals("VBG")
                && sentence.hasRelation(sentence.governor(gerund), "obj")
                && sentence.children(gerund, "mark", "case").stream()
                        .anyMatch(mark -> sentence.token(mark).lower().equals("of"));
    }

    /** Whether a verb is marked by "to". */
    static boolean isInfinitive(Sentence sentence, int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
    }

    /**
     * The nearest of a verb's own subjects, before it rather than after it, that is on the same side of quotation marks
     * as the verb.
     */
    static Optional<Integer> ownSubject(Sentence sentence, int verb, BitSet quoted) {
        return sentence.children(verb, "nsubj", "nsubj:pass", "csubj").stream()
                .map(subject -> participleSubject(sentence, subject))
                .filter(subject -> quoted.get(subject) == quoted.get(verb) || quoted.get(verb))
                .min(Comparator.comparing((Integer subject) -> subject > verb)
                        .thenComparing(subject -> Math.abs(verb - subject)));
    }

    /** In "surveys taken in May showed" parsers make the participle the subject; its noun is. */
    private static int participleSubject(Sentence sentence, int subject) {
        boolean participle = sentence.hasRelation(subject, "csubj")
                && sentence.token(subject).tag().equals("VBN");
        return participle
                ? sentence.child(subject, "nsubj", "nsubj:pass")
                        .filter(noun -> noun < subject)
                        .orElse(subject)
                : subject;
    }

    /** The noun after "by" that does what a passive verb says. */
    static Optional<Integer> agent(Sentence sentence, int verb) {
        return sentence.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(oblique -> sentence.caseMarker(oblique).equals("by"))
                .findFirst();
    }

    /** The head of the noun phrase that stands between a token and a verb, or else right after the verb. */
    static Optional<Integer> nounBeside(Sentence sentence, int verb, int from) {
        Optional<Integer> before = firstNoun(sentence, from, verb);
        return before.isPresent() ? before : firstNoun(sentence, verb + 1, sentence.size());
    }

    private static Optional<Integer> firstNoun(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isNoun()
                    || isCapitalised(token)
                    || token.isNumber()
                            && i > 0
                            && sentence.token(i - 1).lower().equals("the")
                    || token.isPronoun() && !token.tag().equals("PRP$")) {
                int at = i;
                while (sentence.governor(at) > at
                        && sentence.governor(at) < to
                        && sentence.token(sentence.governor(at)).isNoun()) {
                    at = sentence.governor(at);
                }
                return Optional.of(at);
            }
            if (token.isVerb() || token.isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The cue with the auxiliaries, negation, particles and adverbs that stand with it. */
    static BitSet cueGroup(CueSite site) {
        Sentence sentence = site.sentence();
        BitSet group = (BitSet) site.words().clone();
        for (int child : sentence.children(site.head(), "aux", "aux:pass", "cop", "compound:prt")) {
            if (site.quoted().get(child) == site.quoted().get(site.head())) {
                group.set(child);
            }
        }
        for (int child : sentence.children(site.head(), "advmod")) {
            boolean near = child < site.head()
                    ? onlyBetween(sentence, group, child, site.head())
                    : child == site.lastWord() + 1;
            if (near && sentence.token(child).tag().startsWith("RB")) {
                group.set(child);
            }
        }
        int first = group.nextSetBit(0);
        return first >= 0 && site.head() - first <= 6
                ? group
                : (BitSet) site.words().clone();
    }

    private static boolean onlyBetween(Sentence sentence, BitSet group, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = sentence.token(i);
            if (!group.get(i) && !token.tag().startsWith("RB") && !token.tag().equals("MD") && !token.isVerb()) {
                return false;
            }
        }
        return true;
    }

    /** The sentence, or the part of it between semicolons, that a token stands in. */
    static BitSet betweenSemicolons(Sentence sentence, int at) {
        int from = at;
        while (from > 0 && !sentence.token(from - 1).surface().equals(";")) {
            from--;
        }
        int to = at;
        while (to < sentence.size() - 1 && !sentence.token(to + 1).surface().equals(";")) {
            to++;
        }
        return range(from, to);
    }

    /** All tokens from one index to another, both included. */
    static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from <= to) {
            range.set(from, to + 1);
        }
        return range;
    }

    /** Without commas and the like at the ends of each of its stretches; quotation marks, brackets and units stay. */
    static BitSet trimmed(Sentence sentence, BitSet set) {
        BitSet trimmed = new BitSet();
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int after = set.nextClearBit(from);
            int first = from;
            int last = after - 1;
            while (first <= last && isLoose(sentence.token(first))) {
                first++;
            }
            while (last >= first && isLoose(sentence.token(last))) {
                last--;
            }
            trimmed.or(range(first, last));
            from = set.nextSetBit(after);
        }
        return trimmed;
    }

    private static boolean isLoose(Token token) {
        return token.surface().matches("[,.;:]") || Dash.is(token);
    }
}
