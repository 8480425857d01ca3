package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.fuse.Scene.Part;

/**
 * A claim read as a state of control.
 *
 * @param party who is said to hold the place or not
 * @param holds whether the party is said to hold it
 * @param change whether the claim tells of a change on a day (gained, lost, withdrew) and not of a lasting state
 */
record Hold(CaseClaim claim, Scene scene, Party party, boolean holds, boolean change) {

    /** "Which had held the town for a year": a state before the day that the report tells of. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\bhad( \\w+ly| long| once| also)? (been in (control|charge|the hands)|held|controlled|ruled|kept|occupied|governed)\\b");

    private static final Pattern OURS = Pattern.compile("\\bours\\b", Pattern.CASE_INSENSITIVE);

    /** Reads a claim; empty for one that says nothing of control over a town, a district or its parts. */
    static Optional<Hold> of(CaseClaim claim) {
        Optional<Scene> scene = claim.scene().filter(Scene::isSpot);
        Optional<Party> party = party(claim);
        Optional<Boolean> holds = holds(claim);
        if (scene.isEmpty() || party.isEmpty() || holds.isEmpty() || !claim.isActual() || isEarlier(claim)) {
            return Optional.empty();
        }
        boolean change = !claim.type().equals("holds") && !claim.type().equals("absent");
        return Optional.of(new Hold(claim, scene.get(), party.get(), holds.get() != claim.isDenial(), change));
    }

    private static boolean isEarlier(CaseClaim claim) {
        return claim.type().equals("holds")
                && claim.days()
                        .filter(days -> days.basis() != Days.Basis.PUBLICATION)
                        .isEmpty()
                && EARLIER.matcher(claim.citation().evidence()).find();
    }

    private static Optional<Boolean> holds(CaseClaim claim) {
        if (claim.kind() == ClaimKind.EVENT) {
            return claim.type().equals("withdrawal") ? Optional.of(false) : Optional.empty();
        }
        if (claim.kind() == ClaimKind.PRESENCE) {
            return claim.type().equals("left") ? Optional.of(false) : Optional.empty();
        }
        if (claim.kind() != ClaimKind.CONTROL) {
            return Optional.empty();
        }
        return switch (claim.type()) {
            case "holds", "gained" -> Optional.of(true);
            case "lost", "absent" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Party> party(CaseClaim claim) {
        Role role = claim.kind() == ClaimKind.PRESENCE ? Role.SUBJECT : Role.AGENT;
        return claim.parties(role).stream()
                .filter(party -> party.side().isPresent())
                .findFirst()
                .or(() -> ours(claim))
                .or(() -> claim.parties(role).stream()
                        .filter(party ->
                                isSpeaker(party) && claim.speaker().side().isPresent())
                        .findFirst()
                        .map(party -> new Party(
                                claim.speaker().side(),
                                party.words(),
                                claim.speaker().name(),
                                claim.speaker().side())));
    }

    /** "The town is ours", said for a party. */
    private static Optional<Party> ours(CaseClaim claim) {
        Speaker speaker = claim.speaker();
        return claim.type().equals("holds")
                        && claim.parties(Role.AGENT).isEmpty()
                        && OURS.matcher(claim.citation().evidence()).find()
                ? speaker.side().map(side -> new Party(speaker.side(), "ours", speaker.name(), speaker.side()))
                : Optional.empty();
    }

    /** "They had captured the town", said by a party of itself. */
    static boolean isSpeaker(Party party) {
        return party.words().matches("(?i)it|they|we|us|ours?|(our|its|his|her|their) .*");
    }

    String side() {
        return party.side().orElseThrow();
    }

    Part part() {
        return scene.part();
    }

    /** The day it is told for: its own, or that of publication. */
    LocalDate day() {
        return toldFor(claim);
    }

    /** The day that a claim of control is told for; far in the future where nobody knows. */
    static LocalDate toldFor(CaseClaim claim) {
        return claim.days()
                .map(Days::start)
                .or(() -> claim.citation().published())
                .orElse(LocalDate.of(9999, 1, 1));
    }
}
