package org.sitrep.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;

/** What a bare definite noun takes up again from a fuller phrase with the same noun. */
final class SameNoun {

    private static final int REACH_IN_SENTENCES = 5;

    private SameNoun() {}

    /** "The council" after "the Karu town council": the last body called by the noun, if it is the only one near. */
    static Optional<Referent> last(Discourse discourse, Referents referents, ActorMention anaphor, String noun) {
        Map<Referent, Integer> called = new LinkedHashMap<>();
        for (ActorMention mention : discourse.all(ActorMention.class)) {
            boolean before = mention.span().end() <= anaphor.span().start();
            boolean fuller = mention.name().contains(" ") || mention.form() == Form.NAME;
            boolean type = mention.form() == Form.GENERIC
                    || mention.type() == anaphor.type()
                    || anaphor.type() == ActorType.OTHER;
            if (before && fuller && type && endsWithNoun(discourse, mention, noun)) {
                referents.of(mention).ifPresent(referent -> called.put(referent, mention.sentence()));
            }
        }
        List<Referent> near = called.entrySet().stream()
                .filter(named -> anaphor.sentence() - named.getValue() <= REACH_IN_SENTENCES)
                .map(Map.Entry::getKey)
                .toList();
        List<Referent> far = called.keySet().stream()
                .filter(referent -> anaphor.type() != ActorType.STATE || hasActed(discourse, referent))
                .toList();
        List<Referent> candidates = near.isEmpty() ? far : near;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** "Allies of the Sudanese army": of a force only named by the way nobody goes on to tell far below. */
    private static boolean hasActed(Discourse discourse, Referent referent) {
        return referent.mentions().stream()
                .anyMatch(mention -> discourse.isSubject(mention) || discourse.isObject(mention));
    }

    private static boolean endsWithNoun(Discourse discourse, ActorMention mention, String noun) {
        String head = discourse.headWord(mention).toLowerCase(Locale.ROOT);
        return head.equals(noun) || mention.form() == Form.NAME && head.endsWith(" " + noun);
    }
}
