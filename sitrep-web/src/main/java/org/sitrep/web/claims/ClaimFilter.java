package org.sitrep.web.claims;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which claims are wanted. It stands whole in the address bar: values of one facet are alternatives, facets narrow one
 * another.
 *
 * @param words searched in the sentences; blank for any
 * @param from first day
 * @param to last day, inclusive
 * @param report id of the one report wanted
 */
public record ClaimFilter(
        Map<Facet, List<String>> chosen,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> report) {

    /** All claims. */
    public static final ClaimFilter ALL =
            new ClaimFilter(Map.of(), "", Optional.empty(), Optional.empty(), Optional.empty());

    public ClaimFilter {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, values.stream().distinct().toList());
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /** Reads a query; parameters that are no filter are passed over. */
    public static ClaimFilter of(Map<String, List<String>> query) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        query.forEach((name, values) -> Facet.of(name).ifPresent(facet -> chosen.put(facet, filled(values))));
        return new ClaimFilter(
                chosen,
                first(query, "q").orElse("").strip(),
                day(query, "from"),
                day(query, "to"),
                first(query, "report"));
    }

    private static List<String> filled(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<LocalDate> day(Map<String, List<String>> query, String name) {
        return first(query, name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException wrong) {
                throw new IllegalArgumentException(
                        "expected a day such as 2024-03-01 in \"" + name + "\"; found \"" + text + "\"", wrong);
            }
        });
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** The same with a value of a facet chosen, or no longer chosen. */
    public ClaimFilter toggled(Facet facet, String value) {
        List<String> values = new ArrayList<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new ClaimFilter(changed, words, from, to, report);
    }

    /** The same as parameters of an address, without the question mark. */
    public String query() {
        List<String> parameters = new ArrayList<>();
        if (!words.isEmpty()) {
            parameters.add(parameter("q", words));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parameters.add(parameter(facet.label(), value))));
        from.ifPresent(day -> parameters.add(parameter("from", day.toString())));
        to.ifPresent(day -> parameters.add(parameter("to", day.toString())));
        report.ifPresent(id -> parameters.add(parameter("report", id)));
        return parameters.stream().collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
