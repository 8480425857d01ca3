package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/**
 * A place that no gazetteer lists, told by the noun it stands with: "the village of Um Dalagi in Gezira state", "the
 * market at Dan Kurmi in Zamfara", "Gbanyin village". It is the place of what happened there, and not the state that
 * holds it.
 */
final class UnlistedPlace {

    private static final Set<String> AT = Set.of("at", "in", "near", "outside");

    private final ClaimContext context;

    UnlistedPlace(ClaimContext context) {
        this.context = context;
    }

    /** The name below a noun for a place. */
    Optional<Span> in(Sentence sentence, int head) {
        if (isExplained(sentence, head) && isNoBody(sentence, head)) {
            return Optional.of(name(sentence, head));
        }
        boolean community = sentence.token(head).lower().equals("community")
                && AT.contains(sentence.caseMarker(head))
                && sentence.child(head, "compound").isPresent();
        if (!community && !context.tests().admits(List.of("@place-noun"), sentence, head)) {
            return Optional.empty();
        }
        boolean named = context.tests().admits(List.of("@school", "@clinic"), sentence, head);
        for (int child : sentence.children(head, "nmod", "compound", "appos", "obl")) {
            String marker = sentence.caseMarker(child);
            boolean beside = sentence.hasRelation(child, "compound", "appos") && marker.isEmpty();
            boolean spot = (beside && !named || marker.equals("of")) && isUnlisted(sentence, child)
                    || AT.contains(marker) && isNoBody(sentence, child);
            if (spot) {
                return Optional.of(name(sentence, child));
            }
            if (isListed(sentence, child)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "At Dan Kurmi in Zamfara": the name of a spot within a place that is listed. */
    Optional<Span> around(Sentence sentence, int head) {
        boolean spot = AT.contains(sentence.caseMarker(head)) && isNoBody(sentence, head);
        return spot ? Optional.of(name(sentence, head)) : in(sentence, head);
    }

    /** "A shopkeeper in Dan Kurmi", "a resident of Dan Kurmi": the name of where somebody lives. */
    Optional<Span> home(Sentence sentence, int head, boolean inhabitant) {
        String marker = sentence.caseMarker(head);
        boolean told = AT.contains(marker) || inhabitant && marker.matches("of|from");
        return told && isNoBody(sentence, head) ? Optional.of(name(sentence, head)) : Optional.empty();
    }

    /** "Into Mangaize, a town north of Ouallam": what is said to be a place is one. */
    private boolean isExplained(Sentence sentence, int head) {
        return sentence.children(head, "appos").stream()
                .anyMatch(noun -> context.tests().admits(List.of("@place-noun"), sentence, noun));
    }

    private boolean isListed(Sentence sentence, int token) {
        return context.mentions().in(sentence.index(), PlaceMention.class).stream()
                .anyMatch(place -> place.span().contains(sentence.token(token).span()));
    }

    private boolean isUnlisted(Sentence sentence, int token) {
        return context.tests().admits(List.of("newname"), sentence, token);
    }

    /** "The market at Dan Kurmi": a name taken for a man's stands where no man can. */
    private boolean isNoBody(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && !context.tests().isTime(sentence, token)
                && !context.tests().admits(List.of("place", "actor", "outlet"), sentence, token);
    }

    private static Span name(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && sentence.token(from - 1).isProperNoun() && sentence.governor(from - 1) == head) {
            from--;
        }
        return sentence.span(from, head);
    }
}
