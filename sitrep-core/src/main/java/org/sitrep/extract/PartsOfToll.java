package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * Parts of a count as counts of their own: "12 people, among them three children", "40 families, including 12 from
 * Sake", "nine dead, including a nurse". A part says the same of fewer people; it is no second toll.
 */
final class PartsOfToll {

    private static final Set<String> OPENERS = Set.of("including", "among");
    /** Acts on people that no claim of casualties counts. */
    private static final Set<String> ON_PEOPLE = Set.of("arrest", "aid", "other");

    private static final Set<String> POINTERS = Set.of("them", "whom", "those");
    private static final int FARTHEST_IN_TOKENS = 3;

    /**
     * Some of those counted.
     *
     * @param first token of the words for them
     * @param last token of these words
     */
    private record Part(int first, int last, int head, Optional<QuantityMention> count) {}

    private final ClaimContext context;

    PartsOfToll(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for the parts of the counts that some drafts hold. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> parts = new ArrayList<>();
        for (Draft draft : drafts) {
            counted(draft).ifPresent(role -> parts.addAll(parts(draft, role)));
        }
        return parts;
    }

    private Optional<Role> counted(Draft draft) {
        if (draft.kind == ClaimKind.EVENT && ON_PEOPLE.contains(draft.type)) {
            return Optional.of(Role.TARGET).filter(role -> figureOf(draft, role).isPresent());
        }
        if (draft.quantity.isEmpty()) {
            return Optional.empty();
        }
        if (draft.kind == ClaimKind.CASUALTIES) {
            return Optional.of(Role.VICTIM);
        }
        return draft.kind == ClaimKind.IMPACT && draft.has(Role.AFFECTED)
                ? Optional.of(Role.AFFECTED)
                : Optional.empty();
    }

    /** How many there are; an event is given its own figure later. */
    private Optional<Quantity> figureOf(Draft whole, Role role) {
        return whole.quantity.or(() -> whole.heads.getOrDefault(role, List.of()).stream()
                .flatMap(head -> context.fillers().figure(whole.sentence, head).stream())
                .filter(figure -> figure.count().isNumber() && QuantityMention.countsPeople(figure.unit()))
                .findFirst());
    }

    private List<Draft> parts(Draft whole, Role role) {
        Sentence sentence = whole.sentence;
        int from = sentence.tokenAt(figureOf(whole, role).orElseThrow().span().end() - 1)
                .map(Token::index)
                .orElse(whole.head);
        List<Draft> parts = new ArrayList<>();
        for (int i = from + 1; i < sentence.size(); i++) {
            if (isOpener(sentence, i)) {
                partsAfter(whole, role, i).forEach(parts::add);
                return parts;
            }
            Optional<QuantityMention> ofThem = countOfThem(whole, i);
            if (ofThem.isPresent()) {
                if (whole.kind != ClaimKind.EVENT
                        || nounAfter(sentence, ofThem.get().token() + 1).isPresent()) {
                    parts.add(partOfThem(whole, role, ofThem.get()));
                }
                return parts;
            }
            if (sentence.token(i).surface().equals(";") || isOtherCount(whole, i)) {
                return parts;
            }
        }
        return parts;
    }

    /** "five of them children": a count of those just counted, after a comma or bracket. */
    private Optional<QuantityMention> countOfThem(Draft whole, int token) {
        Sentence sentence = whole.sentence;
        boolean opens = token > 0 && sentence.token(token - 1).surface().matches("[,(–-]");
        return context.mentions().in(sentence.index(), QuantityMention.class).stream()
                .filter(count -> opens && count.count().isNumber())
                .filter(count -> firstToken(sentence, count) == token)
                .filter(count ->
                        sentence.token(pronoun(sentence, count)).lower().matches("them|whom|which"))
                .filter(count -> !isDescribed(sentence, pronoun(sentence, count)))
                .findFirst();
    }

    /** "Five of whom were children" is read by {@link WhoTheCountedAre}. */
    private static boolean isDescribed(Sentence sentence, int pronoun) {
        return pronoun + 2 < sentence.size()
                && sentence.token(pronoun + 1).lemma().equals("be")
                && sentence.token(pronoun + 2).tag().equals("NNS");
    }

    /** The "them" of "six of them" and of "83 per cent of them". */
    private static int pronoun(Sentence sentence, QuantityMention count) {
        int of = count.token() + 1;
        boolean share = count.unit().equals("percent")
                && of + 1 < sentence.size()
                && sentence.token(of).lower().equals("of");
        return share ? of + 1 : count.token();
    }

    /** What the words after "of them" say: who they are ("children"), or what became of them ("dead"). */
    private Draft partOfThem(Draft whole, Role role, QuantityMention count) {
        Sentence sentence = whole.sentence;
        int after = Math.min(pronoun(sentence, count) + 1, sentence.size() - 1);
        Draft part = part(whole, role, count);
        Optional<String> fate = fate(sentence.token(after).lower());
        if (fate.isPresent()
                && whole.kind == ClaimKind.CASUALTIES
                && !fate.get().equals(whole.type)) {
            part = part(new Draft(whole.kind, fate.get(), whole.rule, sentence, after), role, count);
        }
        int named = nounAfter(sentence, after)
                .orElse(whole.heads.getOrDefault(role, List.of(after)).get(0));
        part.roles.remove(role);
        part.heads.remove(role);
        part.add(role, context.fillers().at(sentence, named, "part of the count"), named);
        return part;
    }

