package org.sitrep.store;

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
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.ImpossibleSum;
import org.sitrep.fuse.Scene;
import org.sitrep.resolve.Names;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of fusing a case, kept so that a question about one place reads what is about that place and nothing else.
 */
public final class PictureTables implements Derived {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BATCH = 1000;

    /** Raised with every change of the rules, so that a case is fused anew. */
    private static final String NAME = "picture-10";

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
                        fused.events().stream().map(event -> item(PictureItem.EVENT, event.scene(), event)),
                        fused.control().stream()
                                .map(span -> item(PictureItem.CONTROL, Optional.of(span.scene()), span)),
                        fused.states().stream().map(point -> item(PictureItem.STATE, point.scene(), point)),
                        fused.sums().stream().map(sum -> item(PictureItem.SUM, scene(fused, sum), sum)),
                        fused.lines().stream().map(line -> item(PictureItem.LINE, Optional.empty(), line)),
                        fused.resolutions().stream().map(one -> item(PictureItem.RESOLUTION, Optional.empty(), one)))
                .flatMap(Function.identity());
    }

    private static Optional<Scene> scene(FusedCase fused, ImpossibleSum sum) {
        return Optional.ofNullable(fused.claims().get(sum.claims().get(0))).flatMap(CaseClaim::scene);
    }

    private static List<String> item(PictureItem sort, Optional<Scene> scene, Object item) {
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
}
