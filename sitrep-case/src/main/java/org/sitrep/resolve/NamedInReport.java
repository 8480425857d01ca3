package org.sitrep.resolve;

import org.sitrep.filed.FiledEntity;

/**
 * Somebody or something as one report names it.
 *
 * @param report id of the report
 * @param entity id of the entity within the report
 */
public record NamedInReport(String report, String entity, FiledEntity.Kind kind, String name)
        implements Comparable<NamedInReport> {

    @Override
    public int compareTo(NamedInReport other) {
        int byName = name.compareTo(other.name);
        int byReport = byName != 0 ? byName : report.compareTo(other.report);
        return byReport != 0 ? byReport : entity.compareTo(other.entity);
    }
}
