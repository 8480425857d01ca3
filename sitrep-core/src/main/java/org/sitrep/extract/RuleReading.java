package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.codebook.Condition;
import org.sitrep.codebook.RoleSlots;
import org.sitrep.codebook.Rule;
import org.sitrep.mention.TimeMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Argument;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Sentence;

/**
 * Fires the codebook's rules. Of several rules of one kind at one word the one with the longer trigger wins, then the
 * earlier one.
 */
final class RuleReading implements ClaimReading {

    private static final Comparator<TriggerIndex.Hit> LONGEST_FIRST = Comparator.comparingInt(
            (TriggerIndex.Hit hit) -> -hit.trigger().lemmas().size());

    /** Slots that reach beyond the predicate's own phrases; "any" does not mean them. */
    private static final Set<String> INDIRECT =
            Set.of("nested", "done", "asked", "awaited", "aim", "allowed", "inner", "maker", "owner", "phrase");

    private static final Set<String> DISTANCES =
            Set.of("km", "kilometre", "kilometer", "mile", "metre", "meter", "hour", "minute");

    private static final String SLOT = "slot:";

    private final TriggerIndex index;

    RuleReading(TriggerIndex index) {
        this.index = index;
    }

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        Arguments arguments = context.arguments(sentence);
        Map<Integer, List<TriggerIndex.Hit>> byHead = new LinkedHashMap<>();
        for (int token = 0; token < sentence.size(); token++) {
            for (TriggerIndex.Hit hit : index.at(sentence, token)) {
                if (isNameOfTime(sentence, hit.head(), context)) {
                    continue;
                }
                byHead.computeIfAbsent(hit.head(), head -> new ArrayList<>()).add(hit);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<TriggerIndex.Hit> hits : byHead.values()) {
            hits.sort(LONGEST_FIRST);
            Map<ClaimKind, Draft> firstOfKind = new EnumMap<>(ClaimKind.class);
            for (TriggerIndex.Hit hit : hits) {
                Optional<Draft> first =
                        Optional.ofNullable(firstOfKind.get(hit.rule().kind()));
                if (first.isEmpty() || hit.rule().kind() == ClaimKind.IMPACT) {
                    List<Draft> fired = fire(hit, sentence, arguments, context);
                    if (!fired.isEmpty()
                            && first.map(draft -> isBeside(draft, fired.get(0))).orElse(true)) {
                        firstOfKind.putIfAbsent(hit.rule().kind(), fired.get(0));
                        drafts.addAll(fired);
                    }
                }
            }
        }
        return drafts;
    }

    /** "The market and two schools were shut": one word may say of different things what the war did to each. */
    private static boolean isBeside(Draft first, Draft other) {
        Set<Integer> taken = Set.copyOf(first.heads.getOrDefault(Role.AFFECTED, List.of()));
        List<Integer> heads = other.heads.getOrDefault(Role.AFFECTED, List.of());
        return !first.type.equals(other.type)
                && !heads.isEmpty()
                && heads.stream().noneMatch(taken::contains);
    }

    /** "in March", "since May": the name of a month is no act. */
    private static boolean isNameOfTime(Sentence sentence, int head, ClaimContext context) {
        return sentence.token(head).isProperNoun()
                && context.mentions().in(sentence.index(), TimeMention.class).stream()
                        .anyMatch(time ->
                                time.span().contains(sentence.token(head).span()));
    }

