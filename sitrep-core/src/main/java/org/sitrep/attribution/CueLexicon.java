package org.sitrep.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Modality;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** The cue table ({@code cues.tsv}): words and phrases of attribution with their frames and stance. Immutable. */
public final class CueLexicon {

    private static final CueLexicon ENGLISH = read("cues.tsv");
    private static final int MOST_WORDS_BETWEEN = 2;
    private static final Set<String> MAY_STAND_BETWEEN = Set.of("DT", "PRP$", "JJ", "RB", "PRP");

    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Map<String, List<Cue>> byHead = new HashMap<>();

    private CueLexicon(List<Cue> cues) {
        for (Cue cue : cues) {
            byHead.computeIfAbsent(cue.head(), head -> new ArrayList<>()).add(cue);
        }
        byHead.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed()));
    }

    /** The table for English. */
    public static CueLexicon english() {
        return ENGLISH;
    }

    /** Whether a sentence has a word that could be a cue, or a quotation mark; needs no tree. */
    public boolean mayAttribute(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> QuotationMarks.isMark(token.surface())
                        || at(sentence, token.index(), new BitSet()).isPresent());
    }

    /** The cue whose head is a token, the longest phrase first. */
    Optional<CueSite> at(Sentence sentence, int head, BitSet quoted) {
        Optional<PartOfSpeech> part = partOfSpeech(sentence.token(head));
        for (Cue cue : headedBy(sentence.token(head))) {
            if (cue.partOfSpeech() == PartOfSpeech.PREP
                    || cue.partOfSpeech() == PartOfSpeech.MARK
                    || cue.partOfSpeech() == PartOfSpeech.ADJ
                            && !cue.takes(Frame.ATTRIBUTIVE)
                            && isStative(sentence, head)
                    || part.filter(cue.partOfSpeech()::equals).isPresent()) {
                Optional<BitSet> words = words(sentence, head, cue);
                if (words.isPresent()) {
                    return Optional.of(new CueSite(sentence, head, cue, words.get(), quoted));
                }
            }
        }
        return Optional.empty();
    }

    /** "is convinced that": a participle that tells of a state, without an agent. */
    private static boolean isStative(Sentence sentence, int head) {
        return sentence.token(head).tag().equals("VBN")
                && !sentence.children(head, "cop", "aux:pass").isEmpty()
                && Phrases.agent(sentence, head).isEmpty();
    }

    private List<Cue> headedBy(Token token) {
        List<Cue> byLemma = byHead.getOrDefault(word(token), List.of());
        List<Cue> bySurface = byHead.getOrDefault(token.lower(), List.of());
        if (byLemma.isEmpty() || bySurface.isEmpty() || byLemma.equals(bySurface)) {
            return byLemma.isEmpty() ? bySurface : byLemma;
        }
        List<Cue> both = new ArrayList<>(bySurface);
        both.addAll(byLemma);
        return both;
    }

    private static Optional<BitSet> words(Sentence sentence, int head, Cue cue) {
        BitSet found = new BitSet();
        found.set(head);
        int at = head + 1;
        for (String wanted : cue.words().subList(1, cue.words().size())) {
            Optional<Integer> next = next(sentence, at, wanted, cue.partOfSpeech() == PartOfSpeech.PREP);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.set(next.get());
            at = next.get() + 1;
        }
        boolean dated = cue.takes(Frame.OWN_PREPOSITION) && at < sentence.size() && isDay(sentence.token(at));
        return dated ? Optional.empty() : Optional.of(found);
    }

    /** "Spoke on Monday" tells when, not of what. */
    private static boolean isDay(Token token) {
        return token.isNumber() || token.isProperNoun() && DAYS.contains(token.surface());
    }

    private static Optional<Integer> next(Sentence sentence, int from, String wanted, boolean fixed) {
        int last = Math.min(sentence.size() - 1, fixed ? from : from + MOST_WORDS_BETWEEN);
        for (int i = from; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.lower().equals(wanted) || token.lemma().equals(wanted)) {
                return Optional.of(i);
            }
            if (!MAY_STAND_BETWEEN.contains(token.tag())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Optional<PartOfSpeech> partOfSpeech(Token token) {
        if (token.isVerb()) {
            return Optional.of(PartOfSpeech.VERB);
        }
        if (token.isNoun() && !token.isProperNoun()) {
            return Optional.of(PartOfSpeech.NOUN);
        }
        if (token.isAdjective()) {
            return Optional.of(PartOfSpeech.ADJ);
        }
        return token.tag().startsWith("RB") ? Optional.of(PartOfSpeech.ADVERB) : Optional.empty();
    }

    private static CueLexicon read(String name) {
        InputStream in = CueLexicon.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the resource " + name + " is missing beside " + CueLexicon.class);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CueLexicon(
                    lines.lines().skip(1).map(line -> cue(name, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cue cue(String file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException(
                    file + ": expected 9 cells, found " + cells.length + " in \"" + line + "\"");
        }
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new LinkedHashSet<>();
        for (String frame : cells[2].split(",")) {
            if (frame.startsWith("prep:")) {
                prepositions.addAll(
                        Arrays.asList(frame.substring("prep:".length()).split(";")));
                frames.add(Frame.PREPOSITION);
            } else {
                frames.add(Frame.of(frame));
            }
        }
        return new Cue(
                List.of(cells[0].split(" ")),
                PartOfSpeech.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                frames,
                prepositions,
                SpeechAct.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Certainty.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5].equals("yes"),
                Modality.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                Cue.Kind.valueOf(cells[7].toUpperCase(Locale.ROOT)));
    }
}
