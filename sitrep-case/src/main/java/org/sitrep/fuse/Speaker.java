package org.sitrep.fuse;

import java.util.Optional;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;

/**
 * Who says it.
 *
 * @param key equal for the same speaker in all reports; for a report's own voice the key of the publisher, of a copy
 *     that of its origin
 * @param name as shown: "Bashir al-Nour, spokesman", or the publisher for a report's own voice
 * @param side the party to the conflict the speaker speaks for; empty where nothing says
 * @param act what the speaker does by saying it; empty for a report's own voice
 */
public record Speaker(String key, String name, SourceKind kind, Optional<String> side, Optional<SpeechAct> act) {}
