package org.sitrep.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page as plain text.
 *
 * @param text headline, byline, captions and paragraphs, divided by blank lines
 * @param kinds what the markup says of a block, by the offset in {@code text} where the block begins
 */
record HtmlArticle(String text, Map<Integer, PartKind> kinds, Publication publication) {

    /** @param givenTitle the title where it is known beforehand; it helps to find the headline */
    static HtmlArticle of(String markup, Optional<String> givenTitle) {
        Document page = Jsoup.parse(markup);
        Publication publication = HtmlPublication.of(page);
        Optional<String> title = givenTitle.or(publication::title);
        MarkupClutter.removeFrom(page);
        Optional<Element> headline = headline(page, title);
        Element body = ArticleFinder.find(page, headline);
        HtmlText text = new HtmlText(headline);
        if (headline.filter(heading -> !inside(heading, body)).isPresent()) {
            text.read(headline.get());
        }
        text.read(body);
        return new HtmlArticle(text.text(), text.kinds(), publication);
    }

    /** The heading that is the title, else the first of the highest rank. */
    private static Optional<Element> headline(Document page, Optional<String> title) {
        List<Element> headings = page.select("h1, h2, h3");
        Optional<Element> titled = title.map(Blocks::plain)
                .flatMap(words -> headings.stream()
                        .filter(heading -> Blocks.plain(heading.text()).equals(words))
                        .findFirst());
        return titled.or(() -> ranked(headings, "h1")).or(() -> ranked(headings, "h2"));
    }

    private static Optional<Element> ranked(List<Element> headings, String rank) {
        return headings.stream()
                .filter(heading -> heading.normalName().equals(rank) && heading.hasText())
                .findFirst();
    }

    /** Whether an element is another one or stands inside it. */
    static boolean inside(Element element, Element ancestor) {
        Element at = element;
        while (at != null && at != ancestor) {
            at = at.parent();
        }
        return at != null;
    }
}
