package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sitrep.descent.LineOfDescent;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.ImpossibleSum;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;
import org.sitrep.resolve.Names;
import org.sitrep.resolve.Resolution;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of fusing a case, kept so that a question about one place reads what is about that place and nothing else.
 */
public final class PictureTables implements Derived {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BATCH = 1000;

    private static final int IDS_IN_QUERY = 500;

    /** Raised with every change of the rules, so that a case is fused anew. */
    private static final String NAME = "picture-5";

    /** What an item is, in the order in which items are written. */
    private enum Sort {
        EVENT,
        CONTROL,
        STATE,
        SUM,
        LINE,
        RESOLUTION
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("picture_claim", "picture_item", "picture_relation", "picture_place");
    }

    @Override
    public void fill(Handle handle) {
        CaseReports reports = new CaseReports(handle);
        FusedCase fused = fusionOf(handle).fuse(reader -> reports.forEach(CaseReports.Versions.CURRENT, reader));
        insert(
                handle,
                "INSERT INTO picture_claim (id, json) VALUES (?, ?)",
                fused.claims().values().stream().map(claim -> List.of(claim.id(), json(claim))));
        insert(
                handle,
                "INSERT INTO picture_relation (first, second, json) VALUES (?, ?, ?)",
                fused.relations().stream().map(one -> List.of(one.first(), one.second(), json(one))));
        insert(handle, "INSERT INTO picture_item (sort, place, json) VALUES (?, ?, ?)", items(fused));
        insert(handle, "INSERT INTO picture_place (name, place) VALUES (?, ?)", places(fused).stream());
    }

    /** The fusion of a case by all that people have decided and set. */
    public static CaseFusion fusionOf(Handle handle) {
        return new CaseFusion(new Judgements(handle).forFusion(), new Settings(handle).reliabilities());
    }

