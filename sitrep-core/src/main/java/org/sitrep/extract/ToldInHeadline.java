package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.report.PartKind;
import org.sitrep.text.Span;

/**
 * A headline tells in short what the text below tells in full: its claim goes into the first claim of the text that is
 * of the same kind and type and contradicts it in nothing, as one more piece of evidence.
 */
final class ToldInHeadline {

    private final ClaimContext context;
    private final List<Span> headlines;

    ToldInHeadline(ClaimContext context) {
        this.context = context;
        this.headlines = context.passage().report().parts().stream()
                .filter(part -> part.kind() == PartKind.HEADLINE)
                .map(part -> part.span())
                .toList();
    }

    /** The drafts that remain, in their order. */
    List<Draft> fold(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> full = isInHeadline(draft) ? inFull(draft, drafts) : Optional.empty();
            full.ifPresentOrElse(
                    told -> told.moreEvidence.add(draft.toClaim().evidence().get(0)), () -> kept.add(draft));
        }
        return kept;
    }

    private boolean isInHeadline(Draft draft) {
        return headlines.stream().anyMatch(headline -> headline.contains(draft.trigger()));
    }

    private Optional<Draft> inFull(Draft brief, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !isInHeadline(draft) && saysSame(brief, draft))
                .findFirst();
    }

    private boolean saysSame(Draft brief, Draft full) {
        return brief.kind == full.kind
                && (brief.type.equals(full.type) || isKillingToldAsAct(brief, full))
                && brief.stance.polarity() == full.stance.polarity()
                && brief.stance.modality() == full.stance.modality()
                && Objects.equals(brief.codes.get("plover"), full.codes.get("plover"))
                && agreesInFigure(brief, full)
                && agreesInPlace(brief, full)
                && Set.of(Role.values()).stream().allMatch(role -> agrees(role, brief, full));
    }

    /** "Gunmen kill 17 at a market" above "Gunmen attacked a market, killing 17". */
    private static boolean isKillingToldAsAct(Draft brief, Draft full) {
        return brief.kind == ClaimKind.EVENT
                && brief.type.equals("killing")
                && full.type.matches("attack|battle|explosion|suicide_bombing|shelling|air_strike");
    }

    private static boolean agreesInFigure(Draft brief, Draft full) {
        return brief.quantity.isEmpty() || full.quantity.isEmpty() || sameNumber(brief, full) || isVague(brief, full);
    }

    /** "Kill 17" where the text has "at least 17": the number is the same, however it is hedged. */
    private static boolean sameNumber(Draft brief, Draft full) {
        return !numbers(brief).isEmpty() && numbers(brief).equals(numbers(full));
    }

    /** "Thousands flee" where the text has "more than 10,000". */
    private static boolean isVague(Draft brief, Draft full) {
        boolean worded = brief.quantity
                .map(Quantity::text)
                .filter(words -> words.matches(".*\\d.*"))
                .isEmpty();
        Optional<Long> least = brief.quantity.flatMap(figure -> figure.count().low());
        return worded
                && least.isPresent()
                && !numbers(full).isEmpty()
                && numbers(full).stream().allMatch(number -> number >= least.get());
    }

    private static Set<Long> numbers(Draft draft) {
        return draft.quantity.stream()
                .map(Quantity::count)
                .flatMap(count -> Stream.of(count.low(), count.best(), count.high()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** A headline names the country where the text names the town: only two towns exclude each other. */
    private boolean agreesInPlace(Draft brief, Draft full) {
        Optional<Entity> one = brief.place.flatMap(ClaimPlace::mention).flatMap(context.entities()::of);
        Optional<Entity> other = full.place.flatMap(ClaimPlace::mention).flatMap(context.entities()::of);
        return one.isEmpty() || other.isEmpty() || one.equals(other) || !isSpot(one.get()) || !isSpot(other.get());
    }

    private static boolean isSpot(Entity place) {
        return place instanceof Entity.PlaceEntity known
                && known.location()
                        .filter(location -> location.feature().equals("populated_place"))
                        .isPresent();
    }

    private boolean agrees(Role role, Draft brief, Draft full) {
        List<Filler> one = brief.roles.getOrDefault(role, List.of());
        List<Filler> other = full.roles.getOrDefault(role, List.of());
        if (one.isEmpty() || other.isEmpty() || isCounted(role, brief, full)) {
            return true;
        }
        Set<String> names =
                other.stream().flatMap(filler -> names(filler).stream()).collect(Collectors.toSet());
        return one.stream().anyMatch(filler -> names(filler).stream().anyMatch(names::contains))
                || one.stream().anyMatch(filler -> isOnlyCounted(filler, other))
                || role == Role.AGENT
                        && isCounted(Role.VICTIM, brief, full)
                        && (isNobodyByName(one) || isNobodyByName(other));
    }

    /** "Gunmen kill at least 18" where the text has "at least 18 people". */
    private boolean isOnlyCounted(Filler brief, List<Filler> full) {
        String number = context.passage().report().text().of(brief.head());
        return number.matches("\\d+")
                && full.stream()
                        .anyMatch(filler -> List.of(filler.text().split(" ")).contains(number));
    }

    /** "Gunmen" in the headline are whoever the text says. */
    private static boolean isNobodyByName(List<Filler> fillers) {
        return fillers.stream().flatMap(filler -> filler.mention().stream()).noneMatch(ToldInHeadline::isName);
    }

    private static boolean isName(Mention mention) {
        return mention instanceof ActorMention actor && actor.form() == Form.NAME
                || mention instanceof PersonMention person && person.form() == Form.NAME;
    }

    /** "Six soldiers", "at least 18": so many people are those of whom the text tells by another word. */
    private static boolean isCounted(Role role, Draft brief, Draft full) {
        return Set.of(Role.VICTIM, Role.AFFECTED).contains(role)
                && brief.quantity.isPresent()
                && full.quantity.isPresent()
                && agreesInFigure(brief, full);
    }

    private Set<String> names(Filler filler) {
        String head = context.passage().report().text().of(filler.head()).toLowerCase(Locale.ROOT);
        Optional<String> entity = context.entityOf(filler).map(Entity::id);
        return entity.map(id -> Set.of(id, head)).orElseGet(() -> Set.of(head));
    }
}
