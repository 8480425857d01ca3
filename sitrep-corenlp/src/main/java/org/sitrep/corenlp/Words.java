package org.sitrep.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * The words of a text as the engine gets them. A claimed name is one word: while tokenizing, a stand-in of the same
 * length keeps the offsets; for tagging and parsing it is a name of its kind that the models know well. Text in
 * capitals is shown to the models in the case it would have in ordinary print.
 */
final class Words {

    /** Marks a label that stands for a claimed name. */
    static final class StandIn implements CoreAnnotation<ClaimedName> {
        @Override
        public Class<ClaimedName> getType() {
            return ClaimedName.class;
        }
    }

    private static final Map<ClaimedName.Kind, String> KNOWN_NAMES = Map.of(
            ClaimedName.Kind.ACTOR, "Hezbollah",
            ClaimedName.Kind.OUTLET, "Reuters",
            ClaimedName.Kind.PLACE, "Iraq",
            ClaimedName.Kind.PERSON, "Clinton");

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}");

    /** "left the town.The army": the space behind a full stop was forgotten. */
    private static final Pattern RUN_ON = Pattern.compile("(\\p{Ll}{3,}|\\p{Lu}\\p{Ll}{4,})(\\.)(\\p{Lu}\\p{Ll}*)");

    private static final String DASH = "--";
    private static final int FEWEST_CAPITALS = 20;
    private static final double SHARE_OF_CAPITALS = 0.8;

    private final SourceText text;
    private final List<ClaimedName> names;
    private final RestoredCase restoredCase;

    Words(SourceText text, List<ClaimedName> names, RestoredCase restoredCase) {
        this.text = text;
        this.names = names;
        this.restoredCase = restoredCase;
    }

    /** The words of a region with offsets of the whole text. */
    List<CoreLabel> in(Span region) {
        List<ClaimedName> inside =
                names.stream().filter(name -> region.contains(name.span())).toList();
        String shown = withStandIns(region, inside);
        boolean capitals = isInCapitals(text.of(region));
        List<CoreLabel> words = new ArrayList<>();
        int nextName = 0;
        List<CoreLabel> tokens = tokens(shown, region.start());
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel word = tokens.get(i);
            while (nextName < inside.size() && inside.get(nextName).span().end() <= word.beginPosition()) {
                nextName++;
            }
            boolean initials = nextName < inside.size() && isInitials(inside.get(nextName), word);
            if (initials && !isFollowedByEnd(tokens, i)) {
                words.add(standIn(inside.get(nextName), word.endPosition()));
            } else {
                addSplit(words, word, inside, nextName, capitals);
            }
        }
        words.stream().filter(this::isDash).forEach(dash -> dash.setWord(DASH));
        if (capitals) {
            restoredCase.restore(words);
        }
        return words;
    }

    /** "The group - it has 40 men - said": a hyphen between spaces stands for a dash. */
    private boolean isDash(CoreLabel word) {
        int start = word.beginPosition();
        int end = word.endPosition();
        return word.word().matches("[-\u2013\u2014]")
                && start > 0
                && end < text.length()
                && Character.isWhitespace(text.value().charAt(start - 1))
                && Character.isWhitespace(text.value().charAt(end));
    }

    private static List<CoreLabel> tokens(String shown, int start) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                new StringReader(shown),
                new CoreLabelTokenFactory(),
                "ptb3Escaping=false,invertible=false,splitHyphenated=false,untokenizable=noneDelete");
        List<CoreLabel> tokens = tokenizer.tokenize();
        tokens.forEach(token -> shift(token, start));
        return tokens;
    }

    /** Whether the engine reads the full stop of a word once more, as the end of a sentence. */
    private static boolean isFollowedByEnd(List<CoreLabel> tokens, int word) {
        return word + 1 < tokens.size()
                && tokens.get(word + 1).beginPosition() < tokens.get(word).endPosition();
    }

    /** "U.N" was claimed and the engine reads "U.N.": the full stop belongs to the name and ends no sentence. */
    private boolean isInitials(ClaimedName name, CoreLabel word) {
        return name.span().start() == word.beginPosition()
                && name.span().end() + 1 == word.endPosition()
                && isFollowedByItsStop(name);
    }

    private boolean isFollowedByItsStop(ClaimedName name) {
        Span withStop = new Span(name.span().start(), Math.min(name.span().end() + 1, text.length()));
        return INITIALS.matcher(text.of(withStop)).matches();
    }

    private void addSplit(
            List<CoreLabel> words, CoreLabel word, List<ClaimedName> names, int nextName, boolean capitals) {
        int from = word.beginPosition();
        for (int i = nextName; i < names.size() && names.get(i).span().start() < word.endPosition(); i++) {
            Span name = names.get(i).span();
            if (name.start() > from) {
                words.add(plain(from, name.start(), capitals));
            }
            words.add(standIn(names.get(i), name.end()));
            from = name.end();
        }
        boolean whole = from == word.beginPosition();
        Matcher runOn = RUN_ON.matcher(whole ? text.of(new Span(from, word.endPosition())) : "");
        if (runOn.matches()) {
            for (int group = 1; group <= runOn.groupCount(); group++) {
                words.add(plain(from + runOn.start(group), from + runOn.end(group), capitals));
            }
        } else if (whole) {
            words.add(capitals ? plain(from, word.endPosition(), true) : word);
        } else if (from < word.endPosition()) {
            words.add(plain(from, word.endPosition(), capitals));
        }
    }

    private String withStandIns(Span region, List<ClaimedName> inside) {
        StringBuilder shown = new StringBuilder(text.of(region));
        for (ClaimedName name : inside) {
            if (isFollowedByItsStop(name)) {
                continue;
            }
            int start = name.span().start() - region.start();
            shown.setCharAt(start, 'Q');
            for (int i = start + 1; i < name.span().end() - region.start(); i++) {
                shown.setCharAt(i, 'x');
            }
        }
        return shown.toString();
    }

    private static void shift(CoreLabel word, int by) {
        word.setBeginPosition(word.beginPosition() + by);
        word.setEndPosition(word.endPosition() + by);
    }

    private CoreLabel plain(int start, int end, boolean capitals) {
        String surface = text.of(new Span(start, end));
        return label(capitals ? surface.toLowerCase(Locale.ROOT) : surface, start, end);
    }

    private static CoreLabel standIn(ClaimedName name, int end) {
        CoreLabel label =
                label(KNOWN_NAMES.getOrDefault(name.kind(), "Iraq"), name.span().start(), end);
        label.set(StandIn.class, name);
        return label;
    }

    private static CoreLabel label(String word, int start, int end) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.setBeginPosition(start);
        label.setEndPosition(end);
        return label;
    }

    private static boolean isInCapitals(String region) {
        long upper = region.codePoints().filter(Character::isUpperCase).count();
        long lower = region.codePoints().filter(Character::isLowerCase).count();
        return upper >= FEWEST_CAPITALS && upper >= SHARE_OF_CAPITALS * (upper + lower);
    }
}
