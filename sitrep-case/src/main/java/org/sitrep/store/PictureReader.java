package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.descent.LineOfDescent;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.ImpossibleSum;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.StatePoint;
import org.sitrep.resolve.Names;
import org.sitrep.resolve.Resolution;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link PictureTables} keep: everything, or what is about one place. */
public final class PictureReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int IDS_IN_QUERY = 500;

    private PictureReader() {}

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
     * Everything that the reports published until the end of a day give together. It is fused for the purpose where
     * later reports are kept: a toll that is told later was not known then.
     */
    public static FusedCase until(Handle handle, LocalDate day) {
        CaseReports reports = new CaseReports(handle);
        return reports.isAnyAfter(day)
                ? PictureTables.fusionOf(handle).fuse(reader -> reports.forEachUntil(day, reader))
                : all(handle);
    }

    /**
     * What is about a place, asked for by its name or by that of its district or province; empty for an unknown name.
     */
    public static FusedCase about(Handle handle, String name) {
        List<String> places = handle.createQuery("SELECT place FROM picture_place WHERE name = ? ORDER BY place")
                .bind(0, Names.folded(name))
                .mapTo(String.class)
                .list();
        Map<PictureItem, List<String>> items = new TreeMap<>();
        for (PictureItem sort : PictureItem.values()) {
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
            Map<String, CaseClaim> claims, List<Relation> relations, Function<PictureItem, List<String>> items) {
        return new FusedCase(
                claims,
                read(items.apply(PictureItem.EVENT), FusedEvent.class),
                relations,
                read(items.apply(PictureItem.CONTROL), ControlSpan.class),
                read(items.apply(PictureItem.STATE), StatePoint.class),
                read(items.apply(PictureItem.SUM), ImpossibleSum.class),
                read(items.apply(PictureItem.LINE), LineOfDescent.class),
                read(items.apply(PictureItem.RESOLUTION), Resolution.class));
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

    private static List<String> json(Handle handle, PictureItem sort, Optional<List<String>> places) {
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