    private static List<Draft> fire(
            TriggerIndex.Hit hit, Sentence sentence, Arguments arguments, ClaimContext context) {
        Rule rule = hit.rule();
        List<Argument> found = arguments.of(hit.head(), hit.phrase());
        boolean blocked = rule.unless().stream().anyMatch(condition -> holds(condition, hit, found, sentence, context));
        boolean lacks = rule.when().stream().anyMatch(condition -> !holds(condition, hit, found, sentence, context));
        if (blocked || lacks) {
            return List.of();
        }
        Draft draft = new Draft(rule.kind(), rule.type(), rule.name(), sentence, hit.head(), hit.phrase());
        for (RoleSlots slots : context.codebook().roleSlots(rule, hit.trigger())) {
            if (!isFilled(draft, slots)) {
                fill(draft, slots, found, context);
            }
            if (slots.required() && !isFilled(draft, slots)) {
                return List.of();
            }
        }
        setFields(draft, rule);
        List<Draft> drafts =
                rule.quantityOf().map(of -> counted(draft, of, found, context)).orElse(List.of(draft));
        Optional.ofNullable(rule.fields().get("unit")).ifPresent(unit -> drafts.forEach(one -> countAs(unit, one)));
        return drafts;
    }

    /** "The rebels lost 11 men": whom a body of armed people lost are of its own. */
    private static void countAs(String unit, Draft draft) {
        draft.quantity = draft.quantity.map(figure -> isOfPersons(figure)
                ? new Quantity(figure.count(), unit, figure.unitText(), figure.group(), figure.text(), figure.span())
                : figure);
    }

    /** A bare number ("of its men, 19 had fallen") counts whom the rule says. */
    private static boolean isOfPersons(Quantity figure) {
        return figure.unit().equals("persons")
                || figure.unit().equals("other") && figure.unitText().isEmpty();
    }

    private static List<Draft> counted(Draft draft, String quantityOf, List<Argument> found, ClaimContext context) {
        if (quantityOf.startsWith(SLOT)) {
            List<String> slots = List.of(quantityOf.substring(SLOT.length()).split("/"));
            draft.quantity = found.stream()
                    .filter(argument -> slots.contains(argument.slot()))
                    .map(argument -> context.fillers().figureOrNumber(draft.sentence, argument.head(), draft.kind))
                    .flatMap(Optional::stream)
                    .findFirst();
            return draft.quantity.isPresent() ? List.of(draft) : List.of();
        }
        List<Draft> drafts = withFigures(draft, Role.valueOf(quantityOf.toUpperCase(Locale.ROOT)), context);
        if (drafts.size() == 1 && draft.quantity.isEmpty()) {
            draft.quantity =
                    context.fillers().figure(draft.sentence, draft.head).or(() -> valueAmong(found, draft, context));
        }
        return drafts;
    }

    private static Optional<Quantity> valueAmong(List<Argument> found, Draft draft, ClaimContext context) {
        return found.stream()
                .filter(argument -> argument.slot().equals("value"))
                .map(argument -> context.fillers().figureOrNumber(draft.sentence, argument.head(), draft.kind))
                .flatMap(Optional::stream)
                .findFirst()
                .map(figure -> inUnitOfCounted(figure, draft));
    }

    /** "Destroyed housing: 146" counts houses: a bare number takes the unit of the noun it is said of. */
    private static Quantity inUnitOfCounted(Quantity figure, Draft draft) {
        Optional<String> unit = draft.heads.values().stream()
                .flatMap(List::stream)
                .map(head -> WrittenNumber.unitOf(draft.sentence.token(head).lower()))
                .filter(known -> !known.isEmpty())
                .findFirst();
        return figure.unitText().isEmpty() && unit.isPresent()
                ? new Quantity(
                        figure.count(), unit.get(), figure.unitText(), figure.group(), figure.text(), figure.span())
                : figure;
    }

    private static boolean holds(
            Condition condition, TriggerIndex.Hit hit, List<Argument> found, Sentence sentence, ClaimContext context) {
        if (condition.slots().contains("self")) {
            return context.tests().admits(condition.tests(), sentence, hit.head());
        }
        boolean any = condition.slots().contains("any");
        List<Argument> inSlots = found.stream()
                .filter(argument -> any && !INDIRECT.contains(argument.slot())
                        || condition.slots().contains(argument.slot()))
                .filter(argument ->
                        argument.slot().equals("adv") || !context.tests().isTime(sentence, argument.head()))
                .toList();
        if (condition.tests().contains("none")) {
            return inSlots.isEmpty();
        }
        return inSlots.stream()
                .anyMatch(argument -> context.tests().admits(condition.tests(), sentence, content(sentence, argument)));
    }

