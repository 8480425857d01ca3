package org.sitrep.fuse;

import java.util.Optional;

/**
 * A participant as the case knows them.
 *
 * @param key one key per person or group in the case; empty for a participant that is only described ("gunmen")
 * @param words as the report puts it
 * @param name the fullest name known in the case, or the words
 * @param side the key of the party to the conflict it belongs to (a division belongs to its army); its own key where it
 *     stands for itself; empty where nothing says
 */
public record Party(Optional<String> key, String words, String name, Optional<String> side) {}
