package org.sitrep.entity;

import java.util.List;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** What the clause before a pronoun is about: where that is nothing that acts, the pronoun stays open. */
final class NearestSubject {

    private NearestSubject() {}

    /** Whether the nearest subject before the pronoun that agrees with it in number is something that does not act. */
    static boolean isNoActor(Discourse discourse, Referents referents, ActorMention pronoun, boolean several) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - 1); s--) {
            List<Integer> subjects = discourse.subjects(s);
            int limit = s == pronoun.sentence() ? pronoun.token() : Integer.MAX_VALUE;
            Sentence sentence = discourse.passage().sentences().get(s);
            int nearest = s == pronoun.sentence()
                    ? subjects.stream()
                            .filter(i -> i < limit && !sentence.subtree(i).get(pronoun.token()))
                            .reduce(-1, (a, b) -> b)
                    : subjects.stream().findFirst().orElse(-1);
            if (nearest >= 0) {
                return !isActorOrOther(discourse, referents, s, nearest, several);
            }
        }
        return false;
    }

    private static boolean isActorOrOther(
            Discourse discourse, Referents referents, int s, int subject, boolean several) {
        Sentence sentence = discourse.passage().sentences().get(s);
        Token token = sentence.token(subject);
        boolean ofActor = sentence.children(subject, "nmod").stream()
                .filter(child -> sentence.caseMarker(child).equals("of"))
                .anyMatch(child -> discourse
                        .mentions()
                        .headedBy(s, child, ActorMention.class)
                        .isPresent());
        boolean plural = token.tag().endsWith("S");
        boolean place =
                discourse.mentions().headedBy(s, subject, PlaceMention.class).isPresent();
        return discourse.mentions().headedBy(s, subject).stream()
                        .anyMatch(mention -> referents.of(mention).isPresent())
                || token.isPronoun()
                || ofActor
                || plural != several && !place;
    }
}
