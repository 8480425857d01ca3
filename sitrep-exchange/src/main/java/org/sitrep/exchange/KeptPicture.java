package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.StatePoint;

/** The picture that a case keeps of its release. Nothing of it is held, but where a form asks for all at once. */
final class KeptPicture implements ExportPicture {

    private final Handle handle;
    private Optional<FusedCase> whole = Optional.empty();

    KeptPicture(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean isFused() {
        return true;
    }

    @Override
    public Map<String, ClaimLink> links(FiledReport report) {
        Map<String, ClaimLink> byClaim = new HashMap<>();
        handle.createQuery("SELECT claim, event, claim_group, relation FROM release_link WHERE report = ?")
                .bind(0, report.id())
                .map((row, context) -> Map.entry(
                        row.getString("claim"),
                        new ClaimLink(
                                Optional.ofNullable(row.getString("event")),
                                Optional.ofNullable(row.getString("claim_group")),
                                Optional.ofNullable(row.getString("relation")))))
                .forEach(entry -> byClaim.put(entry.getKey(), entry.getValue()));
        return byClaim;
    }

    @Override
    public void forEachEvent(Consumer<Supplier<ToldEvent>> taker) {
        rows(
                ReleaseItem.EVENT,
                row -> taker.accept(
                        () -> ReleaseItem.EVENT.unpacked(row, ToldEvent.class).get(0)));
    }

    private void rows(ReleaseItem sort, Consumer<byte[]> taker) {
        try (Query query = handle.createQuery("SELECT json_gzip FROM release_item WHERE sort = ? ORDER BY number")) {
            query.bind(0, sort.name())
                    .map((row, context) -> row.getBytes("json_gzip"))
                    .forEach(taker);
        }
    }

    @Override
    public List<ControlSpan> control() {
        return items(ReleaseItem.CONTROL, ControlSpan.class);
    }

    private <T> List<T> items(ReleaseItem sort, Class<T> type) {
        List<T> items = new ArrayList<>();
        rows(sort, row -> items.addAll(sort.unpacked(row, type)));
        return items;
    }

    @Override
    public FusedCase whole() {
        if (whole.isEmpty()) {
            whole = Optional.of(read());
        }
        return whole.get();
    }

    private FusedCase read() {
        List<ToldEvent> events = items(ReleaseItem.EVENT, ToldEvent.class);
        Map<String, CaseClaim> claims = new HashMap<>();
        Stream.concat(
                        events.stream().flatMap(event -> event.claims().stream()),
                        items(ReleaseItem.CLAIM, ToldClaim.class).stream())
                .map(ToldClaim::claim)
                .forEach(claim -> claims.put(claim.id(), claim));
        return new FusedCase(
                claims,
                events.stream().map(ToldEvent::event).toList(),
                items(ReleaseItem.RELATION, Relation.class),
                items(ReleaseItem.CONTROL, ControlSpan.class),
                items(ReleaseItem.STATE, StatePoint.class),
                List.of(),
                List.of(),
                List.of());
    }
}
