package org.sitrep.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The blocks of one report with what is known of them so far, read from the first to the last. */
final class Blocks {

    private static final int SHORTEST_BODY = 120;
    private static final int SHORTEST_SENTENCE_BODY = 50;

    private static final Pattern LINK_HEADING = Pattern.compile(
            "(related|recommended|popular|most read|trending|also read|read (also|more)|more (from|on)|recent posts)\\b.{0,40}:?",
            Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final Map<Integer, PartKind> marked;
    private final Optional<String> title;
    private final List<PartKind> settled = new ArrayList<>();
    private final int firstBody;
    private final int lastBody;
    private final boolean titled;
    private final boolean inCapitals;
    private final BitSet body = new BitSet();
    private final BitSet linkLists = new BitSet();
    private boolean comments;
    private int headlines;

    /**
     * @param marked kinds that markup gives, by the offset where a block begins
     * @param title of the report, where it is known from elsewhere
     */
    Blocks(List<Block> blocks, Map<Integer, PartKind> marked, Optional<String> title) {
        this.blocks = blocks;
        this.marked = marked;
        this.title = title.map(Blocks::plain).filter(words -> !words.isEmpty());
        int first = blocks.size();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (readsLikeText(blocks.get(i))) {
                body.set(i);
                first = Math.min(first, i);
                last = i;
            }
        }
        this.firstBody = first;
        this.lastBody = last;
        this.inCapitals = blocks.stream().allMatch(Blocks::inCapitals);
        this.titled = blocks.stream().anyMatch(this::isTitle);
    }

    int size() {
        return blocks.size();
    }

    Block get(int index) {
        return blocks.get(index);
    }

    void settle(int index, PartKind kind) {
        settled.add(index, kind);
        headlines += kind == PartKind.HEADLINE ? 1 : 0;
        boolean goesOn = index > 0 && linkLists.get(index - 1);
        linkLists.set(index, kind == PartKind.BOILERPLATE && (goesOn || opensLinkList(get(index))));
    }

    /** Kinds of the blocks before the one being read. */
    List<PartKind> settled() {
        return settled;
    }

    Optional<PartKind> marked(int index) {
        return Optional.ofNullable(marked.get(get(index).span().start()));
    }

    /** Whether the block reads like running text: long, or a sentence of some length. */
    boolean isBody(int index) {
        return body.get(index);
    }

    private static boolean readsLikeText(Block block) {
        int length = block.text().length();
        boolean text = length >= SHORTEST_BODY || length >= SHORTEST_SENTENCE_BODY && block.endsSentence();
        return text && !isKnownLine(block);
    }

    int headlines() {
        return headlines;
    }

    /** Whether the block stands before the running text. */
    boolean isHead(int index) {
        return index < firstBody;
    }

    /** Whether the block is the last of the running text or stands after it. */
    boolean isTail(int index) {
        return index >= lastBody - 1 && index > firstBody;
    }

    /** From here on readers speak, not the report. */
    void enterComments() {
        comments = true;
    }

    boolean isInComments() {
        return comments;
    }

    /** Whether the block is the heading of a list of other reports, or one of them. */
    boolean inLinkList(int index) {
        return linkLists.get(index);
    }

    private static boolean opensLinkList(Block block) {
        return LINK_HEADING.matcher(block.head()).matches();
    }

    /** Whether nothing of the report follows. */
    boolean isLast(int index) {
        return index >= lastBody;
    }

    boolean hasBody() {
        return lastBody >= 0;
    }

    /** Whether some block is the title that is known from elsewhere. */
    boolean titled() {
        return titled;
    }

    boolean isTitle(Block block) {
        return block.isLine() && title.filter(plain(block.text())::equals).isPresent();
    }

    /** Whether the report is a wire in capitals, where capitals tell nothing. */
    boolean inCapitals() {
        return inCapitals;
    }

    private static boolean inCapitals(Block block) {
        long small = block.head().chars().filter(Character::isLowerCase).count();
        return small * 10 <= block.head().chars().filter(Character::isUpperCase).count();
    }

    private static boolean isKnownLine(Block block) {
        return block.isLine()
                && (StandingPhrases.areOf(PartKind.BOILERPLATE, block.text())
                        || StandingPhrases.areOf(PartKind.BYLINE, block.text())
                        || StandingPhrases.areOf(PartKind.CAPTION, block.text()));
    }

    /** Words of a heading without quotation marks, spaces and case. */
    static String plain(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
