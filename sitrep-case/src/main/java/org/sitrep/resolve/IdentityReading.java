package org.sitrep.resolve;

import java.util.Optional;

/** One way to tell whether two names in two reports mean one person. */
interface IdentityReading {

    /** The sign it sees; empty where it sees nothing either way. */
    Optional<Sign> read(PersonInReport first, PersonInReport second);
}
