package org.sitrep.web.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;
import org.sitrep.view.Contradictions.Pair;
import org.sitrep.web.claims.ClaimFilter;

/**
 * Which part of the picture is wanted; it stands whole in the address bar. Blank fields want anything.
 *
 * @param words in what is shown
 * @param place a place with all that lies in it, by name
 * @param type of event, relation or state
 * @param standing single_source, corroborated, contested, denied; of control its state
 * @param from first day
 * @param to last day, inclusive
 */
public record PictureFilter(
        String words, String place, String type, String standing, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static PictureFilter of(Map<String, List<String>> query) {
        ClaimFilter days = ClaimFilter.of(query);
        return new PictureFilter(
                days.words(),
                first(query, "place"),
                first(query, "type"),
                first(query, "standing"),
                days.from(),
                days.to());
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return equals(of(Map.of()));
    }

    public boolean lets(FusedEvent event, CasePicture picture) {
        return fits(type, event.type())
                && fits(standing, event.assessment().standing().label())
                && inPlace(event.scene())
                && inDays(event.days())
                && has(Stream.concat(
                        Stream.of(event.type(), Wording.place(event.scene())),
                        picture.claims(event.claims()).stream().map(claim -> Wording.gist(claim))));
    }

    public boolean lets(Pair pair) {
        Relation relation = pair.relation();
        return fits(type, relation.type().label())
                && (inPlace(pair.first().scene()) || inPlace(pair.second().scene()))
                && (inDays(pair.first().days()) || inDays(pair.second().days()) || published(pair.second()))
                && has(Stream.of(
                        relation.topic(),
                        relation.reason(),
                        pair.first().speaker().name(),
                        pair.second().speaker().name()));
    }

    private boolean published(CaseClaim claim) {
        return claim.citation().published().filter(this::contains).isPresent();
    }

    private boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    public boolean lets(StatePoint state) {
        return fits(type, state.topic())
                && fits(standing, state.assessment().standing().label())
                && inPlace(state.scene())
                && inDays(state.days())
                && has(Stream.of(state.name(), state.value()));
    }

    public boolean lets(ControlSpan span) {
        return fits(type, span.part().label())
                && fits(standing, span.state().label())
                && inPlace(Optional.of(span.scene()))
                && (to.isEmpty() || !span.from().isAfter(to.get()))
                && (from.isEmpty() || span.to().isEmpty() || span.to().get().isAfter(from.get()))
                && has(Stream.of(
                        span.scene().name(),
                        span.holder().map(holder -> holder.name()).orElse("")));
    }

    /** Whether some words hold what is searched for, whatever their case. */
    public boolean has(Stream<String> shown) {
        String sought = words.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || shown.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static boolean fits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private boolean inPlace(Optional<Scene> scene) {
        return place.isEmpty()
                || scene.filter(where -> Stream.of(
                                        Optional.of(where.name()), where.adm2(), where.adm1(), where.country())
                                .flatMap(Optional::stream)
                                .anyMatch(name -> name.equalsIgnoreCase(place)))
                        .isPresent();
    }

    private boolean inDays(Optional<Days> days) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return days.filter(when -> (to.isEmpty() || !when.start().isAfter(to.get()))
                        && (from.isEmpty()
                                || when.end().isEmpty()
                                || !when.last().isBefore(from.get())))
                .isPresent();
    }
}
