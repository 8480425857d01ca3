package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.CalendarNames;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * A cue found in a sentence.
 *
 * @param head token index of the cue's head
 * @param words token indices of the cue's own words, without auxiliaries
 * @param quoted token indices of the sentence that stand inside quotation marks
 */
record CueSite(Sentence sentence, int head, Cue cue, BitSet words, BitSet quoted) {

    CueSite {
        words = (BitSet) words.clone();
        quoted = (BitSet) quoted.clone();
    }

    /** Whether the head is a verb in the passive voice. */
    boolean isPassive() {
        return sentence.token(head).tag().equals("VBN") && (isReduced() || hasPassiveAuxiliary());
    }

    /** Whether the head is a participle that stands with its noun: "the plan rejected by the rebels". */
    boolean isReduced() {
        return sentence.hasRelation(head, "acl")
                && sentence.children(head, "aux", "aux:pass", "cop").isEmpty();
    }

    private boolean hasPassiveAuxiliary() {
        return sentence.children(head, "aux:pass", "aux", "cop").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("be"))
                && sentence.children(head, "aux:pass", "aux", "cop").stream()
                        .noneMatch(aux -> sentence.token(aux).lemma().equals("have") && aux + 1 == head);
    }

    /** The subject that the cue has or shares; on the same side of quotation marks as the cue if it can be. */
    Optional<Integer> subject() {
        return Phrases.subject(sentence, head, quoted)
                .filter(noun -> quoted.get(head) || !quoted.get(noun) || !isInQuotation(noun))
                .filter(noun -> !sentence.token(noun).isVerb()
                        || sentence.token(noun).tag().equals("VBG"))
                .filter(noun -> !isDate(noun))
                .or(() -> SourceRepair.noun(this))
                .or(() -> SourceRepair.subjectOfSentence(this))
                .or(() -> SourceRepair.afterAs(this))
                .or(() -> SourceRepair.besideApposition(this));
    }

    /** "One man who was held there in March 2019 said": a date behind a preposition says nothing. */
    private boolean isDate(int noun) {
        Token token = sentence.token(noun);
        int before =
                noun > 0 && CalendarNames.isDayOrMonth(sentence.token(noun - 1).lower()) ? noun - 2 : noun - 1;
        boolean named = token.surface().matches("(19|20)\\d\\d") || CalendarNames.isDayOrMonth(token.lower());
        return named && before >= 0 && sentence.token(before).tag().equals("IN");
    }

    /** Whether a quoted word stands in a quotation that ends before the cue: no speaker speaks from inside it. */
    private boolean isInQuotation(int noun) {
        int after = quoted.nextClearBit(noun);
        return after <= head
                && QuotationMarks.isMark(sentence.token(after - 1).surface())
                && sentence.token(after - 2 < 0 ? 0 : after - 2).isPunctuation();
    }

    /** The last of the cue's own words. */
    int lastWord() {
        return words.length() - 1;
    }
}
