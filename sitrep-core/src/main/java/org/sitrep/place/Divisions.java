package org.sitrep.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives divisions a representative point, made of the towns inside them. */
final class Divisions {

    private Divisions() {}

    /**
     * The middle between the mean of the towns and the centre of the box around them; with fewer than {@code enough}
     * towns the town of the same name, if there is one. A division without towns stays without a point.
     */
    static void locate(
            Collection<SourcePlace> divisions,
            Map<String, List<SourcePlace>> towns,
            Function<SourcePlace, String> key,
            int enough) {
        for (SourcePlace division : divisions) {
            List<SourcePlace> inside = towns.getOrDefault(key.apply(division), List.of());
            List<SourcePlace> namesakes = inside.stream()
                    .filter(town -> NameFolding.exact(town.name).equals(NameFolding.exact(division.name)))
                    .toList();
            if (inside.size() < enough && !namesakes.isEmpty()) {
                division.at(namesakes.get(0).latitude, namesakes.get(0).longitude);
            } else if (!inside.isEmpty()) {
                division.at(
                        middle(inside.stream()
                                .mapToDouble(town -> town.latitude)
                                .sorted()
                                .toArray()),
                        middle(inside.stream()
                                .mapToDouble(town -> town.longitude)
                                .sorted()
                                .toArray()));
            }
        }
    }

    private static double middle(double[] sorted) {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        double mean = sum / sorted.length;
        double centre = (sorted[0] + sorted[sorted.length - 1]) / 2;
        return (mean + centre) / 2;
    }
}
