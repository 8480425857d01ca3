package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Filler;
import org.sitrep.mention.Mention;
import org.sitrep.text.Span;

/** Whoever says a clause, as the doer of what saying it does: of an appeal or a threat without a verb of its own. */
final class SpeakerAsDoer {

    private final ClaimContext context;

    SpeakerAsDoer(ClaimContext context) {
        this.context = context;
    }

    Optional<Filler> of(Draft draft) {
        return attribution(draft).flatMap(this::filler);
    }

    /** The speaker, if the word that names it passes the tests. */
    Optional<Filler> of(Draft draft, List<String> tests) {
        Optional<Mention> speaker = attribution(draft).flatMap(Attribution::speaker);
        boolean admitted = speaker.filter(mention -> mention.sentence() == draft.sentence.index())
                .filter(mention -> context.tests().admits(tests, draft.sentence, mention.token()))
                .isPresent();
        return admitted ? of(draft) : Optional.empty();
    }

    private Optional<Attribution> attribution(Draft draft) {
        return new SpeakerOfClaim(
                        context.attributions(), context.passage().report().text())
                .of(draft);
    }

    private Optional<Filler> filler(Attribution attribution) {
        Optional<Span> span = attribution.speaker().map(speaker -> speaker.span());
        if (span.isEmpty() && !attribution.source().isEmpty()) {
            span = Optional.of(attribution.source().get(0));
        }
        return span.map(words -> new Filler(
                context.passage().report().text().of(words),
                words,
                attribution.speaker().map(speaker -> speaker.head()).orElse(words),
                attribution.speaker(),
                "the speaker"));
    }
}
