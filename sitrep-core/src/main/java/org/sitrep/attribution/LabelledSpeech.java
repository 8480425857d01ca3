package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.report.PartKind;
import org.sitrep.report.Report;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Speech under a speaker's name: a headline ("Minister: Talks have failed"), a name before a quotation, or a line of a
 * transcript with the speaker in capitals. The content runs to the end of the paragraph.
 */
final class LabelledSpeech {

    private static final int LONGEST_LABEL_IN_TOKENS = 12;

    private static final Pattern CAPITAL_LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{Lu} .'\u2019-]{1,40}:\\s");

    private static final Set<String> BEFORE_A_NAME = Set.of("from", "by");

    private final Report report;
    private final Paragraphs paragraphs;
    private final CueLexicon lexicon;
    private final boolean transcript;

    LabelledSpeech(Report report, Paragraphs paragraphs, CueLexicon lexicon) {
        this.report = report;
        this.paragraphs = paragraphs;
        this.lexicon = lexicon;
        this.transcript = isTranscript(paragraphs);
    }

    /** Whether several paragraphs open with a label in capitals; a single one may be a dateline. */
    private static boolean isTranscript(Paragraphs paragraphs) {
        return paragraphs.spans().stream()
                        .filter(span -> CAPITAL_LABEL
                                .matcher(paragraphs.text())
                                .region(span.start(), span.end())
                                .lookingAt())
                        .limit(2)
                        .count()
                > 1;
    }

    /** The attribution that a label makes, if the sentence opens its paragraph with one. */
    Optional<Draft> read(Sentence sentence) {
        int paragraph = paragraphs.indexOf(sentence.span().start());
        if (paragraph < 0
                || !isBlank(
                        paragraphs.spans().get(paragraph).start(),
                        sentence.span().start())) {
            return Optional.empty();
        }
        int colon = colon(sentence);
        if (colon < 1 || colon + 1 >= sentence.size() || !introduces(sentence, colon)) {
            return Optional.empty();
        }
        Span content = new Span(sentence.token(colon + 1).span().start(), lastWordEnd(paragraph, sentence));
        return lexicon.at(sentence, colon, new BitSet()).map(site -> {
            boolean preposition =
                    colon > 1 && BEFORE_A_NAME.contains(sentence.token(0).lower());
            BitSet source = Phrases.range(preposition ? 1 : 0, colon - 1);
            return new Draft(site, site.words(), Optional.of(colon - 1), source, Frame.QUOTE, List.of(content));
        });
    }

    private boolean isBlank(int from, int to) {
        return paragraphs.text().substring(from, to).isBlank();
    }

    private static int colon(Sentence sentence) {
        boolean name = false;
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_LABEL_IN_TOKENS); i++) {
            Token token = sentence.token(i);
            if (token.surface().equals(":") || isDashBeforeQuotation(sentence, i)) {
                return name ? i : -1;
            }
            if (token.isVerb() || token.tag().equals("MD") || token.tag().startsWith("W") || token.isNumber()) {
                return -1;
            }
            name |= token.isProperNoun();
        }
        return -1;
    }

    private static boolean isDashBeforeQuotation(Sentence sentence, int i) {
        return Dash.is(sentence.token(i))
                && i + 1 < sentence.size()
                && QuotationMarks.isMark(sentence.token(i + 1).surface());
    }

    private boolean introduces(Sentence sentence, int colon) {
        if (QuotationMarks.isMark(sentence.token(colon + 1).surface())) {
            return true;
        }
        boolean headline = report.partAt(sentence.span().start())
                .filter(part -> part.kind() == PartKind.HEADLINE)
                .isPresent();
        return headline || transcript && isInCapitals(sentence, colon);
    }

    private static boolean isInCapitals(Sentence sentence, int colon) {
        return sentence.tokens().subList(0, colon).stream()
                .allMatch(token -> token.isPunctuation()
                        || token.surface().length() > 1
                                && token.surface().codePoints().noneMatch(Character::isLowerCase));
    }

    private int lastWordEnd(int paragraph, Sentence sentence) {
        int end = paragraphs.spans().get(paragraph).end();
        String text = paragraphs.text();
        while (end > sentence.span().start() + 1
                && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    /** A name after a dash that follows a quotation and ends the paragraph; it waits for that quotation. */
    private Optional<Draft> signature(Sentence sentence) {
        int dash = -1;
        boolean name = false;
        for (int i = sentence.size() - 1; i >= 0 && dash < 0; i--) {
            Token token = sentence.token(i);
            if (Dash.is(token)) {
                dash = i;
            } else if (token.isVerb() || sentence.size() - i > LONGEST_LABEL_IN_TOKENS) {
                return Optional.empty();
            }
            name |= token.isProperNoun();
        }
        boolean afterQuotation = dash > 0
                ? QuotationMarks.isMark(sentence.token(dash - 1).surface())
                : dash == 0 && endsQuotation(sentence.span().start());
        if (!afterQuotation || !name) {
            return Optional.empty();
        }
        int at = dash;
        return lexicon.at(sentence, at, new BitSet()).map(site -> {
            BitSet source = Phrases.trimmed(sentence, Phrases.range(at + 1, sentence.size() - 1));
            return new Draft(site, site.words(), Optional.of(source.nextSetBit(0)), source, Frame.QUOTE, List.of());
        });
    }

    private boolean endsQuotation(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(paragraphs.text().charAt(at - 1))) {
            at--;
        }
        return at > 0 && QuotationMarks.lengthAt(paragraphs.text(), at - 1) > 0;
    }

    /** The drafts of a sentence with that of its label in front; the label outranks cues between it and the colon. */
    List<Draft> with(Sentence sentence, List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(read(sentence).stream().toList());
        all.addAll(drafts);
        signature(sentence).ifPresent(all::add);
        return all;
    }
}
