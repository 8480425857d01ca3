package org.sitrep.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.Scene;
import org.sitrep.resolve.Names;

/**
 * One place and all that the reports of a case say of it.
 *
 * @param name as asked for
 * @param districts the districts or places the name was taken to mean, each in words; more than one shows that the name
 *     is ambiguous
 * @param claims every claim cited, by id
 */
public record Picture(
        String name,
        List<String> districts,
        ControlMap control,
        Timeline timeline,
        ImpactTable impact,
        Contradictions contradictions,
        Map<String, CaseClaim> claims) {

    public Picture {
        districts = List.copyOf(districts);
        claims = new TreeMap<>(claims);
    }

    /** The picture of a place from the part of a case that is about it. */
    public static Picture of(FusedCase about, String name) {
        return new Picture(
                name,
                districts(about),
                ControlMap.of(about),
                Timeline.of(about),
                ImpactTable.of(about),
                Contradictions.of(about),
                about.claims());
    }

    private static List<String> districts(FusedCase about) {
        Set<String> districts = new TreeSet<>();
        about.events().forEach(event -> event.scene().map(Picture::words).ifPresent(districts::add));
        about.control().forEach(span -> districts.add(words(span.scene())));
        about.states().forEach(point -> point.scene().map(Picture::words).ifPresent(districts::add));
        return List.copyOf(districts);
    }

    private static String words(Scene scene) {
        return Stream.of(Optional.of(scene.name()), scene.adm2(), scene.adm1(), scene.country())
                .flatMap(Optional::stream)
                .distinct()
                .reduce((inner, outer) -> inner + ", " + outer)
                .orElse(scene.key());
    }

    /** Whether a place is the one asked for, lies in it, or is its district. */
    public static boolean isAbout(Scene scene, String name) {
        String asked = Names.folded(name);
        return Stream.of(Optional.of(scene.name()), scene.adm2(), scene.adm1())
                .flatMap(Optional::stream)
                .map(Names::folded)
                .anyMatch(asked::equals);
    }
}