    private static void insert(Handle handle, String sql, Stream<? extends List<String>> rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(row -> {
                for (int i = 0; i < row.size(); i++) {
                    batch.bind(i, row.get(i));
                }
                batch.add();
                if (batch.size() >= BATCH) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static Stream<List<String>> items(FusedCase fused) {
        return Stream.of(
                        fused.events().stream().map(event -> item(Sort.EVENT, event.scene(), event)),
                        fused.control().stream().map(span -> item(Sort.CONTROL, Optional.of(span.scene()), span)),
                        fused.states().stream().map(point -> item(Sort.STATE, point.scene(), point)),
                        fused.sums().stream().map(sum -> item(Sort.SUM, scene(fused, sum), sum)),
                        fused.lines().stream().map(line -> item(Sort.LINE, Optional.empty(), line)),
                        fused.resolutions().stream().map(one -> item(Sort.RESOLUTION, Optional.empty(), one)))
                .flatMap(Function.identity());
    }

    private static Optional<Scene> scene(FusedCase fused, ImpossibleSum sum) {
        return Optional.ofNullable(fused.claims().get(sum.claims().get(0))).flatMap(CaseClaim::scene);
    }

    private static List<String> item(Sort sort, Optional<Scene> scene, Object item) {
        return List.of(sort.name(), scene.map(Scene::key).orElse(""), json(item));
    }

    /** Every name that a place may be asked for by: its own, its district's and its province's. */
    private static Set<List<String>> places(FusedCase fused) {
        Map<String, Set<String>> keysByName = new TreeMap<>();
        for (CaseClaim claim : fused.claims().values()) {
            claim.scene()
                    .ifPresent(scene -> Stream.of(Optional.of(scene.name()), scene.adm2(), scene.adm1())
                            .flatMap(Optional::stream)
                            .forEach(name -> keysByName
                                    .computeIfAbsent(Names.folded(name), key -> new TreeSet<>())
                                    .add(scene.key())));
        }
        Set<List<String>> rows = new LinkedHashSet<>();
        keysByName.forEach((name, keys) -> keys.forEach(key -> rows.add(List.of(name, key))));
        return rows;
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Everything. */
    public static FusedCase all(Handle handle) {
        List<Relation> relations = handle.createQuery("SELECT json FROM picture_relation ORDER BY number")
                .map((row, context) -> JSON.readValue(row.getString("json"), Relation.class))
                .list();
        Map<String, CaseClaim> claims = new HashMap<>();
        handle.createQuery("SELECT json FROM picture_claim ORDER BY id")
                .map((row, context) -> JSON.readValue(row.getString("json"), CaseClaim.class))
                .forEach(claim -> claims.put(claim.id(), claim));
        return fused(claims, relations, sort -> json(handle, sort, Optional.empty()));
    }

    /**
     * What is about a place, asked for by its name or by that of its district or province; empty for an unknown name.
     */
    public static FusedCase about(Handle handle, String name) {
        List<String> places = handle.createQuery("SELECT place FROM picture_place WHERE name = ? ORDER BY place")
                .bind(0, Names.folded(name))
                .mapTo(String.class)
                .list();
        Map<Sort, List<String>> items = new TreeMap<>();
        for (Sort sort : Sort.values()) {
            items.put(sort, json(handle, sort, Optional.of(places)));
        }
        FusedCase bare = fused(Map.of(), List.of(), sort -> items.getOrDefault(sort, List.of()));
        Map<String, CaseClaim> claims = claims(handle, cited(bare));
        List<Relation> relations = relations(handle, claims.keySet());
        Set<String> others = new TreeSet<>();
        relations.forEach(relation -> Stream.of(relation.first(), relation.second())
                .filter(id -> !claims.containsKey(id))
                .forEach(others::add));
        claims.putAll(claims(handle, others));
        return fused(claims, relations, sort -> items.getOrDefault(sort, List.of()));
    }

    private static FusedCase fused(
            Map<String, CaseClaim> claims, List<Relation> relations, Function<Sort, List<String>> items) {
        return new FusedCase(
                claims,
                read(items.apply(Sort.EVENT), FusedEvent.class),
                relations,
                read(items.apply(Sort.CONTROL), ControlSpan.class),
                read(items.apply(Sort.STATE), StatePoint.class),
                read(items.apply(Sort.SUM), ImpossibleSum.class),
                read(items.apply(Sort.LINE), LineOfDescent.class),
                read(items.apply(Sort.RESOLUTION), Resolution.class));
    }

    private static <T> List<T> read(List<String> json, Class<T> type) {
        return json.stream().map(text -> JSON.readValue(text, type)).toList();
    }

    private static Set<String> cited(FusedCase bare) {
        Set<String> cited = new TreeSet<>();
        bare.events().forEach(event -> {
            cited.addAll(event.claims());
            event.agents().forEach(agent -> cited.addAll(agent.claims()));
            event.agents().forEach(agent -> cited.addAll(agent.denials()));
        });
        bare.control().forEach(span -> {
            cited.addAll(span.claims());
            cited.addAll(span.contrary());
        });
        bare.states().forEach(point -> cited.addAll(point.claims()));
        bare.sums().forEach(sum -> cited.addAll(sum.claims()));
        return cited;
    }

    private static List<String> json(Handle handle, Sort sort, Optional<List<String>> places) {
        if (places.isEmpty()) {
            return handle.createQuery("SELECT json FROM picture_item WHERE sort = ? ORDER BY number")
                    .bind(0, sort.name())
                    .mapTo(String.class)
                    .list();
        }
        List<String> json = new ArrayList<>();
        for (String place : places.get()) {
            json.addAll(handle.createQuery("SELECT json FROM picture_item WHERE place = ? AND sort = ? ORDER BY number")
                    .bind(0, place)
                    .bind(1, sort.name())
                    .mapTo(String.class)
                    .list());
        }
        return json;
    }

    private static Map<String, CaseClaim> claims(Handle handle, Collection<String> ids) {
        Map<String, CaseClaim> claims = new HashMap<>();
        parts(ids)
                .forEach(part -> handle.createQuery("SELECT json FROM picture_claim WHERE id IN (<ids>)")
                        .bindList("ids", part)
                        .map((row, context) -> JSON.readValue(row.getString("json"), CaseClaim.class))
                        .forEach(claim -> claims.put(claim.id(), claim)));
        return claims;
    }

    private static List<Relation> relations(Handle handle, Collection<String> ids) {
        Set<Relation> relations = new TreeSet<>();
        for (String side : List.of("first", "second")) {
            parts(ids)
                    .forEach(part -> handle.createQuery(
                                    "SELECT json FROM picture_relation WHERE " + side + " IN (<ids>)")
                            .bindList("ids", part)
                            .map((row, context) -> JSON.readValue(row.getString("json"), Relation.class))
                            .forEach(relations::add));
        }
        return List.copyOf(relations);
    }

    /** Ids in parts that one query takes. */
    private static List<List<String>> parts(Collection<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += IDS_IN_QUERY) {
            parts.add(sorted.subList(start, Math.min(sorted.size(), start + IDS_IN_QUERY)));
        }
        return parts;
    }
}
