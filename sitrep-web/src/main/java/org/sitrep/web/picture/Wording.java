package org.sitrep.web.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.Speaker;

/** Names and values as pages word them. */
public final class Wording {

    private Wording() {}

    /** A label of the contract as words: "air_strike" is "air strike". */
    public static String words(String label) {
        return label.replace('_', ' ');
    }

    /** Words with a capital at the start. */
    public static String title(String label) {
        String words = words(label);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String parties(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().collect(Collectors.joining("; "));
    }

    /** Who a claim is about, as a short line: "RSF > killing > traders". */
    public static String gist(CaseClaim claim) {
        String doers = joined(claim, Role.AGENT, Role.SUBJECT);
        String others = joined(claim, Role.TARGET, Role.VICTIM, Role.OBJECT, Role.AFFECTED);
        String figure = claim.figure().map(number -> number.words()).orElse("");
        return Stream.of(doers, figure, others)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String joined(CaseClaim claim, Role... roles) {
        return Stream.of(roles)
                .map(role -> parties(claim.parties(role)))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A place with its district and province, each once. */
    public static String place(Scene scene) {
        return Stream.of(Optional.of(scene.name()), scene.adm2(), scene.adm1())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public static String place(Optional<Scene> scene) {
        return scene.map(Wording::place).orElse("");
    }

    public static String days(Optional<Days> days) {
        return days.map(Wording::days).orElse("");
    }

    /** Days as dates; a state that lasts says "since". */
    public static String days(Days days) {
        return days.end().isEmpty() ? "since " + days.start() : stretch(days.start(), days.last());
    }

    public static String stretch(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    /** Who speaks; a report's own voice is that of its publisher. */
    public static String speaker(Speaker speaker) {
        return speaker.kind() == SourceKind.AUTHOR ? speaker.name() + " (own voice)" : speaker.name();
    }

    /** The lowest and the highest value given, or the one value. */
    public static String range(FusedFigure figure) {
        List<Long> values = figure.versions().stream()
                .map(FusedFigure.Version::value)
                .sorted()
                .distinct()
                .toList();
        String least = values.isEmpty() ? "?" : grouped(values.get(0));
        return values.size() < 2 ? least : least + "–" + grouped(values.get(values.size() - 1));
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** An address that a browser may follow; empty for any other scheme than http and https. */
    public static Optional<String> link(Optional<String> address) {
        return address.filter(text -> text.startsWith("https://") || text.startsWith("http://"));
    }

    /** "1 claim", "2 claims". */
    public static String count(long number, String thing) {
        return grouped(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
