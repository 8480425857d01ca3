package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "Some 9,000 people fled. Six in ten are children", "nine were civilians", "women make up 58 per cent of them": who
 * some of those are that were counted in the clause or sentence before.
 */
final class WhoTheCountedAre {

    private static final Set<String> MAKING_UP =
            Set.of("make", "account", "constitute", "represent", "comprise", "form");
    private static final Set<String> ALL = Set.of("them", "those", "whom", "total", "ten", "five", "four", "three");

    private final ClaimContext context;
    private final Map<Draft, Draft> parts = new LinkedHashMap<>();

    WhoTheCountedAre(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for the parts of what other drafts count. */
    List<Draft> of(List<Draft> drafts) {
        for (Sentence sentence : context.passage().sentences()) {
            for (int word = 0; sentence.isParsed() && word < sentence.size(); word++) {
                if (sentence.child(word, "cop").isPresent()) {
                    described(sentence, word, drafts);
                } else if (MAKING_UP.contains(sentence.token(word).lemma())) {
                    madeUp(sentence, word, drafts);
                }
            }
        }
        return new ArrayList<>(parts.keySet());
    }

    /** Sets the parts that tell no place where the whole was set. */
    void giveScenes() {
        parts.forEach((part, whole) -> {
            if (part.place.isEmpty()) {
                whole.place.ifPresent(part::setAt);
            }
        });
    }

    /** "Six in ten are children", "52 per cent are women and children". */
    private void described(Sentence sentence, int noun, List<Draft> drafts) {
        if (sentence.token(noun).tag().equals("NNS")) {
            sentence.child(noun, "nsubj")
                    .filter(number -> isOfAll(sentence, number))
                    .ifPresent(number -> tell(sentence, noun, number, drafts));
        }
    }

    /** "Women and children make up 81 per cent of the new arrivals". */
    private void madeUp(Sentence sentence, int verb, List<Draft> drafts) {
        Optional<Integer> noun = sentence.child(verb, "nsubj")
                .filter(subject -> sentence.token(subject).tag().equals("NNS"));
        noun.ifPresent(people -> sentence.children(verb, "obj", "obl").stream()
                .filter(share -> sentence.token(share).lower().matches("cent|percent|%|half|third|quarter"))
                .filter(share -> isOfAll(sentence, share))
                .findFirst()
                .ifPresent(share -> tell(sentence, people, share, drafts)));
    }

    /** A number or share of those counted before, not of others who are named. */
    private boolean isOfAll(Sentence sentence, int number) {
        String word = sentence.token(number).lower();
        Set<String> displaced = context.codebook().list("displaced");
        return (sentence.token(number).isNumber() || word.matches("cent|percent|%|half|third|quarter"))
                && sentence.children(number, "nmod").stream()
                        .map(whole -> sentence.token(whole).lower())
                        .allMatch(whole -> ALL.contains(whole) || displaced.contains(whole));
    }

    private void tell(Sentence sentence, int noun, int number, List<Draft> drafts) {
        boolean people = context.tests().admits(List.of("people", "@folk-noun", "@child-word"), sentence, noun);
        Optional<Draft> whole = drafts.stream()
                .filter(draft -> isCounted(draft, sentence, number))
                .max(Comparator.comparing(Draft::trigger));
        Optional<Quantity> figure =
                whole.flatMap(draft -> context.fillers().figureOrNumber(sentence, number, draft.kind));
        if (people && whole.isPresent() && figure.isPresent() && isPart(figure.get(), whole.get())) {
            parts.put(part(whole.get(), sentence, noun, figure.get()), whole.get());
        }
    }

    /** A part is no larger than its whole. */
    private static boolean isPart(Quantity part, Draft whole) {
        Optional<Long> all = whole.quantity
                .map(Quantity::count)
                .flatMap(count -> count.best().or(count::low));
        Optional<Long> some = part.count().best().or(part.count()::low);
        return part.unit().equals("percent")
                || all.isEmpty()
                || some.filter(number -> number > all.get()).isEmpty();
    }

    private static boolean isCounted(Draft draft, Sentence sentence, int number) {
        int back = sentence.index() - draft.sentence.index();
        boolean counts = draft.kind == ClaimKind.CASUALTIES
                || draft.kind == ClaimKind.IMPACT && draft.type.matches("displacement|return");
        return counts
                && back >= 0
                && back <= 1
                && !draft.rule.endsWith(".part")
                && draft.stance.polarity() == Polarity.POSITIVE
                && draft.trigger().end() <= sentence.token(number).span().start()
                && draft.quantity.filter(figure -> figure.count().isNumber()).isPresent();
    }

    private Draft part(Draft whole, Sentence sentence, int noun, Quantity figure) {
        Draft part = new Draft(whole.kind, whole.type, whole.rule + ".part", sentence, noun);
        Role role = whole.kind == ClaimKind.CASUALTIES ? Role.VICTIM : Role.AFFECTED;
        part.add(role, context.fillers().at(sentence, noun, "who the counted are"), noun);
        sentence.children(noun, "conj")
                .forEach(other -> part.add(role, context.fillers().at(sentence, other, "who the counted are"), other));
        part.attributes.putAll(whole.attributes);
        part.quantity = Optional.of(figure.unit().equals("other") ? ofPersons(figure) : figure);
        return part;
    }

    private static Quantity ofPersons(Quantity figure) {
        return new Quantity(figure.count(), "persons", figure.unitText(), figure.group(), figure.text(), figure.span());
    }
}
