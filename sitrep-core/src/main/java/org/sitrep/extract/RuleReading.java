package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.codebook.Condition;
import org.sitrep.codebook.RoleSlots;
import org.sitrep.codebook.Rule;
import org.sitrep.mention.TimeMention;
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
    private static final Set<String> INDIRECT = Set.of(
            "nested", "done", "asked", "awaited", "aim", "allowed", "inner", "maker", "owner", "phrase", "number",
            "stuff", "modal");

    private final TriggerIndex index;

    RuleReading(TriggerIndex index) {
        this.index = index;
    }

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        Arguments arguments = context.arguments(sentence);
        return hitsByHead(sentence, context).stream()
                .flatMap(hits -> fired(hits, sentence, arguments, context).stream())
                .toList();
    }

    private List<List<TriggerIndex.Hit>> hitsByHead(Sentence sentence, ClaimContext context) {
        Map<Integer, List<TriggerIndex.Hit>> byHead = new LinkedHashMap<>();
        for (int token = 0; token < sentence.size(); token++) {
            for (TriggerIndex.Hit hit : index.at(sentence, token)) {
                if (!isNameOfTime(sentence, hit.head(), context)) {
                    byHead.computeIfAbsent(hit.head(), head -> new ArrayList<>())
                            .add(hit);
                }
            }
        }
        byHead.values().forEach(hits -> hits.sort(LONGEST_FIRST));
        return List.copyOf(byHead.values());
    }

    private static List<Draft> fired(
            List<TriggerIndex.Hit> hits, Sentence sentence, Arguments arguments, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        Map<ClaimKind, Draft> firstOfKind = new EnumMap<>(ClaimKind.class);
        for (TriggerIndex.Hit hit : hits) {
            ClaimKind kind = hit.rule().kind();
            Optional<Draft> first = Optional.ofNullable(firstOfKind.get(kind));
            List<Draft> more =
                    first.isEmpty() || kind == ClaimKind.IMPACT ? fire(hit, sentence, arguments, context) : List.of();
            if (!more.isEmpty()
                    && first.map(draft -> isBeside(draft, more.get(0))).orElse(true)) {
                firstOfKind.putIfAbsent(kind, more.get(0));
                drafts.addAll(more);
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
                && heads.stream().noneMatch(taken::contains)
                && heads.stream()
                        .allMatch(head ->
                                taken.stream().anyMatch(one -> RoleFilling.areCoordinated(first.sentence, one, head)));
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
        RoleFilling filling = new RoleFilling(context);
        Draft draft = new Draft(rule.kind(), rule.type(), rule.name(), sentence, hit.head(), hit.phrase());
        for (RoleSlots slots : context.codebook().roleSlots(rule, hit.trigger())) {
            if (!RoleFilling.isFilled(draft, slots)) {
                filling.fill(draft, slots, found);
            }
            if (slots.required() && !RoleFilling.isFilled(draft, slots)) {
                return List.of();
            }
        }
        setFields(draft, rule);
        RuleFigures figures = new RuleFigures(context);
        List<Draft> drafts =
                rule.quantityOf().map(of -> figures.counted(draft, of, found)).orElse(List.of(draft));
        Optional.ofNullable(rule.fields().get("unit"))
                .ifPresent(unit -> drafts.forEach(one -> RuleFigures.countAs(unit, one)));
        return drafts;
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
                .anyMatch(argument -> context.tests()
                        .admits(condition.tests(), sentence, NounPhrase.contentHead(sentence, argument.head())));
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
}
