package org.sitrep.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what an address asks for. */
final class Parameters {

    private static final String PAGE = "page";

    private Parameters() {}

    static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    /** The page asked for, or the nearest there is. */
    static Paging paging(Context context, int size, int total) {
        return paging(context, PAGE, size, total);
    }

    /** The same for one of several lists on a page, each with a parameter of its own. */
    static Paging paging(Context context, String parameter, int size, int total) {
        int asked = text(context, parameter)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        int last = Math.max(1, (total + size - 1) / size);
        return new Paging(parameter, Math.max(1, Math.min(asked, last)), size, total, others(context, parameter));
    }

    /** The whole query without the page. */
    static String others(Context context) {
        return others(context, PAGE);
    }

    private static String others(Context context, String parameter) {
        return context.queryParamMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(parameter))
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
