package org.sitrep.fuse;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.claim.Certainty;
import org.sitrep.resolve.Names;

/**
 * Proposes what the sources of one thing are worth together: how many voices speak for it, and whether any against it.
 */
final class Assessments {

    private static final Set<Certainty> DOUBTED =
            EnumSet.of(Certainty.RUMORED, Certainty.ALLEGED, Certainty.POSSIBLE, Certainty.REPORTED);
    private static final int CONFIRMED_BY = 3;

    private final Voices voices;
    private final Map<String, String> reliabilityBySource = new TreeMap<>();

    /** @param reliabilityBySource Admiralty letters A to F by name of speaker or publisher, as a user has set them */
    Assessments(Voices voices, Map<String, String> reliabilityBySource) {
        this.voices = voices;
        reliabilityBySource.forEach((name, letter) -> this.reliabilityBySource.put(Names.folded(name), letter));
    }

    /**
     * @param supporting claims that say it
     * @param contrary claims that contradict or deny it
     */
    Assessment of(Collection<CaseClaim> supporting, Collection<CaseClaim> contrary) {
        int independent = voices(supporting);
        Standing standing = standing(independent, contrary);
        boolean doubted = supporting.stream()
                .allMatch(claim -> DOUBTED.contains(claim.standpoint().certainty()));
        Credibility credibility = credibility(independent, voices(contrary), doubted);
        return new Assessment(
                standing,
                independent,
                ids(supporting),
                ids(contrary),
                credibility.value(),
                credibility.reason(),
                epistemic(supporting, standing, doubted),
                reliability(supporting));
    }

    int voices(Collection<CaseClaim> claims) {
        Set<String> distinct = new TreeSet<>();
        claims.forEach(claim -> distinct.add(voices.of(claim)));
        return distinct.size();
    }

    private static Standing standing(int independent, Collection<CaseClaim> contrary) {
        if (contrary.isEmpty()) {
            return independent > 1 ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
        }
        return contrary.stream().allMatch(CaseClaim::isDenial) ? Standing.DENIED : Standing.CONTESTED;
    }

    private record Credibility(int value, String reason) {}

    private static Credibility credibility(int speaking, int against, boolean doubted) {
        if (against == 0) {
            if (speaking >= CONFIRMED_BY) {
                return new Credibility(1, speaking + " independent sources say it and none says otherwise");
            }
            if (speaking > 1) {
                return new Credibility(2, "two independent sources say it and none says otherwise");
            }
            return doubted
                    ? new Credibility(6, "one source, which itself doubts it")
                    : new Credibility(3, "one source, and nothing against it");
        }
        if (speaking > against) {
            return new Credibility(3, speaking + " independent sources say it and " + against + " otherwise");
        }
        return doubted
                ? new Credibility(5, "those who say it doubt it, and " + against + " say otherwise")
                : new Credibility(4, speaking + " say it and " + against + " otherwise");
    }

    private static String epistemic(Collection<CaseClaim> supporting, Standing standing, boolean doubted) {
        if (supporting.isEmpty()) {
            return "EpistemicUnknown";
        }
        boolean no = supporting.stream().allMatch(CaseClaim::isDenial);
        boolean open = standing == Standing.CONTESTED || standing == Standing.DENIED || doubted;
        return "Epistemic" + (no ? "False" : "True") + (open ? "Uncertain" : "Certain");
    }

    private Optional<String> reliability(Collection<CaseClaim> supporting) {
        Set<String> letters = new TreeSet<>();
        supporting.forEach(claim -> letter(claim).ifPresent(letters::add));
        return letters.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", letters));
    }

    /** The letter of who says it goes before that of who publishes it. */
    private Optional<String> letter(CaseClaim claim) {
        String speaker = claim.speaker().name();
        return letter(speaker)
                .or(() -> letter(speaker.split(",", 2)[0]))
                .or(() -> claim.citation().publisher().flatMap(this::letter));
    }

    private Optional<String> letter(String name) {
        return Optional.ofNullable(reliabilityBySource.get(Names.folded(name)));
    }

    private static List<String> ids(Collection<CaseClaim> claims) {
        return claims.stream().map(CaseClaim::id).sorted().distinct().toList();
    }
}
