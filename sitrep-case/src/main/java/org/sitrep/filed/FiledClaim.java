package org.sitrep.filed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.Vocabulary;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.DateBasis;
import org.sitrep.text.Span;

/**
 * One source's word on one fact, as it stands in a case: the contract's claim with its names already resolved within
 * its report. All spans are in UTF-16 units of the report's text.
 *
 * @param id the claim's content hash; unique in a case
 * @param report id of the report it was read from
 * @param attributes text fields that only some kinds have (extent, share_low, part, status, title, former, ...)
 * @param attribution id of the saying; empty for the report's own voice
 * @param incident shared by claims of one report that tell of one happening
 * @param codes codes of other standards (plover, acled_sub_event, ...)
 */
public record FiledClaim(
        String id,
        String report,
        ClaimKind kind,
        String type,
        String rule,
        FiledEvidence evidence,
        Map<Role, List<FiledFiller>> roles,
        Map<String, String> attributes,
        Optional<FiledQuantity> quantity,
        Optional<FiledPlace> place,
        Optional<FiledTime> time,
        Optional<String> attribution,
        FiledSource source,
        FiledStance stance,
        Optional<String> incident,
        Map<String, String> codes) {

    public FiledClaim {
        Vocabulary.check(kind, type, roles.keySet());
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    public List<FiledFiller> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /**
     * The words a claim rests on.
     *
     * @param sentence 0-based index of the sentence that holds the trigger
     * @param spans in the contract's order; the first holds the trigger
     */
    public record FiledEvidence(int sentence, List<Span> spans, Span trigger) {
        public FiledEvidence {
            spans = List.copyOf(spans);
            if (spans.isEmpty() || !spans.get(0).contains(trigger)) {
                throw new IllegalArgumentException("trigger " + trigger + " is outside the evidence " + spans);
            }
        }
    }

    /** A participant: the words, the entity of the report they mean, and the entity's name (or the words). */
    public record FiledFiller(String text, Optional<Span> span, Optional<String> entity, String name) {}

    /** A figure with the thing counted: {@code unitText} and {@code group} as worded, empty where not said. */
    public record FiledQuantity(CountEstimate count, String unit, String unitText, String group, String text) {}

    /**
     * Where a claim is set.
     *
     * @param entity id of the place within the report
     * @param wherePrecision UCDP where_prec, 1 to 7
     * @param geoPrecision ACLED geo_precision, 1 to 3
     */
    public record FiledPlace(
            String text,
            Optional<String> entity,
            ClaimPlace.Relation relation,
            Optional<Integer> wherePrecision,
            Optional<Integer> geoPrecision) {}

    /**
     * When a claim holds or happened.
     *
     * @param text the time expression; empty where the date rests on the publication alone
     * @param start first day
     * @param end first day after; empty where a state lasts
     * @param precision UCDP date_prec, 1 to 5
     */
    public record FiledTime(
            String text, Optional<LocalDate> start, Optional<LocalDate> end, int precision, DateBasis basis) {}

    /** The resolved speaker; kind author without a name is the report's own voice. */
    public record FiledSource(
            Optional<String> name, Optional<String> role, SourceKind kind, Optional<String> listener) {}

    /**
     * How the source stands to the claim.
     *
     * @param outcome attempted or foiled
     * @param background told as history
     * @param hedges the words that doubt rests on
     */
    public record FiledStance(
            Certainty certainty,
            Polarity polarity,
            Modality modality,
            Optional<String> outcome,
            boolean background,
            String epistemic,
            List<FiledHedge> hedges) {
        public FiledStance {
            hedges = List.copyOf(hedges);
        }
    }

    /** Words of doubt and what they put in doubt: claim, agent, quantity, place or time. */
    public record FiledHedge(Span span, String scope) {}
}
