package org.sitrep.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text of elements in the order of the document, a block for every paragraph, divided by blank lines. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr", "del");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF]+");
    private static final Pattern CAPTION_NAME =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:wp-)?caption(?:$|[\\s_-])|photo-?credit");
    private static final Pattern BYLINE_NAME =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|author|authors|entry-meta|meta|dateline)(?:$|[\\s_-])");
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_BYLINE = 200;

    private final Optional<Element> headline;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final Map<Integer, PartKind> kinds = new TreeMap<>();
    private Optional<Element> marking = Optional.empty();
    private PartKind mark = PartKind.PARAGRAPH;
    private boolean afterBreak;

    /** @param headline the element that is the report's headline, where there is one */
    HtmlText(Optional<Element> headline) {
        this.headline = headline;
    }

    String text() {
        return text.toString();
    }

    Map<Integer, PartKind> kinds() {
        return kinds;
    }

    void read(Element element) {
        NodeTraversor.traverse(this, element);
        endBlock();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && !INLINE.contains(element.normalName())
                && !element.normalName().equals("br")) {
            endBlock();
        }
        if (marking.isPresent() && marking.get() == node) {
            endBlock();
            marking = Optional.empty();
            mark = PartKind.PARAGRAPH;
        }
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            lineBreak();
            return;
        }
        Optional<PartKind> kind = marking.isPresent() ? Optional.empty() : kind(element);
        if (kind.isPresent() || !INLINE.contains(element.normalName())) {
            endBlock();
        }
        if (kind.isPresent()) {
            marking = Optional.of(element);
            mark = kind.get();
        }
    }

    private Optional<PartKind> kind(Element element) {
        if (headline.filter(heading -> heading == element).isPresent()) {
            return Optional.of(PartKind.HEADLINE);
        }
        String names = element.className();
        if (element.normalName().equals("figcaption")
                || CAPTION_NAME.matcher(names).find() && !element.normalName().equals("figure")) {
            return Optional.of(PartKind.CAPTION);
        }
        if (isPictureWithWords(element)) {
            return Optional.of(PartKind.CAPTION);
        }
        boolean byline = BYLINE_NAME.matcher(names).find() && element.text().length() <= LONGEST_BYLINE;
        return byline ? Optional.of(PartKind.BYLINE) : Optional.empty();
    }

    private static boolean isPictureWithWords(Element element) {
        return element.children().stream().anyMatch(child -> child.normalName().equals("img"))
                && element.children().stream()
                        .noneMatch(child -> child.normalName().equals("p"))
                && element.text().length() <= LONGEST_CAPTION;
    }

    private void lineBreak() {
        if (afterBreak) {
            endBlock();
        }
        block.append(' ');
        afterBreak = true;
    }

    private void append(String words) {
        if (!words.isBlank()) {
            afterBreak = false;
        }
        block.append(words);
    }

    private void endBlock() {
        String words = BLANKS.matcher(block).replaceAll(" ").strip();
        block.setLength(0);
        afterBreak = false;
        if (words.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        if (mark != PartKind.PARAGRAPH) {
            kinds.put(text.length(), WrittenDate.isLine(words) ? PartKind.DATELINE : mark);
        }
        text.append(words);
    }
}
