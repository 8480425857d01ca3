package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Links quotations to cues. Quotation marks outrank the tree: a content that meets a quotation takes in the whole of
 * it, over sentences and paragraphs; a quotation that no content meets goes to the cue right after or before it; a
 * quotation that stands alone carries on the one before.
 */
final class QuotationLinker {

    private static final Set<PartOfSpeech> SPEAKING = Set.of(PartOfSpeech.VERB, PartOfSpeech.MARK, PartOfSpeech.NOUN);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int LONGEST_SOURCE_IN_TOKENS = 30;
    private static final int FARTHEST_CUE_IN_TOKENS = 14;

    private final List<Sentence> sentences;
    private final List<List<Draft>> drafts;
    private final Paragraphs paragraphs;
    private Optional<Place> last = Optional.empty();

    /** Where a draft stands in the lists. */
    private record Place(int sentence, int draft) {}

    private QuotationLinker(List<Sentence> sentences, List<List<Draft>> drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts =
                drafts.stream().map(list -> (List<Draft>) new ArrayList<>(list)).toList();
        this.paragraphs = paragraphs;
    }

    /**
     * @param drafts for each sentence, in the order of the cues
     * @param quotations in text order
     * @return the drafts with their quotations, in the same order
     */
    static List<List<Draft>> link(
            List<Sentence> sentences, List<List<Draft>> drafts, List<Quotation> quotations, Paragraphs paragraphs) {
        QuotationLinker linker = new QuotationLinker(sentences, drafts, paragraphs);
        int at = 0;
        for (Quotation quotation : quotations) {
            while (at < sentences.size() - 1 && sentences.get(at).span().end() <= quotation.start()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).span().end() > quotation.start()) {
                linker.link(quotation, firstWordIsNext(sentences, at, quotation) ? at + 1 : at);
            }
        }
        return linker.drafts;
    }

    /** An opening mark that the engine put at the end of the sentence before. */
    private static boolean firstWordIsNext(List<Sentence> sentences, int at, Quotation quotation) {
        Sentence sentence = sentences.get(at);
        return at + 1 < sentences.size()
                && sentence.token(sentence.size() - 1).span().start() <= quotation.start()
                && sentences.get(at + 1).span().start() < quotation.end();
    }

    private void link(Quotation quotation, int first) {
        int end = first;
        while (end < sentences.size() - 1 && sentences.get(end + 1).span().start() < quotation.end()) {
            end++;
        }
        int lastSentence = end;
        List<Place> meeting = meeting(quotation, first, lastSentence);
        if (!meeting.isEmpty()) {
            meeting.forEach(place -> extend(place, quotation));
            int after = firstWordFrom(sentences.get(lastSentence), quotation.end());
            meeting.stream()
                    .filter(place -> place.sentence() == lastSentence
                            && draft(place).source().isEmpty())
                    .filter(place -> draft(place).site().head() >= after
                            && speechAt(place.sentence(), draft(place).site().head())
                                    .isPresent())
                    .forEach(place -> withSpeaker(place, after));
            last = Optional.of(meeting.get(0));
            return;
        }
        Optional<Place> speaker = after(quotation, lastSentence)
                .or(() -> afterSentence(quotation, lastSentence))
                .or(() -> before(quotation, first))
                .or(() -> announced(quotation, first))
                .or(() -> carried(quotation, first, lastSentence));
        speaker.ifPresent(place -> {
            take(place, quotation);
            last = Optional.of(place);
        });
    }

    /** Drafts outside the quotation whose content it meets, or whose content it carries on; the outermost first. */
    private List<Place> meeting(Quotation quotation, int first, int lastSentence) {
        List<Place> found = new ArrayList<>();
        for (int s = first; s <= lastSentence; s++) {
            for (int d = 0; d < drafts.get(s).size(); d++) {
                Draft draft = drafts.get(s).get(d);
                if (!isInside(draft, quotation) && quotation.pieces().stream().anyMatch(draft::overlaps)) {
                    found.add(new Place(s, d));
                }
            }
        }
        found.sort(Comparator.comparingInt(place -> -length(draft(place))));
        return found;
    }

    private Draft draft(Place place) {
        return drafts.get(place.sentence()).get(place.draft());
    }

    private static int length(Draft draft) {
        return draft.content().stream().mapToInt(Span::length).sum();
    }

    private static boolean isInside(Draft draft, Quotation quotation) {
        return quotation.pieces().stream().anyMatch(piece -> piece.covers(draft.cueStart()));
    }

    private void extend(Place place, Quotation quotation) {
        Draft draft = draft(place);
        List<Span> spans = new ArrayList<>(draft.content());
        spans.addAll(quotation.pieces());
        replace(place, draft.withContent(Spans.union(spans)));
    }

    /** Gives a quotation to a cue; what the tree gave that cue before is dropped, earlier quotations are kept. */
    private void take(Place place, Quotation quotation) {
        Draft draft = draft(place);
        List<Span> spans = new ArrayList<>();
        draft.content().stream()
                .filter(span -> isQuoted(span) || draft.frame() == Frame.QUOTE)
                .forEach(spans::add);
        boolean follows = quotation.end() <= draft.cueStart();
        boolean later = quotation.start() > draft.site().sentence().span().end();
        if (later) {
            spans.addAll(draft.content());
        } else if (spans.isEmpty()
                && follows
                && draft.content().stream().anyMatch(span -> span.end() <= draft.start())) {
            spans.addAll(draft.content());
        }
        quotation.pieces().forEach(spans::add);
        replace(place, draft.withContent(Spans.union(spans)));
    }

    private boolean isQuoted(Span span) {
        return QuotationMarks.lengthAt(paragraphs.text(), span.start()) > 0;
    }

    private void replace(Place place, Draft draft) {
        drafts.get(place.sentence()).set(place.draft(), draft);
    }

    /** A cue of speech right after the closing mark: "...," he said; "...," said X. */
    private Optional<Place> after(Quotation quotation, int s) {
        Sentence sentence = sentences.get(s);
        int from = firstWordFrom(sentence, quotation.end());
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
            Optional<Place> place = speechAt(s, i);
            if (place.isPresent()) {
                return place.map(found -> withSpeaker(found, from));
            }
            if (FINITE.contains(token.tag()) && !sentence.hasRelation(i, "aux", "aux:pass")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The same where the closing mark ended the sentence: "We will fight!" he said. */
    private Optional<Place> afterSentence(Quotation quotation, int s) {
        boolean cried = "!?\u2026".indexOf(paragraphs.text().charAt(Math.max(0, quotation.end() - 2))) >= 0;
        boolean signed = s + 1 < sentences.size() && isMark(s + 1);
        if (!(cried || signed) || s + 1 >= sentences.size() || !restIsPunctuation(sentences.get(s), quotation.end())) {
            return Optional.empty();
        }
        Sentence next = sentences.get(s + 1);
        boolean same = paragraphs.indexOf(next.span().start()) == paragraphs.indexOf(quotation.end() - 1);
        for (int i = 0; same && i < Math.min(next.size(), FARTHEST_CUE_IN_TOKENS); i++) {
            Optional<Place> place = speechAt(s + 1, i);
            if (place.isPresent()) {
                return place.filter(found -> draft(found).content().isEmpty()).map(found -> withSpeaker(found, 0));
            }
            if (next.token(i).isVerb() || QuotationMarks.isMark(next.token(i).surface())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isMark(int s) {
        return speechAt(s, 0)
                .filter(place -> draft(place).site().cue().partOfSpeech() == PartOfSpeech.MARK)
                .isPresent();
    }

    /** Where the tree has no subject after the quotation, the noun beside the verb is taken. */
    private Place withSpeaker(Place place, int from) {
        Draft draft = draft(place);
        boolean verb = draft.site().cue().partOfSpeech() == PartOfSpeech.VERB;
        if (verb && draft.sourceHead().filter(head -> head >= from).isEmpty()) {
            Phrases.nounBeside(draft.site().sentence(), draft.site().head(), from)
                    .ifPresent(head -> replace(place, draft.withSource(head)));
        }
        return place;
    }

    /** The last cue of speech before the opening mark, with nothing but listener, place and time between. */
    private Optional<Place> before(Quotation quotation, int s) {
        Sentence sentence = sentences.get(s);
        int to = firstTokenFrom(sentence, quotation.start()) - 1;
        for (int i = to; i >= Math.max(0, to - FARTHEST_CUE_IN_TOKENS); i--) {
            if (QuotationMarks.isMark(sentence.token(i).surface())) {
                return Optional.empty();
            }
            Optional<Place> place = speechAt(s, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** A quotation at the start of its sentence after a sentence that ends in a colon. */
    private Optional<Place> announced(Quotation quotation, int s) {
        if (s == 0 || firstTokenFrom(sentences.get(s), quotation.start()) > 0) {
            return Optional.empty();
        }
        Sentence before = sentences.get(s - 1);
        if (!before.token(before.size() - 1).surface().equals(":")) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Place> place = speechAt(s - 1, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /**
     * A quotation without a word beside it goes on with the speech of the sentence before it, or of the last quotation.
     */
    private Optional<Place> carried(Quotation quotation, int first, int lastSentence) {
        boolean alone = firstTokenFrom(sentences.get(first), quotation.start()) == 0
                && restIsPunctuation(sentences.get(lastSentence), quotation.end());
        if (!alone) {
            return Optional.empty();
        }
        int paragraph = paragraphs.indexOf(quotation.start());
        return spokenIn(first - 1)
                .filter(place -> paragraph - paragraphs.indexOf(draft(place).cueStart()) <= 1)
                .or(() -> last.filter(place -> paragraph - paragraphs.indexOf(lastEnd(place)) <= 1));
    }

    /** The speech with the longest content among those that the writer tells in a sentence. */
    private Optional<Place> spokenIn(int s) {
        Optional<Place> found = Optional.empty();
        for (int d = 0; s >= 0 && d < drafts.get(s).size(); d++) {
            Draft draft = drafts.get(s).get(d);
            boolean speech = draft.site().cue().kind() == Cue.Kind.SPEECH
                    && draft.site().cue().takes(Frame.QUOTE)
                    && draft.site().cue().partOfSpeech() == PartOfSpeech.VERB
                    && !draft.source().isEmpty()
                    && !draft.content().isEmpty()
                    && !draft.site().quoted().get(draft.site().head());
            if (speech
                    && found.filter(place -> length(draft(place)) >= length(draft))
                            .isEmpty()) {
                found = Optional.of(new Place(s, d));
            }
        }
        return found;
    }

    private int lastEnd(Place place) {
        Draft draft = draft(place);
        int end = draft.end();
        for (Span span : draft.content()) {
            end = Math.max(end, span.end());
        }
        return end - 1;
    }

    private static boolean restIsPunctuation(Sentence sentence, int offset) {
        for (int i = firstTokenFrom(sentence, offset); i < sentence.size(); i++) {
            if (!sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Place> speechAt(int s, int token) {
        for (int d = 0; d < drafts.get(s).size(); d++) {
            Draft draft = drafts.get(s).get(d);
            if (draft.site().head() == token
                    && SPEAKING.contains(draft.site().cue().partOfSpeech())
                    && draft.site().cue().takes(Frame.QUOTE)) {
                return Optional.of(new Place(s, d));
            }
        }
        return Optional.empty();
    }

    private static int firstWordFrom(Sentence sentence, int offset) {
        int i = firstTokenFrom(sentence, offset);
        while (i < sentence.size() && sentence.token(i).surface().equals(",")) {
            i++;
        }
        return i;
    }

    private static int firstTokenFrom(Sentence sentence, int offset) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).span().start() < offset) {
            i++;
        }
        return i;
    }
}
