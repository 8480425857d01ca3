package org.sitrep.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.CaseReports;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;

/**
 * A picture held in memory, which grows with the number of claims.
 *
 * @param fused the released reports fused
 * @param codes of their claims
 */
record PictureInMemory(boolean isFused, FusedCase fused, ClaimLinks links, ClaimCodes codes) implements ExportPicture {

    private static final FusedCase EMPTY =
            new FusedCase(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Nothing fused: the forms that show single claims need no more. */
    static final PictureInMemory NOTHING = new PictureInMemory(false, EMPTY, ClaimLinks.of(EMPTY), new ClaimCodes());

    static PictureInMemory fused(CaseFusion fusion, CaseReports reports) {
        ClaimCodes codes = new ClaimCodes();
        FusedCase fused = fusion.fuse(reader -> reports.forEach(report -> {
            codes.add(report);
            reader.accept(report);
        }));
        return of(fused, codes);
    }

    static PictureInMemory of(FusedCase fused, ClaimCodes codes) {
        return new PictureInMemory(true, fused, ClaimLinks.of(fused), codes);
    }

    @Override
    public Map<String, ClaimLink> links(FiledReport report) {
        Map<String, ClaimLink> byClaim = new HashMap<>();
        report.claims().stream().map(FiledClaim::id).forEach(claim -> byClaim.put(claim, links.of(claim)));
        return byClaim;
    }

    @Override
    public void forEachEvent(Consumer<Supplier<ToldEvent>> taker) {
        fused.events().forEach(event -> taker.accept(() -> told(event)));
    }

    ToldEvent told(FusedEvent event) {
        return new ToldEvent(
                event,
                event.claims().stream()
                        .flatMap(id -> Optional.ofNullable(fused.claims().get(id)).stream())
                        .map(codes::told)
                        .toList());
    }

    @Override
    public List<ControlSpan> control() {
        return fused.control();
    }

    @Override
    public FusedCase whole() {
        return fused;
    }
}
