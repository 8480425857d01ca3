package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Span;

/** Tells the blocks of a report apart: each block takes the kind of the first reading that knows it. */
final class PartReader {

    /** A kind for a block, where the reading knows it. */
    interface BlockReading {
        Optional<PartKind> read(Blocks blocks, int index);
    }

    private static final List<BlockReading> READINGS = List.of(
            new BlockReadings.Marked(),
            new BlockReadings.AfterComments(),
            new BlockReadings.DateLine(),
            new BlockReadings.StandingPhrase(),
            new BlockReadings.Byline(),
            new BlockReadings.LinkList(),
            new BlockReadings.Repeated(),
            new BlockReadings.Caption(),
            new BlockReadings.Headline(),
            new BlockReadings.About());

    private PartReader() {}

    /** The parts of a text, in text order; they cover everything that is not blank. */
    static List<Part> read(Blocks blocks) {
        List<Part> parts = new ArrayList<>();
        boolean capitalText = blocks.inCapitals();
        boolean openingSeen = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            PartKind kind = kind(blocks, i);
            blocks.settle(i, kind);
            Optional<Dateline> dateline =
                    kind == PartKind.PARAGRAPH ? Dateline.of(block, capitalText) : Optional.empty();
            boolean opens = !openingSeen && blocks.isBody(i) || blocks.isHead(i);
            Optional<Dateline> believed = dateline.filter(found -> opens || found.isWireLike());
            add(parts, block, kind, believed);
            openingSeen |= kind == PartKind.PARAGRAPH && blocks.isBody(i);
        }
        return parts;
    }

    private static PartKind kind(Blocks blocks, int index) {
        return READINGS.stream()
                .flatMap(reading -> reading.read(blocks, index).stream())
                .findFirst()
                .orElse(PartKind.PARAGRAPH);
    }

    private static void add(List<Part> parts, Block block, PartKind kind, Optional<Dateline> dateline) {
        int start = block.span().start();
        int end = block.span().end();
        int from = start + dateline.map(Dateline::length).orElse(0);
        if (from > start) {
            parts.add(new Part(PartKind.DATELINE, new Span(start, from)));
        }
        if (from < end) {
            parts.add(new Part(kind, new Span(from, end)));
        }
    }
}
