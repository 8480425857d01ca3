package org.sitrep.resolve;

import java.util.Optional;

/**
 * Who a name means in the case.
 *
 * @param key one key per person or group
 * @param name the fullest name the case knows
 * @param side key of the party to the conflict it belongs to; empty where nothing says
 */
public record Identity(String key, String name, Optional<String> side) {}
