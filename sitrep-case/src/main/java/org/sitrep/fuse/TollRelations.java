package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;

/** The killed, injured, missing, captured and abducted of one happening. */
final class TollRelations implements RelationReading {

    private static final Pattern AMONG =
            Pattern.compile("\\b(among|of) (them|whom|those)\\b", Pattern.CASE_INSENSITIVE);

    /** "Volunteers have buried 64 bodies, some of them old": who is buried died on other days and on any side. */
    private static final Pattern BURIED = Pattern.compile("\\bbur(y|ied|ying)\\b", Pattern.CASE_INSENSITIVE);

    private static final String SHOT = "shot";

    private static final Pattern SHOOTING = Pattern.compile("\\b(shot|shoot|shooting)\\b", Pattern.CASE_INSENSITIVE);

    private final PairRules rules;

    TollRelations(Voices voices) {
        rules = new PairRules(List.of(
                new OneReport(voices),
                new CopiedFigure(),
                new OtherUnit(),
                new OtherGroup(),
                new OtherPeriod(),
                new EqualFigure(voices),
                new LaterFigure(voices),
                new RivalFigure()));
    }

    @Override
    public List<Relation> read(CaseMatter matter) {
        List<Relation> relations = new ArrayList<>();
        for (Happening happening : matter.happenings()) {
            tolls(Headlines.withoutRepeated(happening.claims()))
                    .forEach((type, claims) -> relations.addAll(rules.relations(type, claims)));
        }
        return relations;
    }

    /**
     * Whether a claim's figure is a total, and no part of one told before ("among them two children") and no burial.
     */
    static boolean isTotal(CaseClaim claim) {
        String words = claim.citation().evidence();
        return claim.figure().filter(figure -> !figure.isPartial()).isPresent()
                && !pointsBack(claim)
                && !isIncluded(claim)
                && !BURIED.matcher(words).find();
    }

    /** "Stands at 91, including eight who died of their wounds": a part of the number before. */
    private static boolean isIncluded(CaseClaim claim) {
        String figure = claim.figure().map(Figure::words).orElse("");
        return !figure.isEmpty() && claim.citation().words().contains("including " + figure);
    }

    /** "14 of them died": a part of those told before; "thirteen people, four of them women" is a whole. */
    static boolean pointsBack(CaseClaim claim) {
        String evidence = claim.citation().evidence();
        String figure = claim.figure().map(Figure::words).orElse("");
        int at = figure.isEmpty() ? -1 : evidence.indexOf(figure);
        Matcher among = AMONG.matcher(evidence);
        return among.find() && (at < 0 || among.start() <= at + figure.length() + 1);
    }

    /** The claims that give a number, by type. */
    static Map<String, List<CaseClaim>> tolls(List<CaseClaim> claims) {
        Map<String, List<CaseClaim>> tolls = new TreeMap<>();
        claims.stream()
                .filter(claim -> (claim.kind() == ClaimKind.CASUALTIES || isOfShot(claim))
                        && isTotal(claim)
                        && claim.isActual()
                        && !claim.isDenial())
                .sorted(Comparator.naturalOrder())
                .forEach(
                        claim -> tolls.computeIfAbsent(isOfShot(claim) ? SHOT : claim.type(), type -> new ArrayList<>())
                                .add(claim));
        return tolls;
    }

    /** "At least 20 young men had been shot": nobody says whether they died. */
    private static boolean isOfShot(CaseClaim claim) {
        return claim.kind() == ClaimKind.EVENT
                && claim.type().equals("attack")
                && claim.figure()
                        .filter(figure -> figure.counted() != CountedGroup.THINGS)
                        .isPresent()
                && SHOOTING.matcher(claim.citation().evidence()).find();
    }
}
