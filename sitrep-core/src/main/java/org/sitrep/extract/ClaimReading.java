package org.sitrep.extract;

import java.util.List;
import org.sitrep.syntax.Sentence;

/** One way of finding claims in a parsed sentence. */
interface ClaimReading {

    List<Draft> read(Sentence sentence, ClaimContext context);
}
