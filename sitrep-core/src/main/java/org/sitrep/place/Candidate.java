package org.sitrep.place;

/** A place that a name may mean, with the score of all evidence and the evidence that spoke most for it. */
record Candidate(GazetteerPlace place, NameKind kind, double score, String reason) {}
