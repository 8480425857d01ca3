package org.sitrep.fuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;

/** Finds numbers of one source that cannot go together: "330 of 250", or more children killed than people. */
final class SumCheck {

    private static final Pattern PART_OF_WHOLE = Pattern.compile(
            "\\b(\\d[\\d,]*)\\s+(?:\\p{L}+\\s+)?(?:out of|of)\\s+(?:the |its |their |his |her )?(?:\\p{L}+\\s+)?(\\d[\\d,]*)\\b");

    private static final Pattern OF_WHOLE_PART = Pattern.compile(
            "\\b[Oo]f (?:the |its |their |our )?(\\d[\\d,]*) [^.;:]{1,80}?, (\\d[\\d,]*)(?: \\p{L}+)? (?:are|were|is|was|have|had|remain)\\b");

    List<ImpossibleSum> sums(List<CaseClaim> claims) {
        List<ImpossibleSum> sums = new ArrayList<>();
        Map<String, CaseClaim> bySentence = new LinkedHashMap<>();
        Map<String, List<CaseClaim>> tolls = new LinkedHashMap<>();
        for (CaseClaim claim : claims) {
            bySentence.putIfAbsent(
                    claim.citation().report() + " " + claim.citation().sentence(), claim);
            if (claim.kind() == ClaimKind.CASUALTIES && claim.figure().isPresent() && !claim.isDenial()) {
                tolls.computeIfAbsent(
                                claim.incident() + " " + claim.type() + " "
                                        + claim.speaker().key(),
                                key -> new ArrayList<>())
                        .add(claim);
            }
        }
        bySentence.values().forEach(claim -> partOfWhole(claim).ifPresent(sums::add));
        tolls.values().forEach(of -> largerParts(of, sums));
        return sums;
    }

    private static Optional<ImpossibleSum> partOfWhole(CaseClaim claim) {
        String words = claim.citation().words();
        return larger(PART_OF_WHOLE.matcher(words), 1, 2)
                .or(() -> larger(OF_WHOLE_PART.matcher(words), 2, 1))
                .map(said -> new ImpossibleSum(List.of(claim.id()), "\"" + said + "\": a part larger than its whole"));
    }

    /** The first words that give a part larger than its whole. */
    private static Optional<String> larger(Matcher matcher, int part, int whole) {
        while (matcher.find()) {
            if (number(matcher.group(part)) > number(matcher.group(whole))) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private static long number(String digits) {
        String bare = digits.replace(",", "");
        return bare.length() > 15 ? Long.MAX_VALUE : Long.parseLong(bare);
    }

    private static void largerParts(List<CaseClaim> claims, List<ImpossibleSum> sums) {
        for (CaseClaim part : claims) {
            for (CaseClaim whole : claims.subList(0, Math.min(claims.size(), 12))) {
                if (isLarger(part, whole)) {
                    sums.add(new ImpossibleSum(
                            List.of(part.id(), whole.id()),
                            "a part larger than its whole: " + FigureWords.both(part, whole)));
                }
            }
        }
    }

    private static boolean isLarger(CaseClaim part, CaseClaim whole) {
        Figure small = part.figure().orElseThrow();
        Figure large = whole.figure().orElseThrow();
        boolean toldLater = whole.citation().sentence() > part.citation().sentence();
        return small.counted().isPartOf(large.counted())
                && !(toldLater && TollRelations.pointsBack(part))
                && small.least()
                        .flatMap(least -> large.most().map(most -> least > most))
                        .orElse(false);
    }
}
