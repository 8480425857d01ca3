package org.sitrep.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.Scene;

/**
 * What a brief is about; everything where nothing is said.
 *
 * @param place name of a place, district, province or country, or a country's code
 * @param actor part of a name of an actor
 * @param since first day
 * @param until last day
 */
public record BriefFocus(
        Optional<String> place, Optional<String> actor, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** The whole case. */
    public static final BriefFocus ALL =
            new BriefFocus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean hasPlace(Optional<Scene> scene) {
        return place.isEmpty() || scene.filter(where -> is(where, place.get())).isPresent();
    }

    private static boolean is(Scene scene, String name) {
        return scene.name().equalsIgnoreCase(name)
                || scene.adm2().filter(name::equalsIgnoreCase).isPresent()
                || scene.adm1().filter(name::equalsIgnoreCase).isPresent()
                || scene.country().filter(name::equalsIgnoreCase).isPresent()
                || Countries.name(scene.country()).equalsIgnoreCase(name);
    }

    boolean hasActor(Iterable<String> names) {
        if (actor.isEmpty()) {
            return true;
        }
        for (String name : names) {
            if (name.toLowerCase(Locale.ROOT).contains(actor.get().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    boolean hasDays(Optional<Days> days) {
        if (since.isEmpty() && until.isEmpty()) {
            return true;
        }
        return days.filter(when -> since.map(day -> !when.last().isBefore(day)).orElse(true)
                        && until.map(day -> !when.start().isAfter(day)).orElse(true))
                .isPresent();
    }

    /** The title of the brief. */
    String title() {
        StringBuilder title = new StringBuilder(place.or(() -> actor).orElse("The whole case"));
        if (place.isPresent() && actor.isPresent()) {
            title.append(", ").append(actor.get());
        }
        since.ifPresent(day -> title.append(", from ").append(day));
        until.ifPresent(day -> title.append(", to ").append(day));
        return title.toString();
    }
}
