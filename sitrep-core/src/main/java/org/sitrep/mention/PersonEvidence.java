package org.sitrep.mention;

import java.util.Set;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** What a sentence says for and against a run of capitalised words being a person's name. */
final class PersonEvidence {

    private static final NameContext CONTEXT = NameContext.english();
    private static final Set<String> SPEECH = CONTEXT.words("speech_verb");

    private final Sentence sentence;
    private final NameRun run;
    private final PersonTitles titles;

    /** @param run without its capitalised titles */
    PersonEvidence(Sentence sentence, NameRun run, PersonTitles titles) {
        this.sentence = sentence;
        this.run = run;
        this.titles = titles;
    }

    /**
     * Whether enough speaks for a person.
     *
     * @param titled whether a title stands before the name
     * @param role whether a role stands in apposition to it
     * @param upper whether the report is in capitals throughout
     */
    boolean isPerson(boolean titled, boolean role, boolean upper) {
        if (isRoleOnly() || isArticleBefore() && !titled) {
            return false;
        }
        boolean given = GivenNames.world().contains(sentence.token(run.first()).surface());
        boolean several = run.size() > 1;
        if (upper) {
            boolean names = run.size() < 6
                    && allProper()
                    && ActorNouns.english().at(sentence, run.last()).isEmpty();
            return names && (titled || several && given);
        }
        boolean speaks = isSpeaker() || isFollowedByWho();
        boolean suffers = isDoneToPerson();
        boolean leads = several && isDoneByPerson();
        if (several) {
            return titled || given || role || speaks || suffers || leads || titles.hasAge(run.last()) || isBehindRole();
        }
        boolean subject = isSubjectLike();
        if (NameTraps.english().isDoubtful(sentence.token(run.first()).surface()) && !titled) {
            return false;
        }
        return titled && !isDemonymLike()
                || role && (speaks || given)
                || titles.hasAge(run.last())
                || suffers && isMixedCase()
                || given && (speaks || subject);
    }

    private boolean isRoleOnly() {
        return titles.isRole(run.last()) && (run.size() == 1 || titles.isOffice(run) && !isGiven())
                || ActorNouns.english()
                        .at(sentence, run.last())
                        .filter(noun -> noun.collective())
                        .isPresent()
                || OrganisationWords.english()
                        .type(sentence.token(run.last()).surface())
                        .isPresent()
                || sentence.token(run.last()).surface().endsWith("s") && titles.isRole(run.last());
    }

    private boolean isGiven() {
        return GivenNames.world().contains(sentence.token(run.first()).surface());
    }

    private boolean isDemonymLike() {
        return sentence.token(run.first()).isAdjective();
    }

    private boolean isMixedCase() {
        return run.size() == 1
                && sentence.token(run.first()).isProperNoun()
                && sentence.token(run.first()).surface().chars().skip(1).allMatch(Character::isLowerCase);
    }

    /** "A commander who fought beside the army, Idris Bello, said". */
    private boolean isBehindRole() {
        boolean enclosed = titles.isComma(run.first() - 1) && titles.isComma(run.last() + 1) && allProper();
        for (int i = 0; enclosed && i < run.first() - 1; i++) {
            if (titles.isRole(i) && sentence.child(i, "acl:relcl").isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByWho() {
        int next = run.last() + (titles.isComma(run.last() + 1) ? 2 : 1);
        return next < sentence.size() && sentence.token(next).lower().matches("who|whose|alias|aka|nicknamed");
    }

    private boolean isSpeaker() {
        int governor = sentence.governor(head());
        boolean subject = sentence.hasRelation(head(), "nsubj");
        boolean tree = subject
                && governor >= 0
                && SPEECH.contains(sentence.token(governor).lemma());
        return tree || isSpeechVerb(run.last() + 1) || isSpeechVerb(run.first() - 1);
    }

    private boolean isSpeechVerb(int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).isVerb()
                && SPEECH.contains(sentence.token(i).lemma());
    }

    /** "Ravi was arrested", "kidnapped Sun Shujun and Ravi": what is done to people alone. */
    private boolean isDoneToPerson() {
        int name = head();
        int head = sentence.isParsed() && sentence.hasRelation(name, "conj") ? sentence.governor(name) : name;
        int verb = sentence.isParsed() ? sentence.governor(head) : -1;
        return verb >= 0
                && sentence.hasRelation(head, "nsubj:pass", "obj")
                && sentence.token(verb).isVerb()
                && CONTEXT.is("done_to_person", sentence.token(verb).lemma());
    }

    /** "Led by Zainodin Kusain", "founded by": behind "by" stands who leads, and bodies are led by people. */
    private boolean isDoneByPerson() {
        int head = head();
        int verb = sentence.isParsed() ? sentence.governor(head) : -1;
        return verb >= 0
                && sentence.hasRelation(head, "obl")
                && sentence.caseMarker(head).equals("by")
                && sentence.token(verb).isVerb()
                && CONTEXT.is("done_by_person", sentence.token(verb).lemma());
    }

    boolean isSubjectLike() {
        return sentence.hasRelation(head(), "nsubj", "nsubj:pass", "appos");
    }

    boolean isArticleBefore() {
        return run.first() > 0 && sentence.token(run.first() - 1).tag().equals("DT");
    }

    boolean allProper() {
        return sentence.tokens().subList(run.first(), run.last() + 1).stream().allMatch(Token::isProperNoun);
    }

    /** The head is the token of the run that hangs on a word outside it. */
    int head() {
        for (int i = run.last(); i >= run.first() && sentence.isParsed(); i--) {
            int governor = sentence.governor(i);
            if ((governor < run.first() || governor > run.last())
                    && LetterCase.isCapitalised(sentence.token(i).surface())) {
                return i;
            }
        }
        return run.last();
    }
}
