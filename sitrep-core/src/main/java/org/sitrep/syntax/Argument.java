package org.sitrep.syntax;

/**
 * A participant of a predicate.
 *
 * @param slot logical slot: "subj" who acts, "obj" what is acted on (the subject of a passive), "iobj", "poss", "mod"
 *     for a noun's modifier, "faces" who undergoes what a noun names, "xcomp", "ccomp", or a preposition such as
 *     "against"
 * @param head index of the participant's head token
 */
public record Argument(String slot, int head) {}
