package org.sitrep.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.report.Part;
import org.sitrep.syntax.Sentence;

/** A report's mentions with the grammar around them: what the readings of reference ask about. */
final class Discourse {

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
            "write",
            "report",
            "ask",
            "reply",
            "confirm",
            "admit",
            "announce",
            "estimate",
            "accuse",
            "blame",
            "promise",
            "urge",
            "describe",
            "acknowledge",
            "declare",
            "stress",
            "respond",
            "continue",
            "call");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final int FARTHEST_GOVERNOR = 8;

    private final Passage passage;
    private final Mentions mentions;
    private final int[] paragraphs;

    Discourse(Passage passage, Mentions mentions) {
        this.passage = passage;
        this.mentions = mentions;
        this.paragraphs = new int[passage.sentences().size()];
        List<Part> parts = passage.report().parts();
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).span().covers(sentence.span().start())) {
                    paragraphs[sentence.index()] = i;
                }
            }
        }
    }

    Passage passage() {
        return passage;
    }

    Mentions mentions() {
        return mentions;
    }

    <M extends Mention> List<M> all(Class<M> sort) {
        return mentions.all().stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    Sentence sentence(Mention mention) {
        return passage.sentences().get(mention.sentence());
    }

    /** Index of the part of the report that a sentence stands in. */
    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    /** The surface of the head. */
    String headWord(Mention mention) {
        return sentence(mention).token(mention.token()).surface();
    }

    String text(Mention mention) {
        return passage.report().text().of(mention.span()).replaceAll("\\s+", " ");
    }

    boolean isSubject(Mention mention) {
        Sentence sentence = sentence(mention);
        return SUBJECT.contains(sentence.relation(mention.token()))
                || sentence.hasRelation(mention.token(), "appos", "flat")
                        && sentence.governor(mention.token()) >= 0
                        && SUBJECT.contains(sentence.relation(sentence.governor(mention.token())))
                || isBehindSaying(mention);
    }

    /** "..., said Grace Deng": "say" has nobody for its object, whatever the parser calls the noun behind it. */
    private boolean isBehindSaying(Mention mention) {
        Sentence sentence = sentence(mention);
        int governor = sentence.governor(mention.token());
        return governor >= 0
                && governor < mention.token()
                && sentence.hasRelation(mention.token(), "obj", "dep")
                && sentence.token(governor).lemma().equals("say");
    }

    boolean isObject(Mention mention) {
        return sentence(mention).hasRelation(mention.token(), "obj", "iobj", "obl");
    }

    /** Whether it is the subject of a verb of speech or stands behind "according to". */
    boolean isSpeaker(Mention mention) {
        Sentence sentence = sentence(mention);
        int governor = sentence.governor(mention.token());
        if (governor >= 0 && sentence.hasRelation(mention.token(), "appos", "flat")) {
            governor = sentence.governor(governor);
        }
        boolean verb = governor >= 0 && SPEECH.contains(sentence.token(governor).lemma()) && isSubject(mention);
        return verb || sentence.caseMarker(mention.token()).equals("according to");
    }

    /** The verb that a mention's clause is built on. */
    Optional<Integer> clause(Mention mention) {
        Sentence sentence = sentence(mention);
        int at = sentence.governor(mention.token());
        for (int steps = 0; at >= 0 && steps < FARTHEST_GOVERNOR; steps++) {
            if (sentence.token(at).isVerb()
                    || sentence.child(at, "cop", "nsubj").isPresent()) {
                return Optional.of(at);
            }
            at = sentence.governor(at);
        }
        return Optional.empty();
    }

    /** Whether two mentions are participants of one verb, so that a plain pronoun for the one cannot mean the other. */
    boolean areParticipantsOfOneVerb(Mention first, Mention second) {
        return first.sentence() == second.sentence()
                && sentence(first).isParsed()
                && sentence(first).governor(first.token()) >= 0
                && sentence(first).governor(first.token()) == sentence(second).governor(second.token());
    }

    /** Heads of the subjects of a sentence's clauses, in text order. */
    List<Integer> subjects(int sentence) {
        Sentence tree = passage.sentences().get(sentence);
        List<Integer> subjects = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (SUBJECT.contains(tree.relation(i)) && !tree.token(i).tag().startsWith("W")) {
                subjects.add(i);
            }
        }
        return subjects;
    }

    /** Whether a place in the text lies between quotation marks that open and close within its part of the report. */
    boolean isQuoted(Mention mention) {
        String text = passage.report().text().value();
        int at = mention.span().start();
        int start = passage.report().partAt(at).map(part -> part.span().start()).orElse(0);
        int straight = 0;
        int depth = 0;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            straight += c == '"' ? 1 : 0;
            depth += c == '“' || c == '«' ? 1 : 0;
            depth = c == '”' || c == '»' ? 0 : depth;
        }
        return straight % 2 == 1 || depth > 0;
    }
}
