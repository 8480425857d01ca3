package org.sitrep.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.mention.Mention;
import org.sitrep.syntax.FatalAct;
import org.sitrep.syntax.ForcedAct;
import org.sitrep.syntax.Sentence;

/**
 * Who does the act that a pronoun undergoes, and so cannot be meant by it: "They use *them* as shields", "gunmen, who
 * seized *them*", "the front ordered *their* abduction" (principle B of binding theory, Chomsky 1981, carried over to
 * the nouns of what people undergo).
 */
final class DoersOfAct {

    private static final Set<String> TELLING_WHEN =
            Set.of("until", "till", "before", "after", "since", "upon", "at", "on", "with", "following", "to");

    private static final int FARTHEST_GOVERNOR = 8;

    private final Discourse discourse;
    private final Sentence tree;
    private final Mention pronoun;

    private DoersOfAct(Discourse discourse, Mention pronoun) {
        this.discourse = discourse;
        this.tree = discourse.sentence(pronoun);
        this.pronoun = pronoun;
    }

    static Set<Referent> on(Mention pronoun, Discourse discourse, Referents referents) {
        return new DoersOfAct(discourse, pronoun)
                .tokens().stream()
                        .flatMap(token -> discourse.mentions().headedBy(pronoun.sentence(), token).stream())
                        .flatMap(mention -> referents.of(mention).stream())
                        .collect(Collectors.toSet());
    }

    private List<Integer> tokens() {
        if (!tree.isParsed()) {
            return List.of();
        }
        int governor = tree.governor(pronoun.token());
        if (tree.hasRelation(pronoun.token(), "nmod:poss")) {
            return ofDeed(governor);
        }
        boolean undergoes = !isReflexive()
                && governor >= 0
                && tree.token(governor).isVerb()
                && tree.hasRelation(pronoun.token(), "obj", "iobj");
        return undergoes ? ofVerb(governor) : List.of();
    }

    /** The subject of the verb, or of the verb that it shares its subject with. */
    private List<Integer> ofVerb(int undergone) {
        int verb = undergone;
        for (int steps = 0; verb >= 0 && steps < FARTHEST_GOVERNOR; steps++) {
            List<Integer> doers = withCompanions(tree.children(verb, "nsubj"));
            if (!doers.isEmpty()) {
                return doers;
            }
            if (tree.hasRelation(verb, "acl")) {
                return withCompanions(List.of(tree.governor(verb)));
            }
            boolean shares = tree.hasRelation(verb, "conj", "advcl")
                    || tree.hasRelation(verb, "xcomp")
                            && tree.child(tree.governor(verb), "obj").isEmpty();
            verb = shares ? tree.governor(verb) : Sentence.ROOT;
        }
        return List.of();
    }

    /** With those named in one breath with them; "who" and "that" are those whom their clause describes. */
    private List<Integer> withCompanions(List<Integer> subjects) {
        List<Integer> doers = new ArrayList<>();
        for (int subject : subjects.stream().limit(1).toList()) {
            int clause = tree.governor(subject);
            boolean relative =
                    tree.token(subject).lower().matches("who|that|which") && tree.hasRelation(clause, "acl:relcl");
            int doer = relative ? tree.governor(clause) : subject;
            doers.add(doer);
            doers.addAll(tree.children(doer, "conj"));
        }
        return doers;
    }

    /**
     * "The envoy proposed to look into his death": whoever does something about a death has not died, unless it is told
     * as a time ("led the group until his death"). "The front is behind their abduction": whoever answers for what
     * people undergo has not undergone it.
     */
    private List<Integer> ofDeed(int deed) {
        boolean fatal =
                deed >= 0 && FatalAct.isNamedBy(tree.token(deed)) && !TELLING_WHEN.contains(tree.caseMarker(deed));
        boolean answered = deed >= 0 && ForcedAct.isAnsweredFor(tree, deed);
        List<Integer> others = new ArrayList<>();
        int word = fatal ? tree.governor(deed) : answered ? deed : Sentence.ROOT;
        for (int steps = 0; word >= 0 && steps < FARTHEST_GOVERNOR; steps++) {
            if (tree.token(word).isVerb() || answered) {
                others.addAll(tree.children(word, "nsubj", "nsubj:pass"));
            }
            boolean told = answered && !fatal && !others.isEmpty();
            word = told ? Sentence.ROOT : tree.governor(word);
        }
        return others;
    }

    private boolean isReflexive() {
        return discourse.text(pronoun).toLowerCase(Locale.ROOT).matches(".*sel(f|ves)");
    }
}
