package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimPlace.Relation;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

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

    /** Who or what is meant by a filler, if it is known. */
    Optional<Entity> entityOf(Filler filler) {
        return filler.mention().flatMap(entities::of);
    }

    /** A place by the words of its mention. */
    ClaimPlace placeOf(PlaceMention mention, Relation relation) {
        return new ClaimPlace(
                passage.report().text().of(mention.span()), mention.span(), Optional.of(mention), relation);
    }

    /** A time by the words of its mention. */
    ClaimTime timeOf(TimeMention mention) {
        return new ClaimTime(
                passage.report().text().of(mention.span()),
                Optional.of(mention),
                mention.start(),
                mention.end(),
                mention.precision(),
                mention.basis());
    }

    /** A place told by words that no mention covers. */
    ClaimPlace placeInWords(Span phrase, Relation relation) {
        return new ClaimPlace(passage.report().text().of(phrase), phrase, Optional.empty(), relation);
    }
}
