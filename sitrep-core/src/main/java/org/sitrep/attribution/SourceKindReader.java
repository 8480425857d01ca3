package org.sitrep.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.claim.SourceKind;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** What sort of source an attribution has, by the words of the source and what they name. */
final class SourceKindReader {

    private static final Pattern WANTS_NO_NAME = Pattern.compile(
            "(?i)anonymity|anonymous|unnamed|unidentified|not (?:to )?be (?:named|identified)|not authori[sz]ed to (?:speak|talk|comment)"
                    + "|(?:declin|refus)\\w+ to (?:be (?:named|identified)|give (?:his|her|their) name)"
                    + "|with(?:held|hold) (?:his|her|their) name");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");
    private static final Set<String> SOMEBODY = Set.of("someone", "somebody");
    private static final Set<String> EVERYBODY = Set.of("anyone", "anybody", "everyone", "everybody", "nobody");

    /** The kind of a draft's source; {@link SourceKind#AUTHOR} where it has none. */
    SourceKind read(Draft draft, Optional<Mention> speaker, String words) {
        if (draft.sourceHead().isEmpty() || draft.source().isEmpty()) {
            return SourceKind.AUTHOR;
        }
        if (speaker.filter(OutletMention.class::isInstance).isPresent()) {
            return SourceKind.OUTLET;
        }
        if (WANTS_NO_NAME.matcher(words).find()) {
            return SourceKind.ANONYMOUS;
        }
        Sentence sentence = draft.site().sentence();
        Token head = sentence.token(draft.sourceHead().get());
        if (head.isPronoun() || head.tag().startsWith("W")) {
            return ofPronoun(head, speaker);
        }
        if (isNamed(draft, speaker)) {
            return SourceKind.NAMED;
        }
        return ofNoun(sentence, head);
    }

    private static SourceKind ofPronoun(Token head, Optional<Mention> speaker) {
        boolean several = List.of("they", "them", "we", "us", "their", "our").contains(head.lower());
        boolean generic = speaker.filter(SourceKindReader::isCommonNoun).isPresent();
        return several && speaker.filter(SourceKindReader::isName).isEmpty() || generic
                ? SourceKind.COLLECTIVE
                : SourceKind.NAMED;
    }

    private static boolean isCommonNoun(Mention mention) {
        return mention instanceof ActorMention actor && actor.form() == Form.GENERIC;
    }

    private static boolean isName(Mention mention) {
        return mention instanceof ActorMention actor && actor.form() == Form.NAME
                || mention instanceof PersonMention person && person.form() == Form.NAME;
    }

    private static boolean isNamed(Draft draft, Optional<Mention> speaker) {
        if (speaker.filter(SourceKindReader::isName).isPresent()) {
            return true;
        }
        Sentence sentence = draft.site().sentence();
        int head = draft.sourceHead().orElseThrow();
        if (sentence.token(head).isProperNoun()) {
            return !sentence.token(head).tag().equals("NNPS");
        }
        BitSet core = new BitSet();
        sentence.children(head, "appos", "flat", "dep").stream()
                .filter(name -> name > head)
                .forEach(core::set);
        return core.stream().anyMatch(name -> sentence.token(name).isProperNoun());
    }

    private static SourceKind ofNoun(Sentence sentence, Token head) {
        Optional<SourceNouns.Sort> sort = SourceNouns.sort(head);
        if (sort.isPresent()) {
            return switch (sort.get()) {
                case DOCUMENT -> SourceKind.DOCUMENT;
                case OUTLET -> SourceKind.OUTLET;
                case ANONYMOUS -> SourceKind.ANONYMOUS;
                case COLLECTIVE -> SourceKind.COLLECTIVE;
                case BODY -> SourceKind.NAMED;
                case SCENE -> SourceKind.COLLECTIVE;
            };
        }
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
        boolean several = plural
                || sentence.children(head.index(), "conj", "nummod").stream()
                        .anyMatch(word -> !sentence.token(word).lower().equals("one"))
                || EVERYBODY.contains(head.lower());
        if (several || !head.isNoun()) {
            return SourceKind.COLLECTIVE;
        }
        return isIndefinite(sentence, head) ? SourceKind.ANONYMOUS : SourceKind.NAMED;
    }

    /** "a resident", "one officer", "someone"; "the mayor" is somebody the reader knows. */
    private static boolean isIndefinite(Sentence sentence, Token head) {
        boolean article = sentence.children(head.index(), "det", "nummod").stream()
                .anyMatch(word -> INDEFINITE.contains(sentence.token(word).lower()));
        boolean named = sentence.children(head.index(), "nmod", "nmod:poss", "compound").stream()
                .anyMatch(modifier -> sentence.token(modifier).isProperNoun());
        return SOMEBODY.contains(head.lower()) || article && !named;
    }
}
