package org.sitrep.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.fuse.Scene;

/** A map as a drawing: one circle for each place, as large as the number of its events; no base map and no network. */
final class BriefMap {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 48;
    private static final double LEAST_SPAN_IN_DEGREES = 0.5;

    private record Dot(String name, double latitude, double longitude, int events) {}

    private final List<Dot> dots;
    private final double west;
    private final double south;
    private final double span;

    private BriefMap(List<Dot> dots) {
        this.dots = dots;
        double east = dots.stream().mapToDouble(Dot::longitude).max().orElse(0);
        double north = dots.stream().mapToDouble(Dot::latitude).max().orElse(0);
        double westmost = dots.stream().mapToDouble(Dot::longitude).min().orElse(0);
        double southmost = dots.stream().mapToDouble(Dot::latitude).min().orElse(0);
        double ratio = (double) (WIDTH - 2 * MARGIN) / (HEIGHT - 2 * MARGIN);
        this.span = Math.max(LEAST_SPAN_IN_DEGREES, Math.max(north - southmost, (east - westmost) / ratio));
        this.south = (north + southmost) / 2 - span / 2;
        this.west = (east + westmost) / 2 - span * ratio / 2;
    }

    /** A drawing of some scenes; empty text where none has a point. */
    static String of(List<Scene> scenes) {
        Map<String, Dot> dots = new TreeMap<>();
        for (Scene scene : scenes) {
            if (scene.latitude().isPresent() && scene.longitude().isPresent() && scene.isSpot()) {
                Dot dot = new Dot(
                        scene.name(), scene.latitude().get(), scene.longitude().get(), 1);
                dots.merge(
                        scene.key(),
                        dot,
                        (one, other) -> new Dot(one.name(), one.latitude(), one.longitude(), one.events() + 1));
            }
        }
        return dots.isEmpty() ? "" : new BriefMap(List.copyOf(dots.values())).drawn();
    }

    private String drawn() {
        StringBuilder svg = new StringBuilder("<svg class=\"map\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"Places of the events\">\n<rect width=\"" + WIDTH + "\" height=\""
                + HEIGHT
                + "\" class=\"ground\"/>\n");
        grid(svg);
        for (Dot dot : dots) {
            double radius = radius(dot);
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s: %d</title></circle>%n",
                    x(dot.longitude()),
                    y(dot.latitude()),
                    radius,
                    Html.escaped(dot.name()),
                    dot.events()));
        }
        labels(svg);
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private static double radius(Dot dot) {
        return 4 + 3 * Math.sqrt(dot.events());
    }

    private void grid(StringBuilder svg) {
        double step = span > 20 ? 10 : span > 8 ? 5 : span > 2 ? 1 : 0.25;
        for (double latitude = Math.ceil(south / step) * step; y(latitude) > MARGIN / 2.0; latitude += step) {
            line(svg, 0, y(latitude), WIDTH, y(latitude));
            text(svg, "axis", 4, y(latitude) - 3, degrees(latitude, "N", "S"));
        }
        for (double longitude = Math.ceil(west / step) * step; x(longitude) < WIDTH - 10; longitude += step) {
            line(svg, x(longitude), 0, x(longitude), HEIGHT);
            text(svg, "axis", x(longitude) + 3, HEIGHT - 5, degrees(longitude, "E", "W"));
        }
    }

    private static String degrees(double value, String positive, String negative) {
        String number = String.format(Locale.ROOT, "%.2f", Math.abs(value)).replaceFirst("\\.?0+$", "");
        return number + "°" + (value < 0 ? negative : positive);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n", x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, String kind, double x, double y, String words) {
        svg.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n", kind, x, y, Html.escaped(words)));
    }

    /** Names beside the circles, the places with most events first; a name that would lie on another is left out. */
    private void labels(StringBuilder svg) {
        List<double[]> taken = new java.util.ArrayList<>();
        dots.stream()
                .sorted(java.util.Comparator.comparingInt(Dot::events)
                        .reversed()
                        .thenComparing(Dot::name))
                .forEach(dot -> {
                    double width = dot.name().length() * 7.0;
                    double beside = radius(dot) + 4;
                    double x = x(dot.longitude()) + beside + width > WIDTH
                            ? x(dot.longitude()) - beside - width
                            : x(dot.longitude()) + beside;
                    double y = y(dot.latitude()) + 4;
                    boolean free = taken.stream()
                            .noneMatch(box -> x < box[0] + box[2] && box[0] < x + width && Math.abs(y - box[1]) < 14);
                    if (free) {
                        taken.add(new double[] {x, y, width});
                        text(svg, "place", x, y, dot.name());
                    }
                });
    }

    private double x(double longitude) {
        double ratio = (double) (WIDTH - 2 * MARGIN) / (HEIGHT - 2 * MARGIN);
        return MARGIN + (longitude - west) / (span * ratio) * (WIDTH - 2 * MARGIN);
    }

    private double y(double latitude) {
        return HEIGHT - MARGIN - (latitude - south) / span * (HEIGHT - 2 * MARGIN);
    }
}
