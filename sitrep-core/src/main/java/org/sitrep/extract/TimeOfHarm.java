package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimTime;
import org.sitrep.syntax.Sentence;

/**
 * An act and the harm that it did have one day, and so have harms that are told side by side: "one man was killed and
 * two hurt on Friday in a blast", "the attack on 4 May that left ten dead". Whoever of them has no day of its own takes
 * that of the others of its sentence, if they have one day.
 */
final class TimeOfHarm {

    private static final Set<String> IN_WHICH = Set.of("in", "during", "by", "as", "of", "from", "through");

    private static final Set<String> AT_ONCE = Set.of("when", "as", "while");

    private static final int LEVELS = 3;

    /** From the harm beside it, and from there to the act. */
    private static final int STEPS = 2;

    private TimeOfHarm() {}

    /** Gives the claims of an incident the day that their sentence has for it. */
    static void give(List<Draft> incident) {
        List<Draft> acts = incident.stream().filter(TimeOfHarm::isAct).toList();
        for (int step = 0; step < STEPS; step++) {
            acts.stream().filter(act -> act.time.isEmpty()).forEach(act -> act.time = day(act, acts));
        }
    }

    private static Optional<ClaimTime> day(Draft open, List<Draft> acts) {
        List<ClaimTime> times = acts.stream()
                .filter(other -> other.sentence == open.sentence && isOneHappening(open, other))
                .flatMap(other -> other.time.stream())
                .filter(TimeOfHarm::isDay)
                .toList();
        boolean one = times.stream().map(ClaimTime::start).distinct().count() == 1;
        return one ? Optional.of(times.get(0)) : Optional.empty();
    }

    private static boolean isAct(Draft draft) {
        return Incidents.isViolent(draft) || draft.kind == ClaimKind.CASUALTIES;
    }

    private static boolean isDay(ClaimTime time) {
        return time.start().isPresent() && time.end().isPresent();
    }

    private static boolean isOneHappening(Draft open, Draft other) {
        Sentence sentence = open.sentence;
        return other.background == open.background
                && (open.head == other.head
                        || sentence.hasRelation(open.head, "conj") && sentence.governor(open.head) == other.head
                        || sentence.hasRelation(other.head, "conj") && sentence.governor(other.head) == open.head
                        || isTold(sentence, open.head, other.head)
                        || isTold(sentence, other.head, open.head));
    }

    /** Whether a word tells in what act, by what act or with what harm that happened which another word tells. */
    private static boolean isTold(Sentence sentence, int word, int above) {
        int at = word;
        for (int level = 0; level < LEVELS; level++) {
            int governor = sentence.governor(at);
            if (governor < 0 || !mayPass(sentence, at)) {
                return false;
            }
            if (governor == above) {
                return true;
            }
            at = governor;
        }
        return false;
    }

    private static boolean mayPass(Sentence sentence, int word) {
        boolean phrase = sentence.hasRelation(word, "obl", "nmod") && IN_WHICH.contains(sentence.caseMarker(word));
        boolean clause = sentence.hasRelation(word, "advcl")
                && sentence.token(word).tag().equals("VBG")
                && sentence.children(word, "mark").isEmpty();
        return phrase
                || clause
                || isMeanwhile(sentence, word)
                || isSetBeside(sentence, word)
                || sentence.hasRelation(word, "acl:relcl", "obj", "xcomp", "nsubj", "conj");
    }

    /** "Four were hurt when militants stormed the post on Wednesday". */
    private static boolean isMeanwhile(Sentence sentence, int word) {
        return sentence.hasRelation(word, "advcl")
                && sentence.children(word, "mark", "advmod").stream()
                        .anyMatch(opener ->
                                AT_ONCE.contains(sentence.token(opener).lower()));
    }

    /** "On Friday a jet bombed the farm; a woman died": clauses with a semicolon between them. */
    private static boolean isSetBeside(Sentence sentence, int word) {
        int governor = sentence.governor(word);
        return sentence.hasRelation(word, "parataxis")
                && IntStream.range(Math.min(word, governor), Math.max(word, governor))
                        .anyMatch(between -> sentence.token(between).surface().equals(";"));
    }
}
