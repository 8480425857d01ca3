package org.sitrep.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Citation;

/** The sentences that a brief rests on, numbered in the order in which they are first cited. */
final class Footnotes {

    private final Map<String, CaseClaim> claims;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Citation> sentences = new LinkedHashMap<>();

    Footnotes(Map<String, CaseClaim> claims) {
        this.claims = claims;
    }

    /** Links to the sentences of some claims. */
    String links(List<String> ids) {
        StringBuilder links = new StringBuilder();
        ids.stream()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .map(this::number)
                .distinct()
                .sorted()
                .forEach(number -> links.append("<a class=\"note\" href=\"#n")
                        .append(number)
                        .append("\">")
                        .append(number)
                        .append("</a>"));
        return links.toString();
    }

    private int number(CaseClaim claim) {
        Citation citation = claim.citation();
        String key = citation.report() + " " + citation.sentence();
        sentences.putIfAbsent(key, citation);
        return numbers.computeIfAbsent(key, unused -> numbers.size() + 1);
    }

    /** Every sentence cited, in order. */
    String list() {
        StringBuilder list = new StringBuilder("<ol class=\"notes\">\n");
        sentences.forEach((key, citation) -> list.append("<li id=\"n")
                .append(numbers.get(key))
                .append("\">“")
                .append(Html.escaped(Cells.oneLine(citation.words())))
                .append("” <span class=\"from\">")
                .append(Html.escaped(citation.publisher().orElse(citation.uri())))
                .append(citation.published().map(day -> ", " + day).orElse(""))
                .append(citation.title()
                        .map(title -> ", " + Html.escaped(title))
                        .orElse(""))
                .append("</span></li>\n"));
        return list.append("</ol>\n").toString();
    }

    int size() {
        return numbers.size();
    }
}
