package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** The map with its time slider. */
final class MapPage {

    private final Pages pages;

    MapPage(Pages pages) {
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/map", context -> pages.show(context, "map", "Map", "map", Map.of()));
    }
}