    private static int content(Sentence sentence, Argument argument) {
        return NounPhrase.contentHead(sentence, argument.head());
    }

    private static void fill(Draft draft, RoleSlots slots, List<Argument> found, ClaimContext context) {
        for (String slot : slots.slots()) {
            if (slot.equals("self") && context.tests().admits(slots.tests(), draft.sentence, draft.head)) {
                take(draft, slots, slot, draft.head, context);
            }
            for (Argument argument : found) {
                if (argument.slot().equals(slot) && isAdmitted(draft, slots, argument, context)) {
                    take(draft, slots, slot, argument.head(), context);
                }
            }
            keepWithOthers(draft, slots, slot, found, context);
            if (!slots.every() && isFilled(draft, slots)) {
                return;
            }
        }
    }

    /** "gold, cars and sesame": what is named in one breath with a thing that a list knows is acted on like it. */
    private static void keepWithOthers(
            Draft draft, RoleSlots slots, String slot, List<Argument> found, ClaimContext context) {
        boolean byList = slots.role().isPresent()
                && draft.kind != ClaimKind.IMPACT
                && slots.tests().stream().anyMatch(test -> test.startsWith("@"))
                && slots.tests().stream().allMatch(test -> test.startsWith("@") || test.startsWith("!"));
        if (!byList || !isFilled(draft, slots)) {
            return;
        }
        List<String> barred =
                slots.tests().stream().filter(test -> test.startsWith("!")).toList();
        Set<Integer> taken = Set.copyOf(slots.role()
                .map(role -> draft.heads.getOrDefault(role, List.of()))
                .orElse(List.of()));
        for (Argument argument : found) {
            boolean inOneBreath = argument.slot().equals(slot)
                    && taken.stream().anyMatch(head -> areCoordinated(draft.sentence, head, argument.head()));
            if (inOneBreath && isFree(draft, argument, context) && admitsThing(barred, draft, argument, context)) {
                take(draft, slots, slot, argument.head(), context);
            }
        }
    }

    private static boolean areCoordinated(Sentence sentence, int a, int b) {
        return sentence.hasRelation(b, "conj") && sentence.governor(b) == a
                || sentence.hasRelation(a, "conj")
                        && (sentence.governor(a) == b
                                || sentence.hasRelation(b, "conj") && sentence.governor(a) == sentence.governor(b));
    }

    private static boolean admitsThing(List<String> barred, Draft draft, Argument argument, ClaimContext context) {
        int content = content(draft.sentence, argument);
        return context.tests().admits(barred, draft.sentence, content)
                && context.tests().admits(List.of("thing"), draft.sentence, content);
    }

    private static boolean isFilled(Draft draft, RoleSlots slots) {
        return slots.role().map(draft::has).orElse(!draft.placeHeads.isEmpty());
    }

    private static void take(Draft draft, RoleSlots slots, String slot, int head, ClaimContext context) {
        String reason =
                describe(slot) + " of \"" + draft.sentence.token(draft.head).surface() + "\"";
        slots.role()
                .ifPresentOrElse(
                        role -> draft.add(role, context.fillers().at(draft.sentence, head, reason), head),
                        () -> draft.placeHeads.add(head));
    }

    private static boolean isAdmitted(Draft draft, RoleSlots slots, Argument argument, ClaimContext context) {
        return isFree(draft, argument, context)
                && !isSubjectOfNaming(draft, slots, argument)
                && context.tests().admits(slots.tests(), draft.sentence, content(draft.sentence, argument));
    }

    /** "It was the fourth strike": what a noun for an act is said of does not act. */
    private static boolean isSubjectOfNaming(Draft draft, RoleSlots slots, Argument argument) {
        return slots.role().equals(Optional.of(Role.AGENT))
                && argument.slot().equals("subj")
                && draft.sentence.token(draft.head).isNoun()
                && draft.sentence.governor(argument.head()) == draft.head
                && !draft.sentence.caseMarker(draft.head).equals("behind")
                && draft.sentence.token(argument.head()).lower().matches("it|this|that");
    }

