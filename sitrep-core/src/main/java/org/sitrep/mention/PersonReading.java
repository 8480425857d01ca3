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

    /** A run that was read, without its capitalised titles. */
    private record Name(
            Sentence sentence,
            NameRun run,
            PersonEvidence evidence,
            int nameFirst,
            int phraseFirst,
            List<Title> titles,
            boolean sure) {}

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
                && name.evidence().allProper()
                && !isHeadlineCase(sentence)
                && !name.evidence().isArticleBefore()
                && surnames.contains(lastWord(name));
    }

    private static String lastWord(Name name) {
        return name.sentence().token(name.run().last()).surface();
    }

    private static Name name(Sentence sentence, NameRun run, boolean headline, boolean upper) {
        PersonTitles titles = new PersonTitles(sentence);
        int leading = titles.leading(run);
        Optional<Found> inside = leading > 0 ? Optional.empty() : titles.inside(run);
        NameRun bare = run.from(inside.map(title -> title.last() + 1).orElse(run.first() + leading));
        PersonEvidence evidence = new PersonEvidence(sentence, bare, titles);
        List<Title> held = new ArrayList<>();
        int phraseFirst = run.first();
        Optional<Found> before = titles.before(run.first());
        if (before.isPresent() && !headline) {
            held.add(before.orElseThrow().title());
            phraseFirst = before.orElseThrow().first();
        }
        inside.ifPresent(title -> held.add(title.title()));
        if (leading > 0) {
            held.add(titles.withBody(run, leading)
                    .map(Found::title)
                    .orElseGet(() -> new Title(titles.words(run.first(), bare.first() - 1), "", false)));
        }
        Optional<Found> after = titles.after(bare.last());
        Optional<Found> inFront = titles.inFront(phraseFirst);
        after.or(() -> inFront).ifPresent(title -> held.add(title.title()));
        boolean titled = leading > 0 || (before.isPresent() || inside.isPresent()) && !headline;
        boolean role = !upper && (after.isPresent() || inFront.isPresent() && evidence.isSubjectLike());
        boolean sure = !headline && evidence.isPerson(titled, role, upper);
        int nameFirst = bare.size() == 1 && titles.isReligious(run.first()) ? run.first() : bare.first();
        return new Name(sentence, bare, evidence, nameFirst, phraseFirst, List.copyOf(held), sure);
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
        int head = name.evidence().head();
        Span span = sentence.span(Math.min(name.phraseFirst(), head), name.run().last());
        Anchor anchor =
                new Anchor(sentence.index(), head, span, sentence.token(head).span());
        String words =
                new PersonTitles(sentence).words(name.nameFirst(), name.run().last());
        return new PersonMention(anchor, Form.NAME, words, name.titles());
    }
}
