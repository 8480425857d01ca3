package org.sitrep.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** The cue of speech that stands by a quotation, found by the order of words. */
final class CueBesideQuotation {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int LONGEST_SOURCE_IN_TOKENS = 30;
    private static final int FARTHEST_CUE_IN_TOKENS = 14;

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;

    CueBesideQuotation(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /** A cue right after the closing mark with its speaker: "...," he said; "...," said X. */
    Optional<Place> after(Quotation quotation, int s) {
        int from = quotation.firstWordAfter(sentences.get(s));
        return cueAfter(quotation, s).map(place -> withSpeaker(place, from));
    }

    /** The same with the speaker that the tree shows. */
    Optional<Place> cueAfter(Quotation quotation, int s) {
        Sentence sentence = sentences.get(s);
        int from = quotation.firstWordAfter(sentence);
        boolean aside = false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SOURCE_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (QuotationMarks.isMark(token.surface())) {
                return Optional.empty();
            }
            aside = (aside || token.tag().startsWith("WP")) && !token.surface().equals(",");
            if (aside) {
                continue;
            }
            Optional<Place> place = drafts.speechAt(s, i);
            if (place.isPresent()) {
                return place.filter(found -> !opensNextQuotation(found));
            }
            if (FINITE.contains(token.tag()) && !sentence.hasRelation(i, "aux", "aux:pass") && !isName(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A surname that the tagger took for a verb. */
    private static boolean isName(Token token) {
        return Character.isUpperCase(token.surface().codePointAt(0));
    }

    /** A participle before another quotation: "...," and telling the crowd, "...". */
    private boolean opensNextQuotation(Place place) {
        Draft draft = drafts.at(place);
        Sentence sentence = draft.site().sentence();
        return draft.isParticiple()
                && sentence.tokens().subList(draft.site().head(), sentence.size()).stream()
                        .anyMatch(token -> QuotationMarks.isMark(token.surface()));
    }

    /** The same where the closing mark ended the sentence: "We will fight!" he said. */
    Optional<Place> afterSentence(Quotation quotation, int s) {
        boolean cried = "!?\u2026".indexOf(paragraphs.text().charAt(Math.max(0, quotation.end() - 2))) >= 0;
        if (s + 1 >= sentences.size() || !quotation.isLastIn(sentences.get(s))) {
            return Optional.empty();
        }
        Sentence next = sentences.get(s + 1);
        boolean bare = next.tokens().stream().noneMatch(token -> QuotationMarks.isMark(token.surface()));
        int paragraphsOn = paragraphs.indexOf(next.span().start()) - paragraphs.indexOf(quotation.end() - 1);
        boolean near = paragraphsOn == 0 || paragraphsOn == 1 && isSignature(s + 1);
        if (!near || !(cried || isSignature(s + 1) || bare)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(next.size(), FARTHEST_CUE_IN_TOKENS); i++) {
            Optional<Place> place = drafts.speechAt(s + 1, i);
            if (place.isPresent()) {
                return place.filter(found -> drafts.at(found).content().isEmpty())
                        .filter(found -> cried || isSignature(s + 1) || isShort(next, found))
                        .map(found -> withSpeaker(found, 0));
            }
            if (next.token(i).isVerb() || QuotationMarks.isMark(next.token(i).surface())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence says no more than who spoke, and when or to whom. */
    private boolean isShort(Sentence sentence, Place place) {
        int head = drafts.at(place).site().head();
        return sentence.tokens().subList(head + 1, sentence.size()).stream().noneMatch(Token::isVerb)
                && sentence.size() - head <= FARTHEST_CUE_IN_TOKENS / 2;
    }

    private boolean isSignature(int s) {
        return drafts.speechAt(s, 0)
                .filter(place -> drafts.at(place).site().cue().partOfSpeech() == PartOfSpeech.MARK)
                .isPresent();
    }

    /** Names the speakers of cues right behind a quotation for which the tree has none. */
    void nameSpeakers(List<Place> places, Quotation quotation, int s) {
        int after = quotation.firstWordAfter(sentences.get(s));
        places.stream()
                .filter(place ->
                        place.sentence() == s && drafts.at(place).site().head() >= after)
                .filter(place ->
                        drafts.speechAt(s, drafts.at(place).site().head()).isPresent())
                .forEach(place -> {
                    if (drafts.at(place).source().isEmpty()) {
                        withSpeaker(place, after);
                    } else {
                        outsideQuotation(place, after);
                    }
                });
    }

    /** Where the tree has no subject after the quotation, the noun beside the verb is taken. */
    private Place withSpeaker(Place place, int from) {
        Draft draft = drafts.at(place);
        Sentence sentence = draft.site().sentence();
        boolean verb = draft.site().cue().partOfSpeech() == PartOfSpeech.VERB;
        if (verb
                && !draft.isParticiple()
                && draft.sourceHead().filter(head -> head >= from).isEmpty()) {
            Phrases.nounBeside(sentence, draft.site().head(), from)
                    .ifPresent(head -> drafts.replace(place, draft.withSource(head)));
        }
        outsideQuotation(place, from);
        return place;
    }

    private void outsideQuotation(Place place, int from) {
        Draft draft = drafts.at(place);
        if (draft.sourceHead().filter(head -> head >= from).isPresent()) {
            drafts.replace(place, draft.withSourceFrom(from));
        }
    }

    /** The last cue before the opening mark, with nothing but listener, place and time between. */
    Optional<Place> before(Quotation quotation, int s) {
        Sentence sentence = sentences.get(s);
        int to = quotation.firstTokenIn(sentence) - 1;
        boolean colon = to >= 0 && sentence.token(to).surface().equals(":");
        boolean finite = false;
        for (int i = to; i >= Math.max(0, to - LONGEST_SOURCE_IN_TOKENS); i--) {
            if (QuotationMarks.isMark(sentence.token(i).surface()) || finite && to - i > FARTHEST_CUE_IN_TOKENS) {
                return Optional.empty();
            }
            Optional<Place> place = drafts.speechAt(s, i);
            if (place.isPresent()) {
                boolean aside = colon && finite && drafts.at(place.get()).isInSideClause();
                return aside ? Optional.empty() : place;
            }
            finite |= FINITE.contains(sentence.token(i).tag());
        }
        return Optional.empty();
    }

    /**
     * A quotation at the start of its sentence after a sentence that ends in a colon, or that says no more than who
     * spoke: "The mayor said in a statement. "...""
     */
    Optional<Place> announced(Quotation quotation, int s) {
        if (s == 0 || quotation.firstTokenIn(sentences.get(s)) > 0) {
            return Optional.empty();
        }
        Sentence before = sentences.get(s - 1);
        boolean colon = before.token(before.size() - 1).surface().equals(":");
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Place> place = drafts.speechAt(s - 1, i);
            if (place.isPresent()) {
                return place.filter(found -> colon || waitsAtEnd(found, quotation));
            }
        }
        return Optional.empty();
    }

    private boolean waitsAtEnd(Place place, Quotation quotation) {
        Draft draft = drafts.at(place);
        boolean same = paragraphs.indexOf(draft.cueStart()) == paragraphs.indexOf(quotation.start());
        return same
                && draft.content().isEmpty()
                && !draft.source().isEmpty()
                && draft.end() <= draft.site().sentence().span().end()
                && draft.site().quoted().isEmpty()
                && FINITE.contains(
                        draft.site().sentence().token(draft.site().head()).tag())
                && isShort(draft.site().sentence(), place);
    }
}
