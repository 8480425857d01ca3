package org.sitrep.fuse;

/** Figures in the reasons of relations: "at least 18 people (members of the village committee, 2023-12-04)". */
final class FigureWords {

    private FigureWords() {}

    static String said(CaseClaim claim) {
        String figure = claim.figure()
                .map(given -> given.words().isEmpty()
                        ? given.shown().map(Object::toString).orElse("?")
                        : given.words())
                .orElse("\"" + claim.citation().evidence() + "\"");
        return figure + " (" + who(claim) + ")";
    }

    static String who(CaseClaim claim) {
        return claim.speaker().name()
                + claim.citation().published().map(day -> ", " + day).orElse("");
    }

    static String both(CaseClaim first, CaseClaim second) {
        return said(first) + "; " + said(second);
    }
}
