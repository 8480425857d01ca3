package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.SpeechAct;

/**
 * A happening of which somebody says that it was not so, without saying who else did it: "no civilian was harmed". Only
 * a named speaker or an outright denial counts; "nobody was hurt" in passing denies nothing.
 */
final class DenialRelations implements RelationReading {

    private static final int MOST = 6;

    private final Voices voices;

    DenialRelations(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<Relation> relations = new ArrayList<>();
        for (Happening happening : matter.happenings()) {
            List<CaseClaim> claims = happening.claims();
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
        return claim.isDenial() && (outright || named) && Accusal.of(claim).isEmpty();
    }

    private boolean isDenied(CaseClaim claim, CaseClaim denial) {
        boolean told = claim.kind() == ClaimKind.CASUALTIES || claim.type().equals(denial.type());
        return told && !claim.isDenial() && !voices.same(claim, denial);
    }

    private static Relation relation(CaseClaim claim, CaseClaim denial) {
        boolean ordered = claim.compareTo(denial) <= 0;
        return new Relation(
                ordered ? claim.id() : denial.id(),
                ordered ? denial.id() : claim.id(),
                RelationType.DENIES,
                "whether it happened",
                FigureWords.who(denial) + " says that it is not so");
    }
}
