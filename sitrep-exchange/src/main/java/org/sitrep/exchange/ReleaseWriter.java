package org.sitrep.exchange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;

/**
 * Writes a picture into the tables of a release, which are empty: each event with its claims, the links of one report's
 * claims beside each other, so that {@link KeptPicture} can read both as they come.
 */
final class ReleaseWriter {

    /** Rows in one batch of the database. */
    private static final int BATCH = 1000;

    /** Items in one row: enough for packing to pay, few enough to be held. */
    private static final int TOGETHER = 200;

    private final Handle handle;
    private final PictureInMemory picture;

    ReleaseWriter(Handle handle, PictureInMemory picture) {
        this.handle = handle;
        this.picture = picture;
    }

    void write() {
        FusedCase fused = picture.fused();
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO release_item (sort, json_gzip) VALUES (?, ?)");
                InOrder<List<Object>> rows = new InOrder<>(row -> add(batch, row))) {
            fused.events().forEach(event -> rows.add(() -> row(ReleaseItem.EVENT, List.of(picture.told(event)))));
            addAll(rows, ReleaseItem.CLAIM, told(ofNoEvent()));
            addAll(rows, ReleaseItem.RELATION, fused.relations());
            addAll(rows, ReleaseItem.CONTROL, fused.control());
            addAll(rows, ReleaseItem.STATE, fused.states());
            rows.finish();
            finish(batch);
        }
        writeLinks();
    }

    private static void addAll(InOrder<List<Object>> rows, ReleaseItem sort, List<?> items) {
        for (int start = 0; start < items.size(); start += TOGETHER) {
            List<?> part = items.subList(start, Math.min(items.size(), start + TOGETHER));
            rows.add(() -> row(sort, part));
        }
    }

    private static List<Object> row(ReleaseItem sort, List<?> items) {
        return List.of(sort.name(), ReleaseItem.packed(items));
    }

    private Stream<CaseClaim> ofNoEvent() {
        Set<String> ofEvents = new HashSet<>();
        picture.fused().events().stream().map(FusedEvent::claims).forEach(ofEvents::addAll);
        return picture.fused().claims().values().stream().filter(claim -> !ofEvents.contains(claim.id()));
    }

    private List<ToldClaim> told(Stream<CaseClaim> claims) {
        return claims.map(picture.codes()::told).toList();
    }

    private void writeLinks() {
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO release_link (report, claim, event, claim_group, relation) VALUES (?, ?, ?, ?, ?)")) {
            picture.fused().claims().values().stream()
                    .sorted(Comparator.comparing(
                            (CaseClaim claim) -> claim.citation().report()))
                    .forEach(claim -> add(batch, link(claim)));
            finish(batch);
        }
    }

    private List<Object> link(CaseClaim claim) {
        ClaimLink link = picture.links().of(claim.id());
        return List.of(claim.citation().report(), claim.id(), link.event(), link.group(), link.relation());
    }

    private static void add(PreparedBatch batch, List<Object> row) {
        for (int i = 0; i < row.size(); i++) {
            batch.bind(i, row.get(i) instanceof Optional<?> cell ? cell.orElse(null) : row.get(i));
        }
        batch.add();
        if (batch.size() >= BATCH) {
            batch.execute();
        }
    }

    private static void finish(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
