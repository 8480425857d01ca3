package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.attribution.Cue.PartOfSpeech;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** Reads the cues of one sentence with the sources and contents that its tree shows. */
final class CueReader {

    private static final int LONGEST_NICKNAME_IN_TOKENS = 5;
    private static final FrameReading HEDGES = new HedgeFrame();

    /** For each part of speech the frames in the order in which they are tried; the first that fits wins. */
    private static final Map<PartOfSpeech, List<FrameReading>> READINGS = Map.of(
            PartOfSpeech.VERB,
                    List.of(
                            new AsFrame(),
                            new InsertedFrame(),
                            new TallyFrame(),
                            new PassiveFrame(),
                            new ClauseFrame(),
                            new InfinitiveFrame(),
                            new RelativeFrame(),
                            new ParentheticalFrame(),
                            new SeemingFrame(),
                            new PrepositionFrame(),
                            new ObjectFrame()),
            PartOfSpeech.NOUN, List.of(new NounFrame()),
            PartOfSpeech.ADJ, List.of(HEDGES, new AdjectiveFrame()),
            PartOfSpeech.ADVERB, List.of(HEDGES),
            PartOfSpeech.PREP, List.of(new AccordingFrame()));

    private final CueLexicon lexicon;

    CueReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Drafts in the order of their cues; those that wait for a quotation have no content.
     *
     * @param quoted token indices inside quotation marks
     */
    List<Draft> read(Sentence sentence, BitSet quoted) {
        List<Draft> drafts = new ArrayList<>();
        if (sentence.isParsed()) {
            for (int i = 0; i < sentence.size(); i++) {
                lexicon.at(sentence, i, quoted).flatMap(CueReader::draft).ifPresent(drafts::add);
            }
        }
        return AccordingFrame.apart(NestedReach.read(SharedSpeaker.read(drafts)));
    }

    private static Optional<Draft> draft(CueSite site) {
        for (FrameReading reading : READINGS.getOrDefault(site.cue().partOfSpeech(), List.of())) {
            Optional<Filling> filling = reading.read(site);
            if (filling.isPresent() && (filling.get().source().isPresent() || mayLackSource(site, filling.get()))) {
                return filling.map(found -> draft(site, found));
            }
        }
        return waiting(site);
    }

    /** Passives, hedges and appearances name nobody; an active verb without a subject is no attribution. */
    private static boolean mayLackSource(CueSite site, Filling filling) {
        return site.isPassive()
                || site.cue().partOfSpeech() != PartOfSpeech.VERB
                || filling.frame() == Frame.SEEM
                || filling.frame() == Frame.CLAUSE
                        && !site.sentence().token(site.head()).tag().equals("VBG");
    }

    private static Optional<Draft> waiting(CueSite site) {
        if (!site.cue().takes(Frame.QUOTE) || site.isPassive()) {
            return Optional.empty();
        }
        if (site.cue().partOfSpeech() == PartOfSpeech.NOUN) {
            return NounFrame.announcing(site).map(filling -> draft(site, filling));
        }
        if (site.cue().partOfSpeech() != PartOfSpeech.VERB) {
            return Optional.empty();
        }
        Optional<Integer> subject = site.subject();
        return Optional.of(draft(site, Filling.of(Frame.QUOTE, new BitSet(), subject)));
    }

    /** A source may hold a nickname in quotation marks but no quotation. */
    private static void outsideLongQuotations(CueSite site, BitSet source, int head) {
        BitSet quoted = site.quoted();
        for (int from = quoted.nextSetBit(0); from >= 0; from = quoted.nextSetBit(quoted.nextClearBit(from))) {
            int after = quoted.nextClearBit(from);
            boolean isLong = after - from > LONGEST_NICKNAME_IN_TOKENS && !isTitle(site.sentence(), from, after);
            if (isLong && after <= head) {
                source.clear(0, after);
            } else if (isLong && from > head) {
                source.clear(from, site.sentence().size());
            }
        }
    }

    /** Whether the words between two tokens have capital letters, as in the title of a book. */
    private static boolean isTitle(Sentence sentence, int from, int after) {
        return sentence.tokens().subList(from, after).stream()
                .filter(token -> !token.isPunctuation() && !token.tag().matches("DT|IN|CC|TO"))
                .allMatch(token -> Character.isUpperCase(token.surface().codePointAt(0)));
    }

    private static BitSet source(CueSite site, int head, BitSet cue) {
        boolean repaired = SourceRepair.noun(site).filter(noun -> noun == head).isPresent();
        return repaired
                ? SourceRepair.phrase(site, head, cue.nextSetBit(0))
                : Phrases.nounPhrase(site.sentence(), head, site.head());
    }

    /**
     * The unbroken run of quoted tokens around a cue inside a quotation: what is said there does not reach out of it.
     */
    private static BitSet quotationAround(CueSite site) {
        int from = site.quoted().previousClearBit(site.head()) + 1;
        int after = site.quoted().nextClearBit(site.head());
        return Phrases.range(from, after - 1);
    }

    private static Draft draft(CueSite site, Filling filling) {
        Sentence sentence = site.sentence();
        BitSet cue = Phrases.cueGroup(site);
        cue.or(filling.cueWords());
        BitSet source = new BitSet();
        filling.source().ifPresent(head -> source.or(source(site, head, cue)));
        source.andNot(cue);
        filling.source().ifPresent(head -> outsideLongQuotations(site, source, head));
        BitSet content = (BitSet) filling.content().clone();
        content.andNot(cue);
        content.andNot(source);
        if (site.quoted().get(site.head())) {
            content.and(quotationAround(site));
        }
        List<Span> spans = sentence.spans(Phrases.trimmed(sentence, content));
        Optional<Integer> head = source.isEmpty() ? Optional.empty() : filling.source();
        return new Draft(site, cue, head, source, filling.frame(), spans);
    }
}
