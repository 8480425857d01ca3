package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All mentions of a report in text order, with look-up by sentence and head token. Immutable. */
public final class Mentions {

    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::kind);

    private record Place(int sentence, int token) {}

    private final List<Mention> all;
    private final Map<Place, List<Mention>> byHead = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

    public Mentions(List<? extends Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(TEXT_ORDER);
        this.all = List.copyOf(sorted);
        for (Mention mention : all) {
            byHead.computeIfAbsent(new Place(mention.sentence(), mention.token()), k -> new ArrayList<>())
                    .add(mention);
            bySentence
                    .computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                    .add(mention);
        }
    }

    public List<Mention> all() {
        return all;
    }

    public List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Mentions of one sort in a sentence, in text order. */
    public <M extends Mention> List<M> in(int sentence, Class<M> sort) {
        return in(sentence).stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Mentions whose head is the given token. */
    public List<Mention> headedBy(int sentence, int token) {
        return byHead.getOrDefault(new Place(sentence, token), List.of());
    }

    /** The mention of one sort whose head is the given token. */
    public <M extends Mention> Optional<M> headedBy(int sentence, int token, Class<M> sort) {
        return headedBy(sentence, token).stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst();
    }
}
