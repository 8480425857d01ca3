package org.sitrep.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Who was told: the object of "told", the noun after "said to", "in an interview with", "speaking to" and "quoted by".
 * A place is never a listener.
 */
final class ListenerReader {

    private static final Set<String> TALKS = Set.of(
            "interview",
            "conversation",
            "call",
            "statement",
            "comment",
            "remark",
            "briefing",
            "message",
            "talk",
            "email",
            "e-mail",
            "letter",
            "note",
            "post",
            "speech",
            "testimony",
            "chat",
            "conference",
            "tweet",
            "video",
            "exchange");
    private static final Set<String> TALKING = Set.of("speak", "talk", "write", "respond", "reply", "testify");
    private static final Set<String> SHOWING = Set.of("see", "obtain", "review", "view", "leak");
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private final Mentions mentions;

    ListenerReader(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whether a noun names an occasion of saying something: an interview, a statement, a speech. */
    static boolean isTalk(Token noun) {
        return TALKS.contains(noun.lemma());
    }

    Optional<Mention> read(Draft draft) {
        CueSite site = draft.site();
        if (site.cue().partOfSpeech() != Cue.PartOfSpeech.VERB) {
            return Optional.empty();
        }
        if (draft.frame() == Frame.RELAY) {
            return Phrases.subject(site.sentence(), site.head(), site.quoted())
                    .flatMap(teller -> hearing(site.sentence(), teller));
        }
        return told(site)
                .or(() -> addressed(site.sentence(), site.head(), site.cue().takes(Frame.LISTENER_TO)))
                .or(() -> interviewer(site))
                .or(() -> besideSpeaking(site))
                .or(() -> quoting(site))
                .or(() -> shown(draft))
                .filter(listener -> draft.sourceHead()
                        .filter(head -> head == listener.token())
                        .isEmpty());
    }

    private Optional<Mention> told(CueSite site) {
        if (!site.cue().takes(Frame.LISTENER) || site.isPassive()) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        return sentence.children(site.head(), "obj", "iobj").stream()
                .filter(object -> object > site.head())
                .map(object -> hearing(sentence, object))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> rightAfter(site));
    }

    /** Where the tree has no object, the name right after the cue. */
    private Optional<Mention> rightAfter(CueSite site) {
        int next = site.lastWord() + 1;
        if (next < site.sentence().size() && site.sentence().token(next).tag().equals("DT")) {
            next++;
        }
        return next < site.sentence().size() && site.sentence().token(next).isProperNoun()
                ? hearing(site.sentence(), next)
                : Optional.empty();
    }

    private Optional<Mention> addressed(Sentence sentence, int verb, boolean takesTo) {
        if (!takesTo) {
            return Optional.empty();
        }
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(oblique -> sentence.caseMarker(oblique).equals("to"))
                .map(oblique -> hearing(sentence, oblique))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mention> interviewer(CueSite site) {
        Sentence sentence = site.sentence();
        for (int talk : sentence.children(site.head(), "obl", "nmod", "advcl")) {
            if (TALKS.contains(sentence.token(talk).lemma())) {
                Optional<Mention> other = sentence.children(talk, "nmod", "obl", "compound").stream()
                        .filter(noun -> Set.of("with", "to", "by", "").contains(sentence.caseMarker(noun)))
                        .map(noun -> hearing(sentence, noun))
                        .flatMap(Optional::stream)
                        .findFirst();
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> besideSpeaking(CueSite site) {
        Sentence sentence = site.sentence();
        return sentence.children(site.head(), "advcl").stream()
                .filter(clause -> TALKING.contains(sentence.token(clause).lemma())
                        && sentence.token(clause).tag().equals("VBG"))
                .map(clause -> addressed(sentence, clause, true))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mention> quoting(CueSite site) {
        Sentence sentence = site.sentence();
        int governor = sentence.governor(site.head());
        if (governor == Sentence.ROOT
                || !QUOTING.contains(sentence.token(governor).lemma())) {
            return Optional.empty();
        }
        return Phrases.agent(sentence, governor).flatMap(agent -> hearing(sentence, agent));
    }

    /** "A police report seen by Reuters says that P": whoever was shown the document. */
    private Optional<Mention> shown(Draft draft) {
        Sentence sentence = draft.site().sentence();
        return draft.sourceHead().stream()
                .flatMap(document -> sentence.children(document, "acl").stream())
                .filter(participle ->
                        SHOWING.contains(sentence.token(participle).lemma()))
                .map(participle -> Phrases.agent(sentence, participle))
                .flatMap(Optional::stream)
                .map(agent -> hearing(sentence, agent))
                .flatMap(Optional::stream)
                .filter(OutletMention.class::isInstance)
                .findFirst();
    }

    private Optional<Mention> hearing(Sentence sentence, int head) {
        int offset = sentence.token(head).span().start();
        List<Mention> here = mentions.in(sentence.index());
        return here.stream()
                .filter(mention -> mention.span().covers(offset))
                .filter(mention -> mention instanceof OutletMention
                        || mention instanceof PersonMention
                        || mention instanceof ActorMention)
                .min(Comparator.comparing((Mention mention) -> !(mention instanceof OutletMention))
                        .thenComparing(mention -> mention.token() != head)
                        .thenComparing(Mention::span));
    }
}
