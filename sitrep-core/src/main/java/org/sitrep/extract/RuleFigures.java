package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.WrittenNumber;
import org.sitrep.syntax.Argument;

/** The figures of a rule's claim: of the fillers of a role, of a slot, or said of the trigger. */
final class RuleFigures {

    private static final String SLOT = "slot:";

    private final ClaimContext context;

    RuleFigures(ClaimContext context) {
        this.context = context;
    }

    /** "The rebels lost 11 men": whom a body of armed people lost are of its own. */
    static void countAs(String unit, Draft draft) {
        draft.quantity = draft.quantity.map(figure -> isOfPersons(figure)
                ? new Quantity(figure.count(), unit, figure.unitText(), figure.group(), figure.text(), figure.span())
                : figure);
    }

    /** A bare number ("of its men, 19 had fallen") counts whom the rule says. */
    private static boolean isOfPersons(Quantity figure) {
        return figure.unit().equals("persons")
                || figure.unit().equals("other") && figure.unitText().isEmpty();
    }

    /** A draft for each figure; none if a rule asks for a figure that is not there. */
    List<Draft> counted(Draft draft, String quantityOf, List<Argument> found) {
        if (quantityOf.startsWith(SLOT)) {
            List<String> slots = List.of(quantityOf.substring(SLOT.length()).split("/"));
            return inSlots(draft, slots, found);
        }
        Role counted = Role.valueOf(quantityOf.toUpperCase(Locale.ROOT));
        List<Draft> drafts = withFigures(draft, counted);
        if (drafts.size() == 1 && draft.quantity.isEmpty() && !isOneByName(draft, counted)) {
            draft.quantity =
                    context.fillers().figure(draft.sentence, draft.head).or(() -> valueAmong(found, draft));
        }
        return drafts;
    }

    /** "Has 450 men and 380 rifles": of figures side by side each makes a claim. */
    private List<Draft> inSlots(Draft draft, List<String> slots, List<Argument> found) {
        List<Argument> counted = found.stream()
                .filter(argument -> slots.contains(argument.slot()))
                .filter(argument -> figure(draft, argument).isPresent())
                .toList();
        List<Quantity> figures = counted.stream()
                .filter(argument -> argument.slot().equals(counted.get(0).slot()))
                .flatMap(argument -> figure(draft, argument).stream())
                .distinct()
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (Quantity figure : figures) {
            boolean further = !drafts.isEmpty();
            if (further && (figure.unit().equals("other") || !figure.count().isNumber())) {
                continue;
            }
            Draft copy = further ? draft.ofType(draft.type) : draft;
            copy.quantity = Optional.of(figure);
            drafts.add(copy);
        }
        return drafts;
    }

    private Optional<Quantity> figure(Draft draft, Argument argument) {
        return argument.slot().equals("number")
                ? context.fillers().number(draft.sentence, argument.head(), draft.kind)
                : context.fillers().figureOrNumber(draft.sentence, argument.head(), draft.kind);
    }

    /** "Two of the killers of Adam Bello", "Bello's body had four wounds": nobody's name counts anything. */
    private static boolean isOneByName(Draft draft, Role role) {
        List<Filler> fillers = draft.roles.getOrDefault(role, List.of());
        return draft.kind == ClaimKind.CASUALTIES
                && !fillers.isEmpty()
                && fillers.stream()
                        .allMatch(filler -> filler.mention()
                                .filter(mention ->
                                        mention instanceof PersonMention person && person.form() == Form.NAME)
                                .isPresent());
    }

    private Optional<Quantity> valueAmong(List<Argument> found, Draft draft) {
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

    /** One claim per filler that has a figure of its own; one claim in all if at most one has. */
    private List<Draft> withFigures(Draft draft, Role role) {
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

    /**
     * "The headmaster and six pupils": a count of several is not that of those named beside them; "two people, a nurse
     * and a guard" are those counted.
     */
    private static boolean isMoreThanCounted(Draft draft, List<Integer> heads, List<Optional<Quantity>> figures) {
        boolean counted = figures.stream().flatMap(Optional::stream).anyMatch(RuleFigures::isSeveral);
        return draft.kind == ClaimKind.CASUALTIES
                && (heads.size() == 2 || heads.size() > 2 && figures.get(0).isEmpty())
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
