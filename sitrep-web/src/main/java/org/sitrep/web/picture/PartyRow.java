package org.sitrep.web.picture;

import java.util.List;

/**
 * A party or person of a case, with how often the picture has it.
 *
 * @param names every name in reports, the one shown first
 * @param claims ids of the claims that name it in any role, in order of publication
 * @param events number of events it is said to have done
 * @param spans number of stretches of control
 * @param states number of points of strength, membership, leadership and the like
 */
public record PartyRow(String key, List<String> names, List<String> claims, int events, int spans, int states) {

    public PartyRow {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
    }

    public String name() {
        return names.get(0);
    }

    public boolean isPerson() {
        return key.startsWith("person:");
    }
}
