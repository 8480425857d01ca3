package org.sitrep.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.fuse.CaseClaim;

/**
 * One place and all that the reports of a case say of it.
 *
 * @param name as asked for
 * @param districts the districts or places the name was taken to mean, each in words; more than one shows that the name
 *     is ambiguous
 * @param claims every claim cited, by id
 */
public record Picture(
        String name,
        List<String> districts,
        ControlMap control,
        Timeline timeline,
        ImpactTable impact,
        Contradictions contradictions,
        Map<String, CaseClaim> claims) {

    public Picture {
        districts = List.copyOf(districts);
        claims = new TreeMap<>(claims);
    }
}
