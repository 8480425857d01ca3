package org.sitrep.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.report.PartKind;
import org.sitrep.text.Span;

/**
 * A report's text cut into segments at every end of a mark. Marks may overlap in any way; a sweep over their ends takes
 * time in the number of marks and in what covers each segment.
 *
 * @param blocks the parts of the report in text order, the text between them included
 */
public record MarkedText(List<Block> blocks) {

    private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::kind)
            .thenComparing(mark -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(Mark::id);

    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /** A part of the report, or text between parts (kind "gap"). */
    public record Block(String kind, List<Segment> segments) {
        public Block {
            segments = List.copyOf(segments);
        }
    }

    public static MarkedText of(FiledReport report) {
        String text = report.text().value();
        List<Mark> marks = new ArrayList<>(marks(report));
        marks.sort(Comparator.comparing(mark -> mark.span().start()));
        Sweep sweep = new Sweep(text, marks);
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        for (FiledPart part : inOrder(report)) {
            int start = Math.max(done, part.span().start());
            int end = Math.max(start, part.span().end());
            gap(sweep, blocks, done, start);
            blocks.add(new Block(label(part.kind()), sweep.segments(start, end)));
            done = end;
        }
        gap(sweep, blocks, done, text.length());
        return new MarkedText(blocks);
    }

    private static String label(PartKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<FiledPart> inOrder(FiledReport report) {
        return report.parts().stream()
                .sorted(Comparator.comparing(part -> part.span().start()))
                .toList();
    }

    private static void gap(Sweep sweep, List<Block> blocks, int start, int end) {
        if (start < end) {
            blocks.add(new Block("gap", sweep.segments(start, end)));
        }
    }

    /** Everything that was read in a report. */
    public static List<Mark> marks(FiledReport report) {
        List<Mark> marks = new ArrayList<>();
        report.mentions()
                .forEach(
                        mention -> marks.add(new Mark(MarkKind.MENTION, mention.id(), mention.kind(), mention.span())));
        report.attributions().values().forEach(said -> add(marks, said));
        report.claims().forEach(claim -> add(marks, claim));
        return marks;
    }

    private static void add(List<Mark> marks, FiledAttribution said) {
        String act = said.act().label();
        said.content().forEach(span -> marks.add(new Mark(MarkKind.CONTENT, said.id(), act, span)));
        said.source().forEach(span -> marks.add(new Mark(MarkKind.SOURCE, said.id(), act, span)));
        said.cue().forEach(span -> marks.add(new Mark(MarkKind.CUE, said.id(), act, span)));
    }

    private static void add(List<Mark> marks, FiledClaim claim) {
        String kind = claim.kind().label();
        claim.evidence().spans().forEach(span -> marks.add(new Mark(MarkKind.EVIDENCE, claim.id(), kind, span)));
        marks.add(new Mark(MarkKind.TRIGGER, claim.id(), kind, claim.evidence().trigger()));
        claim.stance()
                .hedges()
                .forEach(hedge -> marks.add(new Mark(MarkKind.HEDGE, claim.id(), hedge.scope(), hedge.span())));
    }

    /** Goes through a text once, from its start to its end. */
    private static final class Sweep {
        private final String text;
        private final List<Mark> marks;
        private final List<Mark> open = new ArrayList<>();
        private int next;

        /** @param marks by their starts */
        Sweep(String text, List<Mark> marks) {
            this.text = text;
            this.marks = marks;
        }

        /** The segments of a stretch; stretches are asked for in the order of the text. */
        List<Segment> segments(int start, int end) {
            List<Segment> segments = new ArrayList<>();
            int from = start;
            openUpTo(from);
            for (int cut : cuts(start, end)) {
                if (cut > from) {
                    segments.add(segment(from, cut));
                }
                from = cut;
                openUpTo(from);
            }
            return segments;
        }

        private TreeSet<Integer> cuts(int start, int end) {
            TreeSet<Integer> cuts = new TreeSet<>();
            open.forEach(mark -> addInside(cuts, mark.span(), start, end));
            for (int ahead = next;
                    ahead < marks.size() && marks.get(ahead).span().start() < end;
                    ahead++) {
                addInside(cuts, marks.get(ahead).span(), start, end);
            }
            cuts.add(end);
            return cuts;
        }

        private static void addInside(TreeSet<Integer> cuts, Span span, int start, int end) {
            if (start < span.start() && span.start() < end) {
                cuts.add(span.start());
            }
            if (start < span.end() && span.end() < end) {
                cuts.add(span.end());
            }
        }

        private void openUpTo(int offset) {
            while (next < marks.size() && marks.get(next).span().start() <= offset) {
                open.add(marks.get(next++));
            }
            open.removeIf(mark -> mark.span().end() <= offset);
        }

        private Segment segment(int start, int end) {
            return new Segment(
                    text.substring(start, end),
                    open.stream().sorted(OUTERMOST_FIRST).toList());
        }
    }
}
