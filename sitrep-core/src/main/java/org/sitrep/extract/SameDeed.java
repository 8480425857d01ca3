package org.sitrep.extract;

import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/** Whether one word tells one deed as claims of two kinds, of which one is enough (decision 0050). */
final class SameDeed {

    private static final Set<String> HARM = Set.of("arson", "property_destruction", "looting");
    private static final String BLOWN_UP = "event.blown-up";
    private static final String PRESSURE = "pressure.coerce";
    private static final Set<String> HOLDING_OR_BANNING =
            Set.of("confine", "ban", "bar", "prohibit", "occupy", "search", "evict");
    private static final Set<String> WHEREABOUTS_OR_GROWTH = Set.of("patrol", "recruit", "conscript", "enlist");
    private static final String SHARE_LOST = "strength.lost-share";
    private static final String MOBILIZING = "pressure.mobilize";

    private SameDeed() {}

    /**
     * "Burned 17 houses", "looted the clinic", "withdrew from the town": an act told as an event tells what became of
     * its target too, and where its agent no longer is.
     */
    static boolean isToldBy(Draft event, Draft other) {
        boolean harm = (HARM.contains(event.type) || event.rule.equals(BLOWN_UP))
                && other.kind == ClaimKind.IMPACT
                && !other.type.equals("displacement");
        boolean blocking = event.type.equals("protest") && other.type.equals("aid_access");
        boolean leaving =
                event.type.equals("withdrawal") && other.kind == ClaimKind.PRESENCE && other.type.equals("left");
        return event.kind == ClaimKind.EVENT && event.head == other.head && (harm || blocking || leaving);
    }

    /** "The battalion has lost a third of its men": how much weaker it is, and no count of the dead. */
    static boolean isShareLost(Draft strength, Draft toll) {
        return strength.rule.equals(SHARE_LOST) && toll.kind == ClaimKind.CASUALTIES && strength.head == toll.head;
    }

    /**
     * "Confined villagers to their homes", "patrol the district", "recruited 300 men": pressure and mobilizing that the
     * same word tells as what it does to civilians, where forces are or how strong they grow is no second claim.
     */
    static boolean isToldAsState(Draft event, Draft state) {
        List<Integer> affected = state.heads.getOrDefault(Role.AFFECTED, List.of());
        boolean pressure = event.rule.equals(PRESSURE)
                && HOLDING_OR_BANNING.contains(event.sentence.token(event.head).lemma())
                && state.kind == ClaimKind.IMPACT
                && state.has(Role.AGENT)
                && affected.containsAll(event.heads.getOrDefault(Role.TARGET, List.of()));
        boolean mobilizing = event.rule.equals(MOBILIZING)
                && !event.has(Role.TARGET)
                && WHEREABOUTS_OR_GROWTH.contains(
                        event.sentence.token(event.head).lemma())
                && (state.kind == ClaimKind.PRESENCE || state.kind == ClaimKind.STRENGTH);
        return event.kind == ClaimKind.EVENT && event.head == state.head && (pressure || mobilizing);
    }
}
