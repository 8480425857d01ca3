package org.sitrep.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.store.CaseStatus;
import org.sitrep.web.claims.ClaimFilter;
import org.sitrep.web.claims.Facet;
import org.sitrep.web.claims.Found;
import org.sitrep.web.picture.Wording;
import org.sitrep.web.table.Sheet;
import org.sitrep.web.table.SheetForm;
import tools.jackson.databind.json.JsonMapper;

/** The JSON interface, version 1; {@code openapi.yaml} describes it, and a test holds the two together. */
final class Api {

    static final String ROOT = "/api/v1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One address of the interface. */
    record Route(HandlerType method, String path, Handler handler) {}

    private final OpenCase open;
    private final Views views;
    private final MapView map;
    private final Decisions decisions;
    private final EventApi events;
    private final IntakeApi intake;

    Api(OpenCase open, Views views, MapView map, IntakeApi intake) {
        this.open = open;
        this.views = views;
        this.map = map;
        this.decisions = new Decisions(open);
        this.events = new EventApi(open);
        this.intake = intake;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                get("/status", this::status),
                get("/facets", this::facets),
                get("/reports/{id}", this::report),
                get("/claims/{id}", this::claim),
                get("/strength", this::strength),
                get("/map", context -> json(context, map.all())),
                get("/map.geojson", this::mapFile),
                get("/views/{file}", this::view),
                get("/decisions", decisions::list),
                post("/decisions", decisions::decide),
                post("/decisions/withdraw", decisions::withdraw),
                post("/decisions/alike", decisions::alike),
                post("/identities", decisions::identity),
                post("/reliability", decisions::reliability),
                get("/agreement", decisions::agreement)));
        routes.addAll(events.routes());
        routes.addAll(intake.routes());
        return routes;
    }

    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    void route(RoutesConfig config) {
        routes().forEach(route -> config.addEndpoint(
                Endpoint.create(route.method(), ROOT + route.path()).handler(route.handler())));
        config.get("/api", context -> resource(context, "/org/sitrep/web/openapi.yaml"));
    }

    static void json(Context context, Object value) {
        context.contentType("application/json").result(JSON.writeValueAsBytes(value));
    }

    private static void resource(Context context, String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NotFoundResponse("The description of the API is missing.");
            }
            context.contentType("text/plain;charset=utf-8").result(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void status(Context context) {
        CaseStatus status = open.file().read(CaseStatus::of);
        Map<String, Object> told = new TreeMap<>();
        told.put("reports", status.current());
        told.put("claims", status.claims());
        told.put("log_length", status.logLength());
        told.put("events", views.picture().fused().events().size());
        told.put("contradictions", views.picture().disagreements().size());
        json(context, told);
    }

    private void facets(Context context) {
        Found found = open.find(ClaimFilter.of(context.queryParamMap()));
        Map<String, Object> facets = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.label(), found.facet(facet));
        }
        json(context, Map.of("count", found.count(), "facets", facets));
    }

    /** The coded report as it came in, by the output contract. */
    private void report(Context context) {
        String id = context.pathParam("id");
        byte[] gzip = open.file()
                .read(handle -> handle.createQuery("SELECT json_gzip FROM coded_report WHERE report = ?")
                        .bind(0, id)
                        .mapTo(byte[].class)
                        .findOne())
                .orElseThrow(() -> new NotFoundResponse("There is no report \"" + id + "\" in this case."));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            context.contentType("application/json").result(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A claim in short: who says it, where it stands, and its words. */
    private void claim(Context context) {
        String id = context.pathParam("id");
        CaseClaim claim = views.picture()
                .claim(id)
                .orElseThrow(() -> new NotFoundResponse("There is no claim \"" + id + "\" in the picture."));
        Map<String, Object> told = new TreeMap<>();
        told.put("id", id);
        told.put("report", claim.citation().report());
        told.put("kind", claim.kind().label());
        told.put("type", claim.type());
        told.put("speaker", Wording.speaker(claim.speaker()));
        told.put("published", claim.citation().published().map(Object::toString).orElse(""));
        told.put("sentence", claim.citation().words());
        told.put("evidence", claim.citation().evidence());
        json(context, told);
    }

    private void strength(Context context) {
        String key = Parameters.text(context, "key").orElse("");
        json(context, StrengthCourse.of(views.picture(), key));
    }

    private void mapFile(Context context) {
        named(context, "map.geojson", "application/geo+json");
        context.result(JSON.writeValueAsBytes(
                map.shownOn(Parameters.text(context, "day"), Parameters.text(context, "events"))));
    }

    /** A view as a file: {@code claims.csv}. */
    private void view(Context context) {
        String file = context.pathParam("file");
        int dot = file.lastIndexOf('.');
        Optional<SheetForm> form = dot < 0 ? Optional.of(SheetForm.JSON) : SheetForm.of(file.substring(dot + 1));
        Optional<Sheet> sheet = views.sheet(dot < 0 ? file : file.substring(0, dot), context.queryParamMap());
        if (form.isEmpty() || sheet.isEmpty()) {
            throw new NotFoundResponse("expected one of " + String.join(", ", Views.names())
                    + " with .csv, .json, .geojson or .xlsx; found \"" + file + "\"");
        }
        named(
                context,
                sheet.get().name() + "." + form.get().ending(),
                form.get().contentType());
        try {
            form.get().writeTo(sheet.get(), context.outputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void named(Context context, String name, String contentType) {
        context.contentType(contentType).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
