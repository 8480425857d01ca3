package org.sitrep.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The style sheet, the scripts and the libraries of the pages: a closed list, all from the class path. */
final class Assets {

    private static final String OWN = "/org/sitrep/web/assets/";
    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";

    private record Asset(String resource, String contentType) {}

    private static final Map<String, Asset> ASSETS = Map.ofEntries(
            own("desk.css", STYLE),
            own("desk.js", SCRIPT),
            own("reader.js", SCRIPT),
            own("map.js", SCRIPT),
            own("chart.js", SCRIPT),
            own("review.js", SCRIPT),
            own("events.js", SCRIPT),
            own("add.js", SCRIPT),
            own("sources.js", SCRIPT),
            own("unread.js", SCRIPT),
            own("icon.svg", "image/svg+xml"),
            Map.entry("countries.geojson", new Asset("/org/sitrep/web/countries.geojson", "application/geo+json")),
            Map.entry("leaflet.js", new Asset(LEAFLET + "leaflet-src.esm.js", SCRIPT)),
            Map.entry("leaflet.css", new Asset(LEAFLET + "leaflet.css", STYLE)),
            Map.entry("uplot.js", new Asset(UPLOT + "uPlot.esm.js", SCRIPT)),
            Map.entry("uplot.css", new Asset(UPLOT + "uPlot.min.css", STYLE)));

    private Assets() {}

    private static Map.Entry<String, Asset> own(String name, String contentType) {
        return Map.entry(name, new Asset(OWN + name, contentType));
    }

    static void serve(Context context) {
        Asset asset = ASSETS.get(context.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse("no such asset");
        }
        context.contentType(asset.contentType()).header("Cache-Control", "no-cache");
        try (InputStream in = Assets.class.getResourceAsStream(asset.resource())) {
            if (in == null) {
                throw new NotFoundResponse("no such asset");
            }
            context.result(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
