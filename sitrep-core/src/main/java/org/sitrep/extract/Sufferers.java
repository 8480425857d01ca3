package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonNouns;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/** Whom or what claims say was hit, so that the same sufferer told again is known. */
final class Sufferers {

    /** Words that stand before those told of already. */
    static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its");

    /** Words for anybody: two claims about "people" need not be about the same. */
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "person",
            "civilian",
            "other",
            "body",
            "corpse",
            "dead",
            "wounded",
            "injured",
            "casualty",
            "death",
            "fatality",
            "victim",
            "many",
            "most",
            "several",
            "all",
            "someone",
            "anyone",
            "everyone");

    /**
     * One that was hit.
     *
     * @param key the entity's id, or the noun that describes it
     * @param named whether the key alone tells who it is
     * @param definite whether it is worded as known already
     */
    record Sufferer(String key, boolean named, boolean definite, Optional<CountEstimate> count) {

        /** Whether this one, told later, is the earlier one told again. */
        boolean isAgain(Sufferer earlier) {
            if (!key.equals(earlier.key)) {
                return false;
            }
            boolean counted = count.isPresent() && count.equals(earlier.count);
            return named || counted || definite && (count.isEmpty() || earlier.count.isEmpty());
        }

        private boolean isToldApart() {
            return named || count.isPresent();
        }

        private boolean mayBe(Sufferer other) {
            return named && other.named ? key.equals(other.key) : count.equals(other.count);
        }
    }

    private final ClaimContext context;

    Sufferers(ClaimContext context) {
        this.context = context;
    }

    List<Sufferer> of(Draft draft) {
        return in(draft, List.of(Role.VICTIM, Role.TARGET, Role.AFFECTED));
    }

    /** Whether both tell who was hit, by name or figure, and tell of different ones. */
    boolean differ(Draft a, Draft b) {
        List<Sufferer> first = of(a).stream().filter(Sufferer::isToldApart).toList();
        List<Sufferer> second = of(b).stream().filter(Sufferer::isToldApart).toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(one -> second.stream().anyMatch(one::mayBe));
    }

    /** Whether both tell by name whom it befell, and name different people. */
    boolean areOtherPeople(Draft a, Draft b) {
        return areOthers(persons(a), persons(b));
    }

    /** Whether both are known, and none is among the others. */
    static boolean areOthers(Set<String> first, Set<String> second) {
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Whether one of those whom the later act befell is one of those whom the earlier befell, told again. */
    boolean areAgain(Draft later, Draft earlier) {
        List<Sufferer> before = of(earlier);
        return of(later).stream().anyMatch(one -> before.stream().anyMatch(one::isAgain));
    }

    private Set<String> persons(Draft draft) {
        return draft.befallen().stream()
                .flatMap(filler -> filler.mention().stream())
                .filter(mention -> mention instanceof PersonMention person && person.form() == Form.NAME)
                .flatMap(mention -> context.entities().of(mention).stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    /** What an act was done with, which is told again in the same ways. */
    List<Sufferer> means(Draft draft) {
        return in(draft, List.of(Role.INSTRUMENT));
    }

    private List<Sufferer> in(Draft draft, List<Role> roles) {
        List<Sufferer> found = new ArrayList<>();
        for (Role role : roles) {
            List<Filler> fillers = draft.roles.getOrDefault(role, List.of());
            List<Integer> heads = draft.heads.getOrDefault(role, List.of());
            for (int i = 0; i < Math.min(fillers.size(), heads.size()); i++) {
                found.addAll(sufferer(draft.sentence, fillers.get(i), heads.get(i)));
            }
        }
        return found;
    }

    private List<Sufferer> sufferer(Sentence sentence, Filler filler, int head) {
        List<Sufferer> found = new ArrayList<>();
        Optional<Entity> entity = context.entityOf(filler);
        boolean described = filler.mention().filter(Sufferers::isDescription).isPresent();
        if (entity.isPresent() && !described) {
            found.add(new Sufferer(entity.get().id(), true, true, Optional.empty()));
            return found;
        }
        int content = NounPhrase.contentHead(sentence, head);
        Token noun = sentence.token(content);
        if (noun.isNoun() && !ANYBODY.contains(noun.lemma())) {
            boolean definite = sentence.children(content, "det", "nmod:poss").stream()
                    .anyMatch(word -> DEFINITE.contains(sentence.token(word).lower()));
            Optional<CountEstimate> count = context.tests()
                    .count(sentence, content)
                    .map(QuantityMention::count)
                    .filter(CountEstimate::isNumber);
            nouns(sentence, content).forEach(word -> found.add(new Sufferer("noun " + word, false, definite, count)));
            entity.ifPresent(group -> found.add(new Sufferer(group.id(), false, definite, count)));
        }
        return found;
    }

    /** "Priest" and "jesuit" of "six Jesuit priests": both may be what they are called again by. */
    private static Stream<String> nouns(Sentence sentence, int head) {
        Stream<String> also = sentence.children(head, "compound", "amod").stream()
                .filter(word -> PersonNouns.names(sentence, word))
                .map(word -> one(sentence.token(word)));
        return Stream.concat(Stream.of(one(sentence.token(head))), also).distinct();
    }

    /** The noun for one of them, of names too: "jesuit" of "Jesuits". */
    private static String one(Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.tag().equals("NNPS") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isDescription(Mention mention) {
        return mention instanceof ActorMention actor && actor.form() != Form.NAME && actor.form() != Form.PRONOUN;
    }
}
