package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PersonTitles.Found;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Persons by name. A run of capitalised words is a person's name if something says so: a title before it, a role in
 * apposition, an age, a given name, a speech verb, a "who" behind it, something that is done to people alone. A part of
 * a name that was read so is a person's name wherever it stands in the report.
 */
public final class PersonReading implements MentionReading {

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "explain",
            "warn",
            "claim",
            "recall",
            "complain",
            "insist",
            "note",
            "agree",
            "argue",
            "deny",
            "believe",
            "think",
            "write",
            "report",
            "ask",
            "reply",
            "confirm",
            "admit",
            "announce",
            "estimate");

    private static final NameContext CONTEXT = NameContext.english();

    /** A run that was read, without its capitalised titles. */
    private record Name(
            Sentence sentence, NameRun run, int nameFirst, int phraseFirst, List<Title> titles, boolean sure) {}

    @Override
    public List<PersonMention> read(Passage passage, Mentions earlier) {
        Set<Span> claimed = new HashSet<>();
        Set<Span> places = new HashSet<>();
        for (ClaimedName name : passage.names()) {
            boolean place = name.kind() == ClaimedName.Kind.PLACE;
            (place ? places : claimed).add(name.span());
        }
        boolean upper =
                LetterCase.isUpper(passage.report().text(), passage.report().readSpans());
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean headline = isHeadlineCase(sentence) && !upper;
            NameRun.in(sentence, claimed, places, upper)
                    .forEach(run -> names.add(name(sentence, run, headline, upper)));
        }
        return mentions(names);
    }

    private static List<PersonMention> mentions(List<Name> names) {
        Set<String> parts = new HashSet<>();
        names.stream().filter(Name::sure).forEach(name -> addParts(name, parts));
        Set<String> surnames = names.stream()
                .filter(name -> name.sure() && name.run().size() == 1)
                .map(PersonReading::lastWord)
                .collect(Collectors.toSet());
        List<PersonMention> found = new ArrayList<>();
        for (Name name : names) {
            if (name.sure() || isPartOfKnown(name, parts) || endsInKnown(name, surnames)) {
                found.add(mention(name));
            }
        }
        return found;
    }

    private static void addParts(Name name, Set<String> parts) {
        for (int i = name.run().first(); i <= name.run().last(); i++) {
            String word = name.sentence().token(i).surface();
            if (word.length() > 2 && LetterCase.isCapitalised(word)) {
                parts.add(word);
            }
        }
    }

    private static boolean isPartOfKnown(Name name, Set<String> parts) {
        for (int i = name.run().first(); i <= name.run().last(); i++) {
            if (!parts.contains(name.sentence().token(i).surface())) {
                return false;
            }
        }
        return true;
    }

    /** "Fazil Karimov" in a report that says "Karimov was detained": the fuller name of one known by surname alone. */
    private static boolean endsInKnown(Name name, Set<String> surnames) {
        Sentence sentence = name.sentence();
        return name.run().size() == 2
                && allProper(sentence, name.run())
                && !isHeadlineCase(sentence)
                && !isArticleBefore(sentence, name.run())
                && surnames.contains(lastWord(name));
    }

    private static String lastWord(Name name) {
        return name.sentence().token(name.run().last()).surface();
    }

    private static Name name(Sentence sentence, NameRun run, boolean headline, boolean upper) {
        PersonTitles titles = new PersonTitles(sentence);
        int leading = titles.leading(run);
        NameRun bare = run.from(run.first() + leading);
        List<Title> held = new ArrayList<>();
        int phraseFirst = run.first();
        Optional<Found> before = titles.before(run.first());
        if (before.isPresent() && !headline) {
            held.add(before.orElseThrow().title());
            phraseFirst = before.orElseThrow().first();
        }
        if (leading > 0) {
            held.add(new Title(titles.words(run.first(), bare.first() - 1), "", false));
        }
        Optional<Found> after = titles.after(bare.last());
        Optional<Found> inFront = titles.inFront(phraseFirst);
        after.or(() -> inFront).ifPresent(title -> held.add(title.title()));
        boolean titled = leading > 0 || before.isPresent() && !headline;
        boolean role = !upper && (after.isPresent() || inFront.isPresent() && isSubjectLike(sentence, bare));
        boolean sure = !headline && isPerson(sentence, bare, titles, titled, role, upper);
        int nameFirst = bare.size() == 1 && titles.isReligious(run.first()) ? run.first() : bare.first();
        return new Name(sentence, bare, nameFirst, phraseFirst, List.copyOf(held), sure);
    }

    private static boolean isPerson(
            Sentence sentence, NameRun run, PersonTitles titles, boolean titled, boolean role, boolean upper) {
        if (isRoleOnly(sentence, run, titles) || isArticleBefore(sentence, run) && !titled) {
            return false;
        }
        boolean given = GivenNames.world().contains(sentence.token(run.first()).surface());
        boolean several = run.size() > 1;
        if (upper) {
            boolean names = run.size() < 6
                    && allProper(sentence, run)
                    && ActorNouns.english().at(sentence, run.last()).isEmpty();
            return names && (titled || several && given);
        }
        boolean speaks = isSpeaker(sentence, run) || isFollowedByWho(sentence, run, titles);
        boolean suffers = isDoneToPerson(sentence, run);
        boolean leads = several && isDoneByPerson(sentence, run);
        if (several) {
            return titled
                    || given
                    || role
                    || speaks
                    || suffers
                    || leads
                    || titles.hasAge(run.last())
                    || isBehindRole(sentence, run, titles);
        }
        boolean subject = isSubjectLike(sentence, run);
        if (NameTraps.english().isDoubtful(sentence.token(run.first()).surface()) && !titled) {
            return false;
        }
        return titled && !isDemonymLike(sentence, run)
                || role && (speaks || given)
                || titles.hasAge(run.last())
                || suffers && isMixedCase(sentence, run)
                || given && (speaks || subject);
    }

    private static boolean allProper(Sentence sentence, NameRun run) {
        return sentence.tokens().subList(run.first(), run.last() + 1).stream().allMatch(Token::isProperNoun);
    }

    /** "A commander who fought beside the army, Idris Bello, said". */
    private static boolean isBehindRole(Sentence sentence, NameRun run, PersonTitles titles) {
        boolean enclosed =
                titles.isComma(run.first() - 1) && titles.isComma(run.last() + 1) && allProper(sentence, run);
        for (int i = 0; enclosed && i < run.first() - 1; i++) {
            if (titles.isRole(i) && sentence.child(i, "acl:relcl").isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemonymLike(Sentence sentence, NameRun run) {
        return sentence.token(run.first()).isAdjective();
    }

    private static boolean isRoleOnly(Sentence sentence, NameRun run, PersonTitles titles) {
        return titles.isRole(run.last()) && (run.size() == 1 || titles.isOffice(run) && !isGiven(sentence, run))
                || ActorNouns.english()
                        .at(sentence, run.last())
                        .filter(noun -> noun.collective())
                        .isPresent()
                || OrganisationWords.english()
                        .type(sentence.token(run.last()).surface())
                        .isPresent()
                || sentence.token(run.last()).surface().endsWith("s") && titles.isRole(run.last());
    }

    private static boolean isGiven(Sentence sentence, NameRun run) {
        return GivenNames.world().contains(sentence.token(run.first()).surface());
    }

    private static boolean isArticleBefore(Sentence sentence, NameRun run) {
        return run.first() > 0 && sentence.token(run.first() - 1).tag().equals("DT");
    }

    /** The head is the token of the run that hangs on a word outside it. */
    private static int head(Sentence sentence, NameRun run) {
        for (int i = run.last(); i >= run.first() && sentence.isParsed(); i--) {
            int governor = sentence.governor(i);
            if ((governor < run.first() || governor > run.last())
                    && LetterCase.isCapitalised(sentence.token(i).surface())) {
                return i;
            }
        }
        return run.last();
    }

    private static boolean isSpeaker(Sentence sentence, NameRun run) {
        int governor = sentence.governor(head(sentence, run));
        boolean subject = sentence.hasRelation(head(sentence, run), "nsubj");
        boolean tree = subject
                && governor >= 0
                && SPEECH.contains(sentence.token(governor).lemma());
        return tree || isSpeechVerb(sentence, run.last() + 1) || isSpeechVerb(sentence, run.first() - 1);
    }

    private static boolean isSpeechVerb(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).isVerb()
                && SPEECH.contains(sentence.token(i).lemma());
    }

    /** "Ravi was arrested", "kidnapped Sun Shujun and Ravi": what is done to people alone. */
    private static boolean isDoneToPerson(Sentence sentence, NameRun run) {
        int name = head(sentence, run);
        int head = sentence.isParsed() && sentence.hasRelation(name, "conj") ? sentence.governor(name) : name;
        int verb = sentence.isParsed() ? sentence.governor(head) : -1;
        return verb >= 0
                && sentence.hasRelation(head, "nsubj:pass", "obj")
                && sentence.token(verb).isVerb()
                && CONTEXT.is("done_to_person", sentence.token(verb).lemma());
    }

    /** "Led by Zainodin Kusain", "founded by": behind "by" stands who leads, and bodies are led by people. */
    private static boolean isDoneByPerson(Sentence sentence, NameRun run) {
        int head = head(sentence, run);
        int verb = sentence.isParsed() ? sentence.governor(head) : -1;
        return verb >= 0
                && sentence.hasRelation(head, "obl")
                && sentence.caseMarker(head).equals("by")
                && sentence.token(verb).isVerb()
                && CONTEXT.is("done_by_person", sentence.token(verb).lemma());
    }

    private static boolean isMixedCase(Sentence sentence, NameRun run) {
        return run.size() == 1
                && sentence.token(run.first()).isProperNoun()
                && sentence.token(run.first()).surface().chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isFollowedByWho(Sentence sentence, NameRun run, PersonTitles titles) {
        int next = run.last() + (titles.isComma(run.last() + 1) ? 2 : 1);
        return next < sentence.size() && sentence.token(next).lower().matches("who|whose|alias|aka|nicknamed");
    }

    private static boolean isSubjectLike(Sentence sentence, NameRun run) {
        return sentence.hasRelation(head(sentence, run), "nsubj", "nsubj:pass", "appos");
    }

    private static boolean isHeadlineCase(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.surface().length() > 3
                        && Character.isLetter(token.surface().charAt(0)))
                .toList();
        long capitals = words.stream()
                .filter(token -> LetterCase.isCapitalised(token.surface()))
                .count();
        boolean stopped = sentence.token(sentence.size() - 1).isPunctuation();
        return !stopped && words.size() > 3 && capitals > words.size() * 0.7;
    }

    private static PersonMention mention(Name name) {
        Sentence sentence = name.sentence();
        int head = head(sentence, name.run());
        Span span = sentence.span(Math.min(name.phraseFirst(), head), name.run().last());
        Anchor anchor =
                new Anchor(sentence.index(), head, span, sentence.token(head).span());
        String words =
                new PersonTitles(sentence).words(name.nameFirst(), name.run().last());
        return new PersonMention(anchor, Form.NAME, words, name.titles());
    }
}
