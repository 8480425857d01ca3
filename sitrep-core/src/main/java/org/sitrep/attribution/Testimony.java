package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.attribution.DraftTable.Place;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * Testimony set off in paragraphs of its own without quotation marks, as reports on human rights print it: a paragraph
 * ends in a word of saying and a colon ("She told the monitors:"), and what was said follows. The first paragraph
 * behind the colon belongs to it, and those after that as long as they go on in the first person. In a text that speaks
 * in the first person itself, only the first.
 */
final class Testimony {

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s|[Mm]yself)\\b");
    private static final Pattern QUOTED = Pattern.compile("[“\"«][^”\"»]*[”\"»]?|[‘'][^’']*[’'](?!\\w)");
    private static final int FARTHEST_COLON_IN_TOKENS = 12;
    private static final int LONGEST_IN_PARAGRAPHS = 12;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final String ENDS = ".!?…";

    private final List<Sentence> sentences;
    private final DraftTable drafts;
    private final Paragraphs paragraphs;
    private boolean toldInFirstPerson;

    private Testimony(List<Sentence> sentences, DraftTable drafts, Paragraphs paragraphs) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /**
     * @param drafts for each sentence, with their quotations
     * @return the same, testimony given to those who bring it
     */
    static List<List<Draft>> given(List<Sentence> sentences, List<List<Draft>> drafts, Paragraphs paragraphs) {
        Testimony testimony = new Testimony(sentences, new DraftTable(drafts), paragraphs);
        testimony.read();
        return testimony.drafts.bySentence();
    }

    private void read() {
        int number = paragraphs.spans().size();
        for (int paragraph = 0; paragraph < number; paragraph++) {
            toldInFirstPerson |= isFirstPerson(paragraph);
            Optional<Place> bringing =
                    paragraph + 1 < number && opens(paragraph + 1) ? bringing(paragraph) : Optional.empty();
            if (bringing.isPresent()) {
                int end = end(paragraph + 1);
                give(bringing.get(), paragraph + 1, end);
                paragraph = end - 1;
            }
        }
    }

    /** Whether a paragraph is a sentence and no quotation, label or item of a list. */
    private boolean opens(int paragraph) {
        String words = words(paragraph);
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** The last word of saying in a paragraph that ends in a colon, if somebody says it and nothing else is said. */
    private Optional<Place> bringing(int paragraph) {
        int last = words(paragraph).endsWith(":") ? lastSentence(paragraph) : -1;
        if (last < 0) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(last);
        for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - FARTHEST_COLON_IN_TOKENS); i--) {
            Optional<Place> place = drafts.speechAt(last, i);
            if (place.isPresent()) {
                return place.filter(found -> speaks(drafts.at(found)));
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(Draft draft) {
        Sentence sentence = draft.site().sentence();
        return !draft.source().isEmpty()
                && draft.content().isEmpty()
                && draft.site().cue().kind() == Cue.Kind.SPEECH
                && draft.site().quoted().isEmpty()
                && FINITE.contains(sentence.token(draft.site().head()).tag());
    }

    /** The paragraph after the last one of the testimony that begins with a paragraph. */
    private int end(int first) {
        int end = first + 1;
        while (!toldInFirstPerson
                && end < paragraphs.spans().size()
                && end - first < LONGEST_IN_PARAGRAPHS
                && isFirstPerson(end)
                && opens(end)) {
            end++;
        }
        return end;
    }

    private void give(Place place, int from, int to) {
        Draft draft = drafts.at(place);
        List<Span> content = new ArrayList<>(draft.content());
        content.addAll(paragraphs.spans().subList(from, to));
        drafts.replace(place, draft.withContent(content));
    }

    private boolean isFirstPerson(int paragraph) {
        return FIRST_PERSON
                .matcher(QUOTED.matcher(words(paragraph)).replaceAll(""))
                .find();
    }

    private String words(int paragraph) {
        Span span = paragraphs.spans().get(paragraph);
        return paragraphs.text().substring(span.start(), span.end()).strip();
    }

    private int lastSentence(int paragraph) {
        int end = paragraphs.spans().get(paragraph).end();
        int last = -1;
        for (Sentence sentence : sentences) {
            last = sentence.span().start() < end ? sentence.index() : last;
        }
        return last;
    }
}