    /** "One of them a boy of eight": the noun that a few words of its own stand before. */
    private static Optional<Integer> nounAfter(Sentence sentence, int from) {
        int at = Math.min(from, sentence.size() - 1);
        while (at + 1 < sentence.size()
                && at < from + FARTHEST_IN_TOKENS
                && sentence.token(at).tag().matches("DT|JJ.*|CD|PRP\\$")) {
            at++;
        }
        return sentence.token(at).isNoun() ? Optional.of(at) : Optional.empty();
    }

    private static Optional<String> fate(String word) {
        return switch (word) {
            case "dead", "killed", "fatal" -> Optional.of("killed");
            case "injured", "wounded", "hurt" -> Optional.of("injured");
            case "missing" -> Optional.of("missing");
            default -> Optional.empty();
        };
    }

    private static boolean isOpener(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        boolean points = i + 1 < sentence.size()
                && POINTERS.contains(sentence.token(i + 1).lower());
        return OPENERS.contains(word) && (word.equals("including") || points);
    }

    private boolean isOtherCount(Draft whole, int token) {
        return context.mentions()
                .headedBy(whole.sentence.index(), token, QuantityMention.class)
                .filter(count -> count.count().isNumber())
                .isPresent();
    }

    private List<Draft> partsAfter(Draft whole, Role role, int opener) {
        List<Draft> parts = new ArrayList<>();
        int reach = opener + FARTHEST_IN_TOKENS;
        for (Part part : partsTold(whole, opener)) {
            if (part.first() <= reach) {
                parts.add(part(whole, role, part.head(), part.count()));
                reach = part.last() + FARTHEST_IN_TOKENS;
            }
        }
        return parts;
    }

    /** Those told behind an opener by a count, by name or as somebody ("a nurse"), in text order. */
    private List<Part> partsTold(Draft whole, int opener) {
        Sentence sentence = whole.sentence;
        List<Part> told = new ArrayList<>();
        for (QuantityMention count : context.mentions().in(sentence.index(), QuantityMention.class)) {
            if (count.token() > opener && count.count().isNumber()) {
                told.add(new Part(firstToken(sentence, count), count.token(), count.token(), Optional.of(count)));
            }
        }
        if (whole.kind == ClaimKind.CASUALTIES) {
            told.addAll(named(sentence, opener));
        }
        if (whole.type.equals("killed")) {
            told.addAll(somebody(sentence, opener));
        }
        told.sort(Comparator.comparingInt(Part::first));
        return told;
    }

    private List<Part> named(Sentence sentence, int opener) {
        return context.mentions().in(sentence.index(), PersonMention.class).stream()
                .filter(person -> person.form() == Form.NAME && person.token() > opener)
                .filter(person -> !sentence.hasRelation(person.token(), "nsubj", "nsubj:pass", "nmod:poss"))
                .map(person -> new Part(
                        sentence.tokenAt(person.span().start())
                                .map(Token::index)
                                .orElse(person.token()),
                        sentence.tokenAt(person.span().end() - 1)
                                .map(Token::index)
                                .orElse(person.token()),
                        person.token(),
                        Optional.empty()))
                .toList();
    }

    private List<Part> somebody(Sentence sentence, int opener) {
        List<Part> found = new ArrayList<>();
        for (int i = opener + 1; i < sentence.size(); i++) {
            boolean opens = sentence.token(i).lower().matches("an?|his|her");
            int noun = opens ? sentence.governor(i) : Sentence.ROOT;
            boolean person = noun > i
                    && sentence.token(noun).tag().equals("NN")
                    && sentence.hasRelation(noun, "nmod", "conj", "obl", "dep")
                    && sentence.children(noun, "cop").isEmpty()
                    && context.tests().admits(List.of("folk", "@kin", "@child-word"), sentence, noun);
            if (person) {
                found.add(new Part(i, noun, noun, Optional.empty()));
            }
        }
        return found;
    }

    /** "A nurse" among those counted is one of them; a name counts nobody. */
    private Optional<Quantity> one(Draft whole, int head) {
        boolean somebody = whole.sentence
                .child(head, "det")
                .filter(word -> whole.sentence.token(word).lower().matches("an?"))
                .isPresent();
        Span span = NounPhrase.span(whole.sentence, head);
        String words = context.passage().report().text().of(span);
        String noun = whole.sentence.token(head).surface();
        return somebody && !whole.sentence.token(head).isProperNoun()
                ? Optional.of(new Quantity(CountEstimate.exactly(1), "persons", noun, noun, words, span))
                : Optional.empty();
    }

    private static int firstToken(Sentence sentence, QuantityMention count) {
        return sentence.tokenAt(count.span().start()).map(Token::index).orElse(count.token());
    }

    private Draft part(Draft whole, Role role, QuantityMention count) {
        return part(whole, role, count.token(), Optional.of(count));
    }

    private Draft part(Draft whole, Role role, int head, Optional<QuantityMention> count) {
        Draft part = new Draft(whole.kind, whole.type, whole.rule + ".part", whole.sentence, whole.head, whole.phrase);
        whole.roles.forEach((other, fillers) -> {
            for (int i = 0; i < fillers.size(); i++) {
                if (other != role) {
                    part.add(
                            other,
                            fillers.get(i),
                            whole.heads.getOrDefault(other, List.of()).get(i));
                }
            }
        });
        part.add(role, context.fillers().at(whole.sentence, head, "part of the count"), head);
        part.attributes.putAll(whole.attributes);
        part.preset.putAll(whole.preset);
        part.quantity = count.map(context.fillers()::quantity).or(() -> one(whole, head));
        return part;
    }
}
