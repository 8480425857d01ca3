package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.entity.RoleGender;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;

/**
 * People told before are taken up again by a word for what befell them or for anybody: "Gunmen abducted nine pupils.
 * The hostages were beaten", "The two men were later shot". Whether they are one or several must agree.
 */
final class CalledAnew implements IncidentReading {

    private static final int BACK = 3;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final ClaimContext context;
    private final Perpetrators perpetrators;

    CalledAnew(ClaimContext context, Perpetrators perpetrators) {
        this.context = context;
        this.perpetrators = perpetrators;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        int distance = later.sentence.index() - earlier.sentence.index();
        return distance > 0
                && distance <= BACK
                && heads(later).stream().anyMatch(head -> takesUp(later.sentence, head, earlier))
                && !perpetrators.differ(later, earlier);
    }

    private boolean takesUp(Sentence sentence, int head, Draft earlier) {
        boolean told = !heads(earlier).isEmpty();
        return isPlainlyDefinite(sentence, head)
                && (isCalledByFate(sentence, head, earlier) || told && isCalledAnyhow(sentence, head, earlier))
                && (!told || agreeInNumber(sentence, head, earlier));
    }

    private boolean isPlainlyDefinite(Sentence sentence, int head) {
        return sentence.children(head, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()))
                && sentence.children(head, "nmod", "nmod:poss", "acl", "acl:relcl")
                        .isEmpty()
                && sentence.children(head, "amod").stream().noneMatch(word -> is("another-one", sentence, word));
    }

    private boolean isCalledByFate(Sentence sentence, int head, Draft earlier) {
        boolean harmed = is("called-by-harm", sentence, head) && !Incidents.CUSTODY.contains(earlier.type);
        return harmed
                || Incidents.CUSTODY.contains(earlier.type) && is("called-by-custody", sentence, head)
                || Incidents.ABDUCTION.contains(earlier.type) && is("called-by-abduction", sentence, head);
    }

    private boolean isCalledAnyhow(Sentence sentence, int head, Draft earlier) {
        Optional<Gender> gender = RoleGender.of(sentence.token(head).lemma());
        boolean fits = heads(earlier).stream()
                .map(other -> RoleGender.of(earlier.sentence.token(other).lemma()))
                .allMatch(other -> other.isEmpty() || gender.isEmpty() || other.equals(gender));
        return fits
                && (is("called-anyhow", sentence, head) || sentence.token(head).isNumber());
    }

    private boolean agreeInNumber(Sentence sentence, int head, Draft earlier) {
        List<Integer> before = heads(earlier);
        Optional<CountEstimate> count = count(sentence, head);
        Optional<CountEstimate> told = before.stream()
                .map(other -> count(earlier.sentence, other))
                .flatMap(Optional::stream)
                .findFirst();
        boolean several = before.size() > 1 || before.stream().anyMatch(other -> isPlural(earlier.sentence, other));
        boolean sameCount = count.isEmpty() || told.isEmpty() && before.size() > 1 || count.equals(told);
        return isPlural(sentence, head) == several && sameCount;
    }

    private boolean isPlural(Sentence sentence, int head) {
        return sentence.token(head).tag().endsWith("S")
                || sentence.token(head).isNumber()
                        && !sentence.token(head).lower().equals("one")
                || count(sentence, head).isPresent()
                || is("called-several", sentence, head);
    }

    private Optional<CountEstimate> count(Sentence sentence, int head) {
        return context.tests().count(sentence, head).map(QuantityMention::count).filter(CountEstimate::isNumber);
    }

    private boolean is(String list, Sentence sentence, int word) {
        return context.codebook().list(list).contains(sentence.token(word).lemma())
                || context.codebook().list(list).contains(sentence.token(word).lower());
    }

    private static List<Integer> heads(Draft draft) {
        return draft.befallenHeads().stream()
                .map(head -> NounPhrase.contentHead(draft.sentence, head))
                .toList();
    }
}
