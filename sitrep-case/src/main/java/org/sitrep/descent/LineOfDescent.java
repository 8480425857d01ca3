package org.sitrep.descent;

import java.util.List;

/**
 * Reports that hang together by copying. However many they are, they are one source for what they share.
 *
 * @param id id of the origin
 * @param origin the earliest known report, by day of publication, then by id
 * @param copies all others, in the same order
 * @param passages the passages that show it
 */
public record LineOfDescent(String id, String origin, List<String> copies, List<CopiedPassage> passages) {

    public LineOfDescent {
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
    }
}
