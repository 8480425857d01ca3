package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Guess;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** "The rulers say they have retaken the town": a pronoun that heads what is said means the one who says it. */
final class SpeakerMeant {

    /** What people announce of themselves: "the teachers said they would boycott the vote". */
    private static final Set<String> DEALINGS = Set.of("other", "agreement", "appeal", "protest");

    private final ClaimContext context;

    SpeakerMeant(ClaimContext context) {
        this.context = context;
    }

    void resolve(Draft draft) {
        for (Role role : List.copyOf(draft.roles.keySet())) {
            List<Integer> heads = draft.heads.getOrDefault(role, List.of());
            List<Filler> fillers = draft.roles.getOrDefault(role, List.of());
            for (int i = 0; i < Math.min(heads.size(), fillers.size()); i++) {
                if (isPronoun(draft, heads.get(i), fillers.get(i))) {
                    Optional<Integer> speaker = speaker(draft, role, heads.get(i));
                    if (speaker.isPresent()) {
                        replace(draft, role, i, speaker.get());
                    }
                }
            }
        }
    }

    /** "It" there means the speaker; other pronouns only if the report does not tell who is meant. */
    private boolean isPronoun(Draft draft, int head, Filler filler) {
        String word = draft.sentence.token(head).lower();
        return word.equals("it")
                || word.matches("they|he|she") && context.entityOf(filler).isEmpty();
    }

    /** The subject of the saying that the pronoun's own clause is what is said of. */
    private Optional<Integer> speaker(Draft draft, Role role, int pronoun) {
        Sentence sentence = draft.sentence;
        int verb = sentence.governor(pronoun);
        boolean told =
                verb >= 0 && sentence.hasRelation(pronoun, "nsubj", "nsubj:pass") && sentence.governor(verb) >= 0;
        return (told ? sayer(sentence, verb) : Optional.<Integer>empty())
                .filter(speaker -> !isStrengthOfOthers(draft, sentence.governor(verb)))
                .filter(speaker -> speaker < pronoun
                        && agrees(sentence.token(NounPhrase.contentHead(sentence, speaker)), sentence.token(pronoun)))
                .filter(speaker -> isOfThatKind(draft, role, speaker, sentence.token(pronoun)));
    }

    /** "Chad confirms the raid and says it has", "Chad rejected the charge that it": who says what a clause tells. */
    private Optional<Integer> sayer(Sentence sentence, int clause) {
        int saying = sentence.governor(clause);
        boolean ofCharge = sentence.hasRelation(clause, "acl", "ccomp", "dep")
                && context.codebook()
                        .list("telling-noun")
                        .contains(sentence.token(saying).lemma())
                && sentence.hasRelation(saying, "obj");
        int verb = ofCharge ? sentence.governor(saying) : saying;
        boolean said = sentence.hasRelation(clause, "ccomp") || ofCharge;
        if (!said || !sentence.token(verb).isVerb()) {
            return said && !ofCharge ? sentence.child(saying, "nsubj") : Optional.empty();
        }
        Arguments arguments = context.arguments(sentence);
        return Optional.of(arguments.surfaceSubject(verb))
                .filter(subject -> subject >= 0 && !arguments.isPassive(verb));
    }

    /** "The command estimates that it has 90 men": nobody has to guess how many men he has himself. */
    private boolean isStrengthOfOthers(Draft draft, int saying) {
        return draft.kind == ClaimKind.STRENGTH && Guess.isMadeBy(draft.sentence.token(saying));
    }

    /** "It" is a body and no person; and residents who tell what "they" did do not tell of themselves. */
    private boolean isOfThatKind(Draft draft, Role role, int speaker, Token pronoun) {
        Sentence sentence = draft.sentence;
        if (pronoun.lower().equals("it")) {
            return context.tests()
                            .admits(List.of("actor", "outlet", "place", "@clinic", "@office-body"), sentence, speaker)
                    && !context.tests().admits(List.of("person", "@person-noun"), sentence, speaker);
        }
        boolean acts = role == Role.AGENT
                && (draft.kind == ClaimKind.EVENT && !DEALINGS.contains(draft.type)
                        || draft.kind == ClaimKind.CASUALTIES);
        return !acts
                || !pronoun.lower().equals("they")
                || context.tests().admits(List.of("armed", "actor", "!civilian", "!person"), sentence, speaker)
                || context.codebook()
                        .list("ruling")
                        .contains(sentence.token(speaker).lemma());
    }

    private static boolean agrees(Token speaker, Token pronoun) {
        boolean plural = speaker.tag().endsWith("S");
        return speaker.isNoun()
                && switch (pronoun.lower()) {
                    case "they" -> plural;
                    case "it" -> !plural;
                    default -> !plural && speaker.isProperNoun();
                };
    }

    private void replace(Draft draft, Role role, int i, int speaker) {
        List<Filler> fillers = new ArrayList<>(draft.roles.getOrDefault(role, List.of()));
        List<Integer> heads = new ArrayList<>(draft.heads.getOrDefault(role, List.of()));
        fillers.set(i, context.fillers().at(draft.sentence, speaker, "who says it"));
        heads.set(i, speaker);
        draft.roles.put(role, fillers);
        draft.heads.put(role, heads);
    }
}
