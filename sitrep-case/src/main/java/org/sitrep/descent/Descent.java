package org.sitrep.descent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which report descends from which. */
public final class Descent {

    private final List<LineOfDescent> lines;
    private final Map<String, String> originByReport = new HashMap<>();
    private final Map<String, String> publisherByReport;

    Descent(List<LineOfDescent> lines, Map<String, String> publisherByReport) {
        this.lines = List.copyOf(lines);
        this.publisherByReport = Map.copyOf(publisherByReport);
        for (LineOfDescent line : lines) {
            originByReport.put(line.origin(), line.origin());
            line.copies().forEach(copy -> originByReport.put(copy, line.origin()));
        }
    }

    /** All lines, in order of their origins. */
    public List<LineOfDescent> lines() {
        return lines;
    }

    /** The publisher of the origin of a report; empty text where unknown. */
    public String publisherOfOrigin(String report) {
        return publisherByReport.getOrDefault(originOf(report), "");
    }

    /** The origin of a report: the report itself where it was copied from nowhere. */
    public String originOf(String report) {
        return originByReport.getOrDefault(report, report);
    }
}
