package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the markup of a page says of its publication: JSON-LD (schema.org), Open Graph, meta tags, time elements. */
final class HtmlPublication {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_TIMES = 100;
    private static final int MOST_NODES = 10_000;
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "date",
            "article.published");
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline", "title");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "byl", "dc.creator", "parsely-author");
    private static final List<String> URLS = List.of("og:url", "twitter:url", "parsely-link");

    private HtmlPublication() {}

    /** Read before clutter is taken from the page, because scripts carry it. */
    static Publication of(Document page) {
        Optional<JsonNode> article = linkedData(page);
        Optional<LocalDate> published = article.flatMap(node -> text(node.path("datePublished")))
                .flatMap(WrittenDate::ofValue)
                .or(() -> meta(page, DATES).flatMap(WrittenDate::ofValue))
                .or(() -> time(page));
        return new Publication(
                article.flatMap(node -> name(node.path("publisher"))).or(() -> meta(page, PUBLISHERS)),
                article.flatMap(node -> text(node.path("headline"))).or(() -> meta(page, TITLES)),
                authors(page, article),
                published,
                published.map(day -> Publication.Basis.MARKUP),
                Optional.empty(),
                article.flatMap(node -> text(node.path("url")))
                        .or(() -> meta(page, URLS))
                        .or(() -> canonical(page)));
    }

    private static List<String> authors(Document page, Optional<JsonNode> article) {
        List<String> names = new ArrayList<>();
        article.map(node -> node.path("author")).ifPresent(author -> {
            if (author.isArray()) {
                author.forEach(one -> name(one).ifPresent(names::add));
            } else {
                name(author).ifPresent(names::add);
            }
        });
        if (names.isEmpty()) {
            meta(page, AUTHORS).filter(name -> !name.contains("://")).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> name(JsonNode node) {
        return node.isObject() ? text(node.path("name")) : text(node);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue().strip().replaceAll("\\s+", " "))
                        .filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> meta(Document page, List<String> names) {
        List<Element> metas = page.select("meta[content]");
        return names.stream()
                .flatMap(name -> metas.stream()
                        .filter(meta -> name.equals(metaName(meta)))
                        .map(meta -> meta.attr("content").strip().replaceAll("\\s+", " "))
                        .filter(value -> !value.isEmpty()))
                .findFirst();
    }

    private static String metaName(Element meta) {
        String name = meta.hasAttr("property")
                ? meta.attr("property")
                : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
        return name.toLowerCase(Locale.ROOT);
    }

    /** The day of time elements that are marked as publication or stand alone before the running text. */
    private static Optional<LocalDate> time(Document page) {
        List<Element> times = page.select("time[datetime]").stream()
                .limit(MOST_TIMES)
                .filter(time -> time.closest("[class*=comment], [id*=comment], aside, nav, footer") == null)
                .toList();
        return times.stream()
                .filter(time -> time.hasAttr("pubdate") || time.attr("itemprop").equalsIgnoreCase("datePublished"))
                .findFirst()
                .or(() -> times.stream().findFirst())
                .flatMap(time -> WrittenDate.ofValue(time.attr("datetime")));
    }

    private static Optional<String> canonical(Document page) {
        return page.select("link[rel=canonical]").stream()
                .map(link -> link.attr("href").strip())
                .filter(href -> href.startsWith("http"))
                .findFirst();
    }

    /** The first object of the page's linked data that is an article or report. */
    private static Optional<JsonNode> linkedData(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()).stream())
                .flatMap(root -> article(root).stream())
                .findFirst();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                node.path("@graph").forEach(open::addLast);
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.toString() : text(type).orElse("");
        return name.contains("Article") || name.contains("Report") || name.contains("BlogPosting");
    }
}
