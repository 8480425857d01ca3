package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.claim.SpeechAct;

/**
 * A happening of which somebody says that it was not so, without saying who else did it: "no civilian was harmed". Only
 * a named speaker or an outright denial counts; "nobody was hurt" in passing denies nothing.
 */
final class DenialRelations implements RelationReading {

    private static final int MOST = 6;

    private static final Pattern ALIVE = Pattern.compile("\\balive\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOST_NOBODY =
            Pattern.compile("\\b(lost|lose|losing) (nobody|no one|none|no (men|man|fighters?|soldiers?))\\b");

    /** Types that tell of one deed: "summary killings", and "nobody was shot". */
    private static final Set<String> KILLING = Set.of("attack", "killing");

    private final Voices voices;

    DenialRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<Relation> relations = new ArrayList<>();
        for (Happening happening : matter.happenings()) {
            List<CaseClaim> claims = Headlines.withoutRepeated(happening.claims());
            List<CaseClaim> denials = claims.stream()
                    .filter(DenialRelations::isDenial)
                    .limit(MOST)
                    .toList();
            for (CaseClaim denial : denials) {
                claims.stream()
                        .filter(claim -> isDenied(claim, denial))
                        .limit(MOST)
                        .forEach(claim -> relations.add(relation(claim, denial)));
            }
        }
        return relations;
    }

    private static boolean isDenial(CaseClaim claim) {
        boolean outright =
                claim.speaker().act().filter(act -> act == SpeechAct.DENY).isPresent();
        boolean named =
                claim.speaker().side().isPresent() || claim.speaker().key().startsWith("person:");
        return claim.isDenial()
                && (outright || named || isOfOwnLosses(claim))
                && Accusal.of(claim).isEmpty();
    }

    /** "Its men left on orders and lost nobody": a side that speaks of its own losses, whoever passes it on. */
    private static boolean isOfOwnLosses(CaseClaim claim) {
        return claim.kind() == ClaimKind.CASUALTIES
                && LOST_NOBODY.matcher(claim.citation().words()).find();
    }

    /** "The colonel is alive": one man's death is denied, and no toll. */
    private static boolean isOfPerson(CaseClaim denial) {
        return denial.kind() == ClaimKind.CASUALTIES
                && ALIVE.matcher(denial.citation().evidence()).find();
    }

    /** Whether a claim counts men of the side that says it lost nobody; fighters where the side is not named. */
    private static boolean isOfThatSide(CaseClaim claim, CaseClaim denial) {
        Optional<String> side = denial.parties(Role.VICTIM).stream()
                .flatMap(party -> party.side().stream())
                .findFirst();
        return side.isPresent()
                ? claim.parties(Role.VICTIM).stream()
                        .anyMatch(party -> party.side().equals(side))
                : VictimGroup.of(claim).filter(CountedGroup.FIGHTERS::equals).isPresent();
    }

    private boolean isDenied(CaseClaim claim, CaseClaim denial) {
        if (claim.figure().filter(Figure::isPartial).isPresent()) {
            return false;
        }
        if (isOfOwnLosses(denial) && !isOfThatSide(claim, denial)) {
            return false;
        }
        if (isOfPerson(denial) && (claim.figure().isPresent() || claim.kind() != ClaimKind.CASUALTIES)) {
            return false;
        }
        boolean deadAlone = denial.type().equals("killed") && !claim.type().equals("killed");
        boolean toll = claim.kind() == ClaimKind.CASUALTIES && !KILLING.contains(denial.type()) && !deadAlone;
        boolean told = toll
                || isOneDeed(claim, denial)
                || claim.type().equals(denial.type()) && !KILLING.contains(denial.type());
        return told && !claim.isDenial() && !VictimGroup.areApart(claim, denial) && !voices.same(claim, denial);
    }

    private static boolean isOneDeed(CaseClaim claim, CaseClaim denial) {
        boolean suffered = !claim.parties(Role.TARGET).isEmpty() || claim.type().equals("killing");
        return suffered && KILLING.contains(claim.type()) && KILLING.contains(denial.type());
    }

    private static Relation relation(CaseClaim claim, CaseClaim denial) {
        return Relation.between(
                claim,
                denial,
                isNought(denial) && claim.figure().isPresent() ? RelationType.CONTRADICTS : RelationType.DENIES,
                "whether it happened",
                FigureWords.who(denial) + " says that it is not so");
    }

    /**
     * "No civilian was harmed", said and not denied, is a number like any other; "none died at our hands" denies a
     * deed.
     */
    private static boolean isNought(CaseClaim denial) {
        boolean outright =
                denial.speaker().act().filter(act -> act == SpeechAct.DENY).isPresent();
        boolean ownDeed = !denial.parties(Role.AGENT).isEmpty();
        return denial.kind() == ClaimKind.CASUALTIES && !outright && !ownDeed;
    }
}
