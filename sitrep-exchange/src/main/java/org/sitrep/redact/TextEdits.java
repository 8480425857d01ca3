package org.sitrep.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.text.Span;

/** Replacements in a text, and where its spans lie afterwards. Offsets are UTF-16 units. */
final class TextEdits {

    /** What stands in the place of a span. */
    record Edit(Span span, String replacement) {}

    private final List<Edit> edits = new ArrayList<>();
    private int[] starts = new int[0];
    private int[] shiftsBehind = new int[0];

    /** @param wanted in any order; of two that overlap the one that starts earlier counts, and covers both */
    TextEdits(List<Edit> wanted) {
        List<Edit> sorted = new ArrayList<>(wanted);
        sorted.sort(Comparator.comparing(Edit::span));
        for (Edit edit : sorted) {
            int last = edits.size() - 1;
            if (last >= 0 && edits.get(last).span().end() > edit.span().start()) {
                Edit before = edits.get(last);
                edits.set(last, new Edit(before.span().cover(edit.span()), before.replacement()));
            } else {
                edits.add(edit);
            }
        }
        index();
    }

    private void index() {
        starts = new int[edits.size()];
        shiftsBehind = new int[edits.size()];
        int shift = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            starts[i] = edit.span().start();
            shift += edit.replacement().length() - edit.span().length();
            shiftsBehind[i] = shift;
        }
    }

    int count() {
        return edits.size();
    }

    String applied(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : edits) {
            changed.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return changed.append(text, from, text.length()).toString();
    }

    /** Where a span lies after the replacements; one that cuts into a replaced stretch takes all of it. */
    Span moved(Span span) {
        return new Span(moved(span.start(), false), moved(span.end(), true));
    }

    private int moved(int offset, boolean isEnd) {
        int at = lastStartingBefore(offset);
        if (at < 0) {
            return offset;
        }
        Edit edit = edits.get(at);
        if (offset >= edit.span().end()) {
            return offset + shiftsBehind[at];
        }
        int start = edit.span().start() + (at == 0 ? 0 : shiftsBehind[at - 1]);
        return isEnd ? start + edit.replacement().length() : start;
    }

    /** The last edit that starts before an offset; -1 for none. */
    private int lastStartingBefore(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
