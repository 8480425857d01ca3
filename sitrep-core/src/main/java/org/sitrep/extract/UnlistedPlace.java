package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.mention.NamesOfOtherThings;
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

    /** "From a bar in Dan Kurmi": the name that a phrase of whereabouts behind a common noun holds. */
    Optional<Span> setting(Sentence sentence, int head) {
        return (sentence.token(head).isProperNoun() ? List.<Integer>of() : sentence.children(head, "nmod"))
                .stream()
                        .filter(child -> AT.contains(sentence.caseMarker(child)) && isUnlisted(sentence, child))
                        .filter(child -> !context.tests().isTime(sentence, child))
                        .findFirst()
                        .map(child -> name(sentence, child));
    }

    /** "At 900 Harbour St.": where in a town something is, told by no place's name. */
    private boolean isStreet(Sentence sentence, int head) {
        return context.codebook()
                .list("named-after-place")
                .contains(sentence.token(head).lower().replace(".", ""));
    }

    /** "At Dan Kurmi in Zamfara": the name of a spot within a place that is listed. */
    Optional<Span> around(Sentence sentence, int head) {
        boolean spot = AT.contains(sentence.caseMarker(head)) && isNoBody(sentence, head);
        return spot ? Optional.of(name(sentence, head)) : in(sentence, head);
    }

    /** The names that no list knows and that stand where only a place can: "in Dan Kurmi". */
    List<Span> settings(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(word -> sentence.token(word).isProperNoun() && AT.contains(sentence.caseMarker(word)))
                .filter(word -> isUnlisted(sentence, word) && !context.tests().isTime(sentence, word))
                .mapToObj(word -> name(sentence, word))
                .toList();
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
        return !isStreet(sentence, token)
                && !NamesOfOtherThings.english().contains(sentence.token(token).surface())
                && context.tests().admits(List.of("newname"), sentence, token);
    }

    /** "The market at Dan Kurmi": a name taken for a man's stands where no man can. */
    private boolean isNoBody(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                && !isStreet(sentence, token)
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