    /** Whether an argument is no time and fills no role yet. */
    private static boolean isFree(Draft draft, Argument argument, ClaimContext context) {
        int content = content(draft.sentence, argument);
        boolean takenElsewhere = draft.heads.values().stream()
                .flatMap(List::stream)
                .anyMatch(head -> head == argument.head() || head == content);
        return !takenElsewhere
                && !DISTANCES.contains(draft.sentence.token(content).lemma())
                && !context.tests().isTime(draft.sentence, argument.head());
    }

    private static String describe(String slot) {
        return switch (slot) {
            case "subj" -> "subject";
            case "obj" -> "object";
            case "self" -> "what the word itself names";
            case "appos" -> "what is in apposition to";
            case "value" -> "number said of";
            case "poss" -> "possessor";
            case "mod" -> "modifier";
            case "faces" -> "who faces the object";
            default -> "\"" + slot + "\" phrase";
        };
    }

    private static void setFields(Draft draft, Rule rule) {
        rule.fields().forEach((name, value) -> {
            switch (name) {
                case "certainty", "polarity", "modality", "tense", "sides" -> draft.preset.put(name, value);
                case "unit" -> {} // of the figure, which is not read yet
                case "outcome" -> draft.outcome = Optional.of(value);
                case "plover", "plover_mode", "plover_context", "acled_sub_event", "other_class", "ucdp_type" ->
                    draft.codes.put(name, value);
                default -> draft.attributes.put(name, value);
            }
        });
    }

    /** One claim per filler that has a figure of its own; one claim in all if at most one has. */
    private static List<Draft> withFigures(Draft draft, Role role, ClaimContext context) {
        List<Integer> heads = draft.heads.getOrDefault(role, List.of());
        List<Optional<Quantity>> figures = heads.stream()
                .map(head -> context.fillers().figure(draft.sentence, head))
                .toList();
        if (figures.stream().filter(Optional::isPresent).count() < 2 && !isMoreThanCounted(draft, heads, figures)) {
            draft.quantity = figures.stream().flatMap(Optional::stream).findFirst();
            return List.of(draft);
        }
        List<Draft> split = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            split.add(only(draft, role, i, figures.get(i)));
        }
        return split;
    }

    /** "The headmaster and six pupils": a count of several is not that of the one named beside them. */
    private static boolean isMoreThanCounted(Draft draft, List<Integer> heads, List<Optional<Quantity>> figures) {
        boolean counted = figures.stream().flatMap(Optional::stream).anyMatch(RuleReading::isSeveral);
        return draft.kind == ClaimKind.CASUALTIES
                && heads.size() == 2
                && counted
                && IntStream.range(0, heads.size())
                        .filter(i -> figures.get(i).isEmpty())
                        .allMatch(i -> draft.sentence.token(heads.get(i)).tag().matches("NNP?"));
    }

    private static boolean isSeveral(Quantity figure) {
        return figure.count().isNumber() && figure.count().best().orElse(2L) > 1;
    }

    private static Draft only(Draft draft, Role role, int i, Optional<Quantity> figure) {
        Draft copy = new Draft(
                draft.kind, draft.type, draft.rule, draft.sentence, draft.head, (BitSet) draft.phrase.clone());
        draft.roles.forEach((other, fillers) -> {
            for (int j = 0; j < fillers.size(); j++) {
                if (other != role || j == i) {
                    Filler filler = fillers.get(j);
                    copy.add(
                            other,
                            filler,
                            draft.heads.getOrDefault(other, List.of()).get(j));
                }
            }
        });
        copy.attributes.putAll(draft.attributes);
        copy.codes.putAll(draft.codes);
        copy.preset.putAll(draft.preset);
        copy.placeHeads.addAll(draft.placeHeads);
        copy.outcome = draft.outcome;
        copy.quantity = figure;
        return copy;
    }
}
