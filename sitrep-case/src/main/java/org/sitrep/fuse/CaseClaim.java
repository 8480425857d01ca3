package org.sitrep.fuse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;

/**
 * A claim as fusion takes it: who says what about whom, where and when, with names resolved across the case. The claim
 * as filed is never changed; this is a reading of it, and is made anew when resolutions or judgements change.
 *
 * @param id the filed claim's id
 * @param line id of the line of descent its words belong to: the report's own id where they were copied from nowhere
 * @param incident id of the happening within the report; a claim that tells of none has its own id here
 * @param roles participants by role, as resolved
 * @param attributes text fields that only some kinds have (extent, part, status, title, former, share_low, ...)
 */
public record CaseClaim(
        String id,
        String line,
        ClaimKind kind,
        String type,
        String incident,
        Optional<Scene> scene,
        Optional<Days> days,
        Map<Role, List<Party>> roles,
        Optional<Figure> figure,
        Speaker speaker,
        Standpoint standpoint,
        Map<String, String> attributes,
        Citation citation)
        implements Comparable<CaseClaim> {

    public CaseClaim {
        Map<Role, List<Party>> copied = new EnumMap<>(Role.class);
        roles.forEach((role, parties) -> copied.put(role, List.copyOf(parties)));
        roles = small(copied);
        attributes = small(new TreeMap<>(attributes));
    }

    /** The same in the same order, in less memory where there is one entry or none, as in most claims. */
    private static <K, V> Map<K, V> small(Map<K, V> sorted) {
        return sorted.size() < 2 ? Map.copyOf(sorted) : Collections.unmodifiableMap(sorted);
    }

    /** Who takes part in a role, in the order of the report; empty for nobody named. */
    public List<Party> parties(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Whether it tells what is or was, and not what is planned, wished or conditional. */
    public boolean isActual() {
        return standpoint.modality() == Modality.ACTUAL;
    }

    /** Whether it says that something is not so. */
    public boolean isDenial() {
        return standpoint.polarity() == Polarity.NEGATIVE;
    }

    /** By the id: what equals it has the same. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** By day of publication, then by report, sentence and id: the order in which a reader would meet them. */
    @Override
    public int compareTo(CaseClaim other) {
        int byCitation = citation.compareTo(other.citation);
        return byCitation != 0 ? byCitation : id.compareTo(other.id);
    }

    /**
     * How the source stands to the claim.
     *
     * @param background told as history
     * @param epistemic the AIF value as coded
     */
    public record Standpoint(
            Certainty certainty, Polarity polarity, Modality modality, boolean background, String epistemic) {}
}
