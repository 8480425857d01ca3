package org.sitrep.codebook;

import java.util.List;

/** Where the participants of a class of predicates stand. */
public record Frame(String name, List<RoleSlots> roles) {

    public Frame {
        roles = List.copyOf(roles);
    }
}
