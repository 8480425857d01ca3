package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Hedge;
import org.sitrep.claim.HedgeScope;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Stance;
import org.sitrep.codebook.Codebook;
import org.sitrep.syntax.Aim;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** The stance of a claim as it builds up word by word. */
final class StanceReading {

    private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "neither", "nor", "hardly", "without");
    private static final Set<String> MODIFYING =
            Set.of("advmod", "aux", "mark", "amod", "det", "cc", "advmod:emph", "case", "nmod:npmod");

    /** "May die", "could attack": what is open is yet to come, while "may have died" is over and only unsure. */
    private static final Set<String> OPEN = Set.of("may", "might", "could");

    private final Codebook codebook;
    private final Sentence sentence;
    private final BitSet phrase;
    private final List<Hedge> hedges = new ArrayList<>();
    private Certainty certainty = Certainty.ASSERTED;
    private Modality modality = Modality.ACTUAL;
    private boolean negative;

    StanceReading(Codebook codebook, Sentence sentence, BitSet phrase) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.phrase = phrase;
    }

    /** A word of the predicate itself with the words that modify it. */
    void own(int word) {
        modifiers(word, HedgeScope.CLAIM);
    }

    /**
     * "Reportedly raided a field and seized three men": what is only heard of the first act is so of those beside it.
     */
    void sharedWith(int head) {
        boolean beside = sentence.hasRelation(head, "conj")
                && sentence.child(head, "nsubj").isEmpty()
                && sentence.child(head, "nsubj:pass").isEmpty();
        int first = sentence.governor(head);
        if (beside && first < head && sentence.token(first).isVerb()) {
            sentence.children(first, "advmod").stream()
                    .filter(adverb -> adverb < first)
                    .map(sentence::token)
                    .filter(adverb -> in("hedge-reported", adverb.lower()) || in("hedge-alleged", adverb.lower()))
                    .forEach(adverb -> doubt(adverb, HedgeScope.CLAIM));
        }
    }

    /** "due to march": plain word order where the tree is often wrong. */
    void intended(int head) {
        int marker = head - 1;
        String near = marker < 1 ? "" : sentence.token(marker).lower();
        if (near.equals("to") && in("planning", sentence.token(marker - 1).lemma())) {
            modality(Modality.PLANNED);
        }
        ObligedReading.of(sentence, head).ifPresent(this::modality);
    }

    /** A word that governs the predicate: its meaning and what modifies it. */
    void above(int word, int below) {
        String lemma = sentence.token(word).lemma();
        boolean complement = sentence.hasRelation(
                below, "xcomp", "ccomp", "advcl", "acl", "obl", "obj", "nmod", "nsubj:pass", "csubj");
        if ((in("alleging", lemma) || isWantedFor(word, below))
                && complement
                && sentence.token(word).tag().equals("VBN")) {
            hedge(Certainty.ALLEGED, sentence.token(word), HedgeScope.CLAIM);
        }
        if (in("intending", lemma) && sentence.hasRelation(below, "xcomp")) {
            modality(Modality.PLANNED);
        }
        if (complement && !sentence.hasRelation(below, "advcl") && !isPlainPhrase(below)) {
            governing(lemma, sentence.token(word));
        }
        if (isSameStatement(below)) {
            modifiers(word, HedgeScope.CLAIM);
        }
        if (Aim.isAsked(sentence, below)) {
            modality(Modality.DESIRED);
        }
        if (Aim.is(sentence, below) && isVoiced(below, lemma)) {
            modifiers(word, HedgeScope.CLAIM);
        } else if (Aim.is(sentence, below) && !Attempt.isTried(lemma)) {
            modality(Modality.PLANNED);
        }
    }

    /** "Is wanted for the kidnapping": what somebody is wanted for is laid to them. */
    private boolean isWantedFor(int word, int below) {
        return isSought(word) && sentence.caseMarker(below).equals("for");
    }

    private boolean isSought(int word) {
        return sentence.token(word).lower().equals("wanted")
                && sentence.token(word).tag().equals("VBN")
                && sentence.child(word, "aux:pass").isPresent();
    }

    /** "Gathered to demand", "wrote to condemn": what is said by a public act is said as soon as that is done. */
    private boolean isVoiced(int aim, String act) {
        return in("voicing", sentence.token(aim).lemma()) && in("airing", act) && !sentence.hasRelation(aim, "acl");
    }

    private boolean isPlainPhrase(int below) {
        return sentence.hasRelation(below, "obl", "nmod")
                && !Set.of("for", "to", "on", "of", "against").contains(sentence.caseMarker(below));
    }

    /** Light verbs and raising verbs carry the modifiers of the whole; other clauses keep theirs to themselves. */
    private boolean isSameStatement(int below) {
        return sentence.hasRelation(below, "xcomp", "obj", "nsubj:pass", "acl");
    }

    private void governing(String lemma, Token token) {
        if (in("planning", lemma)) {
            modality(Modality.PLANNED);
        } else if (in("wishing", lemma) && !isNaming(token) && !isSought(token.index())) {
            modality(Modality.DESIRED);
        } else if (in("predicting", lemma)) {
            modality = modality == Modality.PLANNED ? Modality.PREDICTED : modality;
            modality(Modality.PREDICTED);
        } else if (in("failing", lemma)) {
            negative = !negative;
        } else if (in("rumoring", lemma)) {
            hedge(Certainty.RUMORED, token, HedgeScope.CLAIM);
        } else if (in("appearing", lemma)) {
            hedge(Certainty.POSSIBLE, token, HedgeScope.CLAIM);
        }
    }

    /** "Called the raid a crime", "called to warn him": only who calls for or on something wishes for it. */
    private boolean isNaming(Token call) {
        return call.lemma().equals("call")
                && call.isVerb()
                && sentence.tokens().subList(call.index() + 1, sentence.size()).stream()
                        .limit(2)
                        .noneMatch(word -> word.lower().matches("for|on|upon"));
    }

    private void modifiers(int word, HedgeScope scope) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            String lower = token.lower();
            if (phrase.get(child) && sentence.hasRelation(child, "case")
                    || !MODIFYING.contains(sentence.relation(child))) {
                continue;
            }
            boolean lacking = lower.equals("without") && word != phrase.nextSetBit(0);
            if (!lacking && (NEGATORS.contains(lower) || lower.equals("no") || isNoLonger(child))) {
                negative = !negative;
            }
            if (!lower.equals("could") || phrase.get(word)) {
                doubt(token, scope);
            }
            auxiliary(word, child, lower);
        }
    }

    /** "Are no longer in the town". */
    void lasting(int predicate) {
        if (!phrase.get(predicate)
                && sentence.children(predicate, "advmod").stream().anyMatch(this::isNoLonger)) {
            negative = !negative;
        }
    }

    /** "No longer controls". */
    private boolean isNoLonger(int adverb) {
        return sentence.token(adverb).lower().matches("longer|more")
                && adverb > 0
                && sentence.token(adverb - 1).lower().equals("no");
    }

    private void doubt(Token token, HedgeScope scope) {
        String lower = token.lower();
        if (in("hedge-possible", lower)) {
            hedge(Certainty.POSSIBLE, token, scope);
        } else if (in("hedge-reported", lower)) {
            hedge(Certainty.REPORTED, token, scope);
        } else if (in("hedge-alleged", lower)) {
            hedge(Certainty.ALLEGED, token, scope);
        } else if (in("hedge-estimated", lower)) {
            hedge(Certainty.ESTIMATED, token, scope);
        } else if (in("hedge-rumored", lower)) {
            hedge(Certainty.RUMORED, token, scope);
        }
    }

    private void auxiliary(int word, int child, String lower) {
        boolean perfect = sentence.children(word, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).lower().equals("have"));
        if (sentence.hasRelation(child, "mark")
                && Set.of("if", "unless", "whether").contains(lower)) {
            modality(Modality.CONDITIONAL);
        } else if (!sentence.hasRelation(child, "aux")) {
            return;
        } else if (Set.of("will", "'ll", "’ll", "shall").contains(lower)) {
            modality(Hypothesis.over(sentence, word) ? Modality.CONDITIONAL : Modality.PLANNED);
        } else if (lower.equals("would") || lower.equals("could") && Hypothesis.over(sentence, word)) {
            boolean open = lower.equals("would") && !perfect && !Hypothesis.over(sentence, word);
            modality(open ? Modality.PREDICTED : Modality.CONDITIONAL);
        } else if (OPEN.contains(lower) && !perfect && isActToCome(word)) {
            modality(Modality.PREDICTED);
        } else if (lower.equals("must") && perfect) {
            hedge(Certainty.POSSIBLE, sentence.token(child), HedgeScope.CLAIM);
        } else if (Set.of("should", "must", "ought").contains(lower)) {
            modality(Modality.DESIRED);
        }
    }

    private boolean isActToCome(int word) {
        Token verb = sentence.token(word);
        return phrase.get(word)
                && verb.tag().equals("VB")
                && sentence.children(word, "mark").isEmpty()
                && !verb.lemma().matches("be|have|hold|remain|stay|exist|include|know");
    }

    /** "no casualties", "not a single casualty", "the alleged attackers". */
    void participant(int head) {
        for (int child : sentence.children(head, "det", "amod", "advmod")) {
            Token token = sentence.token(child);
            boolean none = token.lower().equals("no") || token.lower().equals("neither");
            if (none || token.lower().equals("not") && isOne(head)) {
                negative = !negative;
            }
            doubt(token, HedgeScope.AGENT);
        }
        if (sentence.token(head).lower().equals("nobody")
                || sentence.token(head).lower().equals("none")) {
            negative = !negative;
        }
    }

    /** "Not a single soldier", "not one soldier". */
    private boolean isOne(int head) {
        return sentence.children(head, "amod", "nummod").stream()
                .anyMatch(word -> sentence.token(word).lower().matches("single|one"));
    }

    /** What is rumored, estimated or intended inside a speech, where the predicate's own words have not said so. */
    void colouredBy(Attribution inner) {
        modality(inner.modality());
        if (certainty == Certainty.ASSERTED && inner.source().isEmpty()) {
            certainty = inner.certainty();
        }
    }

    /** What a speaker takes for granted is as sure as what he says, and not wished or denied by it. */
    void believedWith(Attribution attribution) {
        if (certainty == Certainty.ASSERTED) {
            certainty = attribution.certainty();
        }
    }

    void saidWith(Attribution attribution) {
        believedWith(attribution);
        negative ^= attribution.negative();
        boolean feared = modality == Modality.PLANNED && attribution.modality() == Modality.PREDICTED;
        if (modality == Modality.ACTUAL || feared) {
            modality = attribution.modality();
        }
    }

    /** A denial whose source was not found is a denial all the same. */
    void deniedBy(int governor) {
        if (governor >= 0 && in("denying", sentence.token(governor).lemma())) {
            negative = !negative;
        }
    }

    void deny() {
        negative = true;
    }

    private void hedge(Certainty found, Token token, HedgeScope scope) {
        hedges.add(new Hedge(token.span(), scope, found));
        if (certainty == Certainty.ASSERTED) {
            certainty = found;
        }
    }

    private void modality(Modality found) {
        if (modality == Modality.ACTUAL) {
            modality = found;
        }
    }

    Stance stance() {
        return new Stance(certainty, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, modality, hedges);
    }

    private boolean in(String list, String word) {
        return codebook.list(list).contains(word);
    }
}
