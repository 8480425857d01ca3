package org.sitrep.web.marks;

import java.util.List;
import java.util.Optional;
import org.sitrep.filed.FiledEntity.FiledCandidate;

/**
 * A claim as the reader shows it beside the text.
 *
 * @param slots who takes part, in the order of roles
 * @param chain who says it, nearest the fact first; empty for the report's own voice
 * @param evidence the words it rests on
 * @param flags everything that keeps it from being a plain assertion: denied, planned, rumored, ...
 * @param related how it stands to claims of other reports, disagreements first
 */
public record ClaimCard(
        String id,
        String kind,
        String type,
        List<Slot> slots,
        Optional<Slot> figure,
        Optional<Slot> place,
        Optional<Slot> time,
        List<Saying> chain,
        List<Hedge> hedges,
        List<String> flags,
        List<Slot> attributes,
        List<String> evidence,
        Why why,
        List<Related> related,
        String review) {

    public ClaimCard {
        slots = List.copyOf(slots);
        chain = List.copyOf(chain);
        hedges = List.copyOf(hedges);
        flags = List.copyOf(flags);
        attributes = List.copyOf(attributes);
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
    }

    /**
     * A value of the claim.
     *
     * @param words as the text puts it
     * @param meant what it was taken to mean, where that is more than the words; blank otherwise
     */
    public record Slot(String name, String words, String meant) {}

    /** One speaker of a chain: "Bashir al-Nour, spokesman", "denied", "to Radio Dabanga". */
    public record Saying(String speaker, String kind, String act, String listener, String words) {}

    /** Words of doubt, and what they put in doubt. */
    public record Hedge(String words, String scope) {}

    /**
     * How the program came to the claim.
     *
     * @param rule the rule of the codebook
     * @param trigger the word that set it off
     * @param setting why fusion sets it where it does; blank where the claim itself names the place
     * @param candidates the places that were considered, the best first
     */
    public record Why(String rule, String trigger, String setting, List<FiledCandidate> candidates) {
        public Why {
            candidates = List.copyOf(candidates);
        }
    }

    /** Another claim and how it stands to this one. */
    public record Related(
            String type, String topic, String reason, String claim, String report, String speaker, String published) {}
}
