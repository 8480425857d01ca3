package org.sitrep.fuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a headline says that its report says again, with its source, is told once. */
final class Headlines {

    private Headlines() {}

    /** The claims without those of a headline whose figure the same report gives in its text, in their order. */
    static List<CaseClaim> withoutRepeated(List<CaseClaim> claims) {
        Map<String, List<CaseClaim>> texts = claims.stream()
                .filter(claim -> !isHeadline(claim))
                .collect(Collectors.groupingBy(claim -> claim.citation().report()));
        return claims.stream()
                .filter(claim -> !isHeadline(claim)
                        || texts.getOrDefault(claim.citation().report(), List.of()).stream()
                                .noneMatch(other -> repeats(other, claim)))
                .toList();
    }

    private static boolean isHeadline(CaseClaim claim) {
        return claim.citation().title().equals(Optional.of(claim.citation().words()));
    }

    private static boolean repeats(CaseClaim claim, CaseClaim headline) {
        return claim.kind() == headline.kind()
                && claim.type().equals(headline.type())
                && claim.isDenial() == headline.isDenial()
                && headline.figure().flatMap(Figure::shown).isPresent()
                && headline.figure()
                        .flatMap(Figure::shown)
                        .equals(claim.figure().flatMap(Figure::shown));
    }
}
