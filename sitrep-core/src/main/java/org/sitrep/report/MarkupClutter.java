package org.sitrep.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Elements of a page that are never part of its article: scripts, navigation, and what its authors named so. */
final class MarkupClutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, object, embed, form, button, input, select, "
                    + "textarea, nav, footer, aside, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=dialog], "
                    + "[role=complementary], [role=banner], [role=contentinfo], [role=search], [style*=display:none]";
    private static final Set<String> WORDS =
            RuleTable.rows("markup-clutter.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1");
    private static final double MOST_OF_THE_TEXT = 0.5;

    private MarkupClutter() {}

    static void removeFrom(Document page) {
        page.select(NEVER_TEXT).remove();
        int whole = Math.max(1, textLength(page.body()));
        List<Element> named = page.select("[class], [id]").stream()
                .filter(element -> !KEPT.contains(element.normalName()))
                .filter(MarkupClutter::isNamedSo)
                .toList();
        for (Element element : named) {
            if (element.parent() != null
                    && textLength(element) < whole * MOST_OF_THE_TEXT
                    && element.select("h1").isEmpty()) {
                element.remove();
            }
        }
        page.select("header").stream()
                .filter(header -> header.select("h1, h2").isEmpty())
                .forEach(Element::remove);
    }

    private static boolean isNamedSo(Element element) {
        return hasWord(element.className()) || hasWord(element.id());
    }

    /** Names match whole, or by one of the words that hyphens and underscores divide where these are unmistakable. */
    private static boolean hasWord(String names) {
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (WORDS.contains(name) || WORDS.contains(firstWord(name))) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        int cut = 0;
        while (cut < name.length() && name.charAt(cut) != '-' && name.charAt(cut) != '_') {
            cut++;
        }
        return name.substring(0, cut);
    }

    private static int textLength(Element element) {
        return element.text().length();
    }
}
