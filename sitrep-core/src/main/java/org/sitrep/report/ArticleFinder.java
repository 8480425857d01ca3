package org.sitrep.report;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The element that holds a page's article: every stretch of running text gives points to its parent and, by half, to
 * its grandparent, for its length and commas and against its share of links; names of elements add weight. After the
 * idea of Arc90's Readability (2009).
 */
final class ArticleFinder {

    private static final int SHORTEST_TEXT = 40;
    private static final int UNITS_PER_POINT = 100;
    private static final int MOST_LENGTH_POINTS = 5;
    private static final double LITTLE_MORE = 1.2;
    private static final double NAMED_WEIGHT = 1.3;
    private static final Pattern NAMED = Pattern.compile(
            "\\b(article|story|post|entry|body|content|main|text|news)(-?(body|content|text|main))?\\b",
            Pattern.CASE_INSENSITIVE);

    private ArticleFinder() {}

    /** The article's element, with the headline where it stands near; the page's body where nothing stands out. */
    static Element find(Document page, Optional<Element> headline) {
        Element best = page.body();
        double most = 0;
        Map<Element, Double> scores = scores(page);
        for (Element element : page.body().getAllElements()) {
            double score = scores.getOrDefault(element, 0.0) * weight(element);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return widened(best, headline);
    }

    private static Map<Element, Double> scores(Document page) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : page.body().getAllElements()) {
            double points = points(element);
            Element parent = element.parent();
            if (points <= 0 || parent == null) {
                continue;
            }
            if (!element.normalName().matches("p|li|blockquote")) {
                scores.merge(element, points, Double::sum);
                continue;
            }
            scores.merge(parent, points, Double::sum);
            Element grandparent = parent.parent();
            if (grandparent != null) {
                scores.merge(grandparent, points / 2, Double::sum);
            }
        }
        return scores;
    }

    /** Points of the text that stands directly in an element, its inline markup included. */
    private static double points(Element element) {
        String text = element.normalName().matches("p|blockquote|li") ? element.text() : element.ownText();
        if (text.length() < SHORTEST_TEXT
                || element.normalName().matches("a|span|b|i|em|strong|small|font|figcaption|h[1-6]")) {
            return 0;
        }
        double linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        long commas = text.chars().filter(c -> c == ',').count();
        double points = 1
                + Math.min(10, commas)
                + Math.min(MOST_LENGTH_POINTS * paragraphs(element), text.length() / UNITS_PER_POINT);
        return points * Math.max(0, 1 - linked / Math.max(1, text.length()));
    }

    private static int paragraphs(Element element) {
        return 1
                + (int) element.childNodes().stream()
                        .filter(TextNode.class::isInstance)
                        .count();
    }

    private static double weight(Element element) {
        boolean named = element.normalName().equals("article")
                || element.attr("itemprop").equalsIgnoreCase("articleBody")
                || NAMED.matcher(element.className() + " " + element.id()).find();
        return named ? NAMED_WEIGHT : 1;
    }

    /** The nearest article element around, so that standfirst, byline and caption are not lost. */
    private static Element widened(Element found, Optional<Element> headline) {
        Element at = found;
        while (at != null) {
            if (at.normalName().equals("article")
                    || at.attr("itemtype").toLowerCase(Locale.ROOT).endsWith("article")) {
                return at;
            }
            at = at.parent();
        }
        return headline.map(heading -> withHeadline(found, heading)).orElse(found);
    }

    /** The nearest element that holds the headline too, unless much else comes with it. */
    private static Element withHeadline(Element found, Element headline) {
        int most = (int) (found.text().length() * LITTLE_MORE)
                + SHORTEST_TEXT
                + headline.text().length();
        Element at = found;
        while (!HtmlArticle.inside(headline, at)) {
            Element parent = at.parent();
            if (parent == null || parent.text().length() > most) {
                return found;
            }
            at = parent;
        }
        return at;
    }
}
