package org.sitrep.bench.invented;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sitrep.bench.invented.Happening.Form;

/**
 * Sentences about what happens. Each form of happening has several frames, and each sentence details of its own, so
 * that two newsrooms tell of one happening in different words, and only a copy reads like a copy.
 */
final class InventedWording {

    /** 1 is who does it, 2 to whom, 3 the town, 4 the figure, 5 a detail, 6 what goes before. */
    private static final Map<Form, List<String>> FRAMES = Map.of(
            Form.CLASH,
            List.of(
                    "%6$s, the %1$s attacked the %2$s in %3$s and %4$d fighters were killed near %5$s",
                    "%4$d fighters were killed behind %5$s when the %1$s attacked the %2$s outside %3$s %6$s",
                    "In %3$s, whose people had waited %6$s beside %5$s, %4$d fighters were killed as the %1$s attacked the %2$s"),
            Form.SHELLING,
            List.of(
                    "%6$s, guns of the %1$s shelled the %2$s in %3$s and %4$d fighters were killed at %5$s",
                    "%4$d fighters were killed in %5$s, which the %1$s shelled to drive the %2$s from %3$s %6$s",
                    "Between %5$s and the river, the %1$s shelled the %2$s at %3$s %6$s, and %4$d fighters were killed"),
            Form.CONTROL,
            List.of(
                    "%6$s, fighters of the %1$s captured %3$s and raised a flag over %5$s",
                    "The %1$s captured %3$s %6$s, from the road to %5$s",
                    "There was no fight for %5$s when the %1$s captured %3$s %6$s"),
            Form.PRESENCE,
            List.of(
                    "%6$s, men of the %1$s were seen in %3$s, standing about %5$s",
                    "Around %5$s in %3$s, where trucks were seen %6$s, the %1$s dug trenches"),
            Form.STRENGTH,
            List.of(
                    "The %1$s has %4$d fighters in %3$s, most of them at %5$s %6$s",
                    "%6$s, the %1$s has %4$d fighters left in %3$s and none behind %5$s"),
            Form.DISPLACEMENT,
            List.of(
                    "%6$s, %4$d families fled %3$s by way of %5$s",
                    "Some %4$d families fled %3$s and now sleep in %5$s %6$s"));

    private static final List<String> QUALITIES = List.of(
            "burnt",
            "old",
            "yellow",
            "closed",
            "northern",
            "flooded",
            "stone",
            "ruined",
            "new",
            "narrow",
            "abandoned",
            "lower",
            "crowded",
            "guarded",
            "white",
            "unfinished");
    private static final List<String> THINGS = List.of(
            "bakery",
            "bridge",
            "mill",
            "clinic",
            "cattle market",
            "grain store",
            "school",
            "water tower",
            "bus station",
            "brick works",
            "customs post",
            "dam",
            "ferry",
            "radio mast",
            "salt pans",
            "timber yard",
            "orchard",
            "prison",
            "quarry",
            "warehouse",
            "well",
            "workshop",
            "weigh station",
            "cemetery");
    private static final List<String> WHEN = List.of(
            "before dawn",
            "after two nights of rain",
            "while the market was open",
            "as schools let out",
            "late at night",
            "in thick fog",
            "on the eve of the feast",
            "under a clear sky",
            "hours after a truce had ended",
            "as the harvest was brought in",
            "without a warning",
            "for the third time in a month",
            "despite a promise to the elders",
            "during the evening meal",
            "when the power had failed",
            "with the roads still cut",
            "in spite of talks abroad",
            "as a convoy passed");

    private InventedWording() {}

    /** A sentence as far as the comma before its source. */
    static String of(Happening happening, int figure, Random random) {
        List<String> frames = FRAMES.getOrDefault(happening.form(), List.of());
        String sentence = String.format(
                Locale.ROOT,
                drawn(frames, random),
                happening.doer().name(),
                happening.other().name(),
                happening.district().town(),
                figure,
                "the " + drawn(QUALITIES, random) + " " + drawn(THINGS, random) + " and the " + drawn(QUALITIES, random)
                        + " " + drawn(THINGS, random),
                drawn(WHEN, random));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static <T> T drawn(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
