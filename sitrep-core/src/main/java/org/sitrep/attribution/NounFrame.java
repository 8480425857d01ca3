package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.SpeechAct;
import org.sitrep.syntax.Sentence;

/** "X's claim that P", "the claim by X that P", "X made the claim that P", "X's plan to P", "X's criticism of P". */
final class NounFrame implements FrameReading {

    private static final Set<String> LIGHT_VERBS = Set.of(
            "make",
            "give",
            "issue",
            "release",
            "express",
            "voice",
            "have",
            "offer",
            "deliver",
            "send",
            "raise",
            "hold",
            "file",
            "lodge",
            "publish",
            "post",
            "repeat",
            "renew",
            "reiterate",
            "announce",
            "declare",
            "harbor",
            "harbour",
            "take",
            "pose",
            "level",
            "put",
            "show",
            "share",
            "convey",
            "reaffirm",
            "pledge",
            "lend",
            "throw",
            "launch",
            "provide",
            "present",
            "write",
            "air",
            "state",
            "utter",
            "broadcast",
            "feel");

    @Override
    public Optional<Filling> read(CueSite site) {
        Sentence sentence = site.sentence();
        BitSet further = new BitSet();
        Optional<Integer> source = source(site, further);
        Optional<BitSet> content = content(site, source.isPresent(), further);
        if (source.isEmpty() && !standsWithoutSource(site.cue())) {
            return Optional.empty();
        }
        return content.map(found -> new Filling(Frame.THAT, found, further, source));
    }

    /** "X issued a statement": a source with a light verb and a noun that wait for a quotation. */
    static Optional<Filling> announcing(CueSite site) {
        BitSet further = new BitSet();
        Optional<Integer> source = source(site, further);
        return source.filter(noun -> !further.isEmpty())
                .map(noun -> new Filling(Frame.QUOTE, new BitSet(), further, source));
    }

    /** Hearsay and accusations are told without a speaker: "rumors that P", "allegations that P". */
    private static boolean standsWithoutSource(Cue cue) {
        return cue.kind() == Cue.Kind.HEARSAY || cue.act() == SpeechAct.ACCUSE;
    }

    private static Optional<Integer> source(CueSite site, BitSet further) {
        Sentence sentence = site.sentence();
        Optional<Integer> possessor = sentence.child(site.head(), "nmod:poss");
        if (possessor.isPresent()) {
            return possessor;
        }
        for (int modifier : sentence.children(site.head(), "nmod")) {
            if (Set.of("by", "from").contains(sentence.caseMarker(modifier))) {
                return Optional.of(modifier);
            }
        }
        int verb = sentence.governor(site.head());
        if (verb != Sentence.ROOT
                && sentence.hasRelation(site.head(), "obj")
                && LIGHT_VERBS.contains(sentence.token(verb).lemma())) {
            further.or(Phrases.range(verb, site.head()));
            return Phrases.subject(sentence, verb, site.quoted());
        }
        return Optional.empty();
    }

    private static Optional<BitSet> content(CueSite site, boolean hasSource, BitSet further) {
        Sentence sentence = site.sentence();
        for (int child : sentence.children(site.head())) {
            if (child <= site.head()) {
                continue;
            }
            if (site.cue().takes(Frame.THAT) && isThat(sentence, child)
                    || site.cue().takes(Frame.TO) && hasSource && isTo(sentence, child)) {
                return Optional.of(Complements.from(site, child));
            }
            if (hasSource
                    && site.cue().takes(Frame.PREPOSITION)
                    && site.cue().prepositions().contains(sentence.caseMarker(child))) {
                BitSet content = sentence.subtree(child);
                sentence.children(child, "case").forEach(marker -> {
                    content.clear(marker);
                    further.set(marker);
                });
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private static boolean isThat(Sentence sentence, int child) {
        return sentence.hasRelation(child, "ccomp", "acl", "acl:relcl")
                && sentence.children(child, "mark").stream()
                        .anyMatch(mark -> Set.of("that", "whether")
                                .contains(sentence.token(mark).lower()));
    }

    private static boolean isTo(Sentence sentence, int child) {
        return sentence.hasRelation(child, "acl", "xcomp", "ccomp", "advcl")
                && sentence.children(child, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
    }
}
