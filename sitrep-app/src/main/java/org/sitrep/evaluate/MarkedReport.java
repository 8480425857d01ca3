package org.sitrep.evaluate;

import java.util.List;

/** The claims of one report, marked by hand. {@code name} is the report's file name without its ending. */
record MarkedReport(String name, List<ComparedClaim> claims) {}
