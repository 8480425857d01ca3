package org.sitrep.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.claim.SpeechAct;

/**
 * A claim that says who did it, or that somebody did not.
 *
 * @param party who is said to have done it, or not to have
 * @param denied whether the claim says that the party did not
 */
record Accusal(CaseClaim claim, Party party, boolean denied) {

    private static final List<String> TWO_SIDED =
            List.of("battle", "ceasefire", "agreement", "withdrawal", "surrender");

    /** Words for doers who are told of before. */
    private static final Pattern DOERS = Pattern.compile(
            "(the|these|those) (armed )?(men|attackers|gunmen|assailants|raiders|killers|kidnappers|bombers|perpetrators)",
            Pattern.CASE_INSENSITIVE);

    /** Who a claim names as having done it; empty for a fight of two sides and for a doer who is only described. */
    static Optional<Accusal> of(CaseClaim claim) {
        if (claim.kind() == ClaimKind.EVENT && claim.type().equals("accusation")) {
            return party(claim, Role.TARGET).map(party -> new Accusal(claim, party, false));
        }
        if (claim.kind() == ClaimKind.AFFILIATION) {
            return isOfDoers(claim)
                    ? party(claim, Role.OBJECT).map(party -> new Accusal(claim, party, false))
                    : Optional.empty();
        }
        boolean denied = claim.isDenial() || isDenying(claim);
        boolean comes = claim.kind() == ClaimKind.PRESENCE && claim.type().equals("arrived") && denied;
        if (comes) {
            return party(claim, Role.SUBJECT).map(party -> new Accusal(claim, party, true));
        }
        boolean accused =
                claim.speaker().act().filter(act -> act == SpeechAct.ACCUSE).isPresent();
        boolean ownDeed = claim.parties(Role.AGENT).stream()
                .anyMatch(party -> party.side().isPresent()
                        && party.side().equals(claim.speaker().side()));
        if (accused && ownDeed) {
            return Optional.empty();
        }
        boolean deed = claim.kind() == ClaimKind.EVENT && !TWO_SIDED.contains(claim.type()) && claim.isActual();
        return deed
                ? party(claim, Role.AGENT).or(() -> ownForces(claim)).map(party -> new Accusal(claim, party, denied))
                : Optional.empty();
    }

    /** "The gunmen belonged to the militia", "it is a unit of the army": whose the doers are that nobody has named. */
    private static boolean isOfDoers(CaseClaim claim) {
        return claim.type().equals("member_of")
                && claim.isActual()
                && !claim.isDenial()
                && claim.parties(Role.SUBJECT).stream()
                        .anyMatch(party -> DOERS.matcher(party.words()).matches());
    }

    private static boolean isDenying(CaseClaim claim) {
        return claim.speaker().act().filter(act -> act == SpeechAct.DENY).isPresent();
    }

    private static Optional<Party> party(CaseClaim claim, Role role) {
        return claim.parties(role).stream()
                .filter(party -> party.side().isPresent())
                .findFirst();
    }

    /** "His forces", "our men": those of the speaker. */
    private static Optional<Party> ownForces(CaseClaim claim) {
        return claim.parties(Role.AGENT).stream()
                .filter(party -> party.words().toLowerCase(Locale.ROOT).matches("(his|her|its|their|our) .*|we"))
                .findFirst()
                .filter(party -> claim.speaker().side().isPresent())
                .map(party -> new Party(
                        claim.speaker().side(),
                        party.words(),
                        party.name(),
                        claim.speaker().side()));
    }

    /** Whether it tells of a deed done elsewhere in the report, and not of one of its own. */
    boolean isBare() {
        boolean placed =
                claim.scene().filter(scene -> SamePlace.isFirm(scene.basis())).isPresent();
        boolean dated = claim.days()
                .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                .isPresent();
        return denied && !placed && !dated;
    }

    String side() {
        return party.side().orElseThrow();
    }
}
