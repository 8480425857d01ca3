package org.sitrep.report;

import java.util.Locale;
import java.util.Optional;

/** The readings by which a block is told apart, in the order of {@link PartReader}. */
final class BlockReadings {

    private static final int SHORTEST_REPETITION = 12;
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_CAPTION = 500;
    private static final int MOST_HEADLINES = 3;

    private BlockReadings() {}

    /** What the markup says. */
    static final class Marked implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            return blocks.marked(index);
        }
    }

    /** Everything after a heading such as "3 comments" or "Leave a reply". */
    static final class AfterComments implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            boolean after = index > 0 && (isAfter(blocks, index - 1) || opensComments(blocks, index - 1));
            return after ? Optional.of(PartKind.BOILERPLATE) : Optional.empty();
        }

        private static boolean isAfter(Blocks blocks, int index) {
            return index > 0 && blocks.settled().get(index) == PartKind.BOILERPLATE && blocks.isInComments();
        }

        private static boolean opensComments(Blocks blocks, int index) {
            String line = blocks.get(index).head().strip().toLowerCase(Locale.ROOT);
            boolean opens = line.matches(
                            "((\\d+|view|all) )?comments?( \\(\\d+\\))?:?|leave a (reply|comment)|post a comment|(readers?['’]s?|your) (comments|letters|opinions?)")
                    && blocks.settled().contains(PartKind.PARAGRAPH);
            if (opens) {
                blocks.enterComments();
            }
            return opens;
        }
    }

    /** A line that is only a date, before or after the running text. */
    static final class DateLine implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            boolean outside = blocks.isHead(index) || blocks.isLast(index) || index < 4;
            return outside && WrittenDate.isLine(blocks.get(index).text())
                    ? Optional.of(PartKind.DATELINE)
                    : Optional.empty();
        }
    }

    /** Wording that recurs from report to report. */
    static final class StandingPhrase implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            return worded(blocks.get(index), PartKind.BOILERPLATE).filter(kind -> !blocks.isTitle(blocks.get(index)));
        }
    }

    /** Who wrote the report, before the running text or at its end. */
    static final class Byline implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            boolean outside = blocks.isHead(index) || blocks.isTail(index) && !blocks.inCapitals();
            return outside ? worded(blocks.get(index), PartKind.BYLINE) : Optional.empty();
        }
    }

    /** Titles of other reports under a heading such as "Related". */
    static final class LinkList implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            boolean listed = index > 0
                    && blocks.inLinkList(index - 1)
                    && !blocks.isBody(index)
                    && !blocks.get(index).endsSentence();
            return listed ? Optional.of(PartKind.BOILERPLATE) : Optional.empty();
        }
    }

    /** A line given twice in succession: a caption, and its repetition. */
    static final class Repeated implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            if (index > 0 && same(blocks, index, index - 1)) {
                return Optional.of(PartKind.BOILERPLATE);
            }
            boolean caption =
                    same(blocks, index, index + 1) && !blocks.isTitle(blocks.get(index)) && !blocks.isHead(index);
            return caption ? Optional.of(PartKind.CAPTION) : Optional.empty();
        }

        private static boolean same(Blocks blocks, int index, int other) {
            return other < blocks.size()
                    && blocks.get(index).text().length() >= SHORTEST_REPETITION
                    && blocks.get(index).text().equals(blocks.get(other).text());
        }
    }

    /** A line that says that it belongs to a picture, or names the picture's owner at its end. */
    static final class Caption implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            Block block = blocks.get(index);
            boolean closing = blocks.isLast(index) && block.text().endsWith(")");
            return block.text().length() > LONGEST_CAPTION || closing
                    ? Optional.empty()
                    : worded(block, PartKind.CAPTION);
        }
    }

    /** The title known from elsewhere, else short lines without final stop before the running text. */
    static final class Headline implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            Block block = blocks.get(index);
            if (blocks.isTitle(block) && (blocks.isHead(index) || index == 0) && blocks.hasBody()) {
                return Optional.of(PartKind.HEADLINE);
            }
            boolean heading = !blocks.titled()
                    && blocks.hasBody()
                    && (blocks.isHead(index) || index == 0 && blocks.size() > 1)
                    && block.text().length() <= LONGEST_HEADLINE
                    && !Block.endsWithStop(block.text())
                    && Dateline.of(block, blocks.inCapitals()).isEmpty()
                    && blocks.headlines() < MOST_HEADLINES;
            return heading ? Optional.of(PartKind.HEADLINE) : Optional.empty();
        }
    }

    /** What an outlet says of itself or its writers, at the end. */
    static final class About implements PartReader.BlockReading {
        @Override
        public Optional<PartKind> read(Blocks blocks, int index) {
            return blocks.isTail(index) ? worded(blocks.get(index), PartKind.ABOUT) : Optional.empty();
        }
    }

    private static Optional<PartKind> worded(Block block, PartKind kind) {
        return block.isLine() && StandingPhrases.areOf(kind, block.text()) ? Optional.of(kind) : Optional.empty();
    }
}
