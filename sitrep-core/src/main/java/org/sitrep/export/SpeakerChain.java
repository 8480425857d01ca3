package org.sitrep.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.pipeline.CodedReport;

/** The way a claim took from mouth to mouth: who is closest to the fact, who told it on, and who was told last. */
public final class SpeakerChain {

    private final CodedReport coded;
    private final Nesting nesting;

    public SpeakerChain(CodedReport coded) {
        this.coded = coded;
        this.nesting = new Nesting(coded.attributions());
    }

    /** Names in the order of telling, without repeats of neighbours; none for the report's own voice. */
    public List<String> of(Attribution closest) {
        List<String> names = new ArrayList<>();
        for (Attribution said : nesting.chain(closest)) {
            ClaimSource source = ClaimSource.of(coded, Optional.of(said));
            source.name().ifPresent(name -> add(names, name));
            source.listener().ifPresent(name -> add(names, name));
        }
        return List.copyOf(names);
    }

    private static void add(List<String> names, String name) {
        if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
            names.add(name);
        }
    }
}
