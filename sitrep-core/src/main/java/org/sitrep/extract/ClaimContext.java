package org.sitrep.extract;

import java.util.List;
import org.sitrep.claim.Attribution;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Sentence;

/** What a reading of claims may look at: the report, what was found in it so far, and the codebook. */
record ClaimContext(
        Passage passage,
        Mentions mentions,
        Entities entities,
        List<Attribution> attributions,
        Codebook codebook,
        FillerTests tests,
        Fillers fillers) {

    Arguments arguments(Sentence sentence) {
        return new Arguments(sentence, codebook.supportVerbs());
    }
}
