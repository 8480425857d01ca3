package org.sitrep.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;

/**
 * Codes of other standards for each kind and type of claim (PLOVER 0.8 roots and modes, ACLED sub-events), from
 * {@code codes.tsv}. What a rule sets itself outranks the table. A promise to help, meet or yield is PLOVER's AGREE,
 * the refusal to do so its REJECT, the announcement of a hostile act its THREATEN.
 */
final class ClaimCodes {

    private static final String[] COLUMNS = {"plover", "plover_mode", "acled_sub_event", "other_class"};

    private static final Set<Modality> FUTURE = EnumSet.of(Modality.PLANNED, Modality.PREDICTED);

    /** Acts whose promise is PLOVER's AGREE and whose refusal is REJECT. */
    private static final Set<String> FRIENDLY =
            Set.of("AID", "COOPERATE", "RETREAT", "CONCEDE", "CONSULT", "SUPPORT", "AGREE");

    /** Acts whose announcement is PLOVER's THREATEN. */
    private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE", "SANCTION", "PROTEST");

    private final Map<String, Map<String, String>> byType = new HashMap<>();

    ClaimCodes() {
        InputStream in = ClaimCodes.class.getResourceAsStream("codes.tsv");
        if (in == null) {
            throw new IllegalStateException("codes.tsv is not on the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            if (!cells[2 + i].isEmpty()) {
                codes.put(COLUMNS[i], cells[2 + i]);
            }
        }
        byType.put(cells[0] + "/" + cells[1], codes);
    }

    void addTo(Draft draft) {
        byType.getOrDefault(draft.kind.label() + "/" + draft.type, Map.of()).forEach(draft.codes::putIfAbsent);
        String root = draft.codes.getOrDefault("plover", "");
        boolean ahead = FUTURE.contains(draft.stance.modality());
        boolean refused = draft.stance.polarity() == Polarity.NEGATIVE;
        if (draft.kind == ClaimKind.EVENT && (ahead || refused) && FRIENDLY.contains(root)) {
            draft.codes.put("plover", refused ? "REJECT" : "AGREE");
            draft.codes.remove("plover_mode");
        } else if (draft.kind == ClaimKind.EVENT
                && draft.stance.modality() == Modality.PLANNED
                && !refused
                && HOSTILE.contains(root)) {
            draft.codes.put("plover", "THREATEN");
            draft.codes.remove("plover_mode");
        }
    }
}
