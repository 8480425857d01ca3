package org.sitrep.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
        remove(page.select(NEVER_TEXT));
        double most = Math.max(1, textLength(page.body())) * MOST_OF_THE_TEXT;
        remove(page.select("[class], [id]").stream()
                .filter(element -> !KEPT.contains(element.normalName()) && isNamedSo(element))
                .filter(element -> textLength(element) < most && element.selectFirst("h1") == null)
                .toList());
        remove(page.select("header").stream()
                .filter(header -> header.selectFirst("h1, h2") == null)
                .toList());
    }

    /** Takes elements out parent by parent, in time that grows with their number and not with its square. */
    private static void remove(List<Element> clutter) {
        Set<Node> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        removed.addAll(clutter);
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : clutter) {
            Element parent = element.parent();
            if (parent != null && parents.add(parent)) {
                List<Node> kept = parent.childNodes().stream()
                        .filter(child -> !removed.contains(child))
                        .toList();
                parent.empty();
                parent.appendChildren(kept);
            }
        }
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
