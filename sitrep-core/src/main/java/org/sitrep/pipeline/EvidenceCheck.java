package org.sitrep.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.mention.Mention;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Rejects what quotes words that are not at its offsets: every surface must be the report's text at its span. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    /**
     * @throws IllegalStateException naming the first claim, mention or attribution whose words are not where it says
     */
    static CodedReport checked(CodedReport coded) {
        SourceText text = coded.report().text();
        coded.claims().forEach(claim -> check(claim, text));
        coded.mentions().all().forEach(mention -> inside(mention.kind() + " mention", mention.span(), text));
        coded.attributions().forEach(attribution -> check(attribution, text));
        return coded;
    }

    private static void check(Claim claim, SourceText text) {
        String what = claim.kind().label() + " claim at " + claim.trigger();
        claim.evidence().forEach(span -> inside(what, span, text));
        claim.roles().values().stream()
                .flatMap(List::stream)
                .forEach(filler -> same(what, filler.text(), filler.span(), text));
        claim.quantity().ifPresent(quantity -> same(what, quantity.text(), quantity.span(), text));
        claim.place().ifPresent(place -> same(what, place.text(), place.span(), text));
        claim.time()
                .flatMap(time -> time.mention().map(Mention::span))
                .ifPresent(span -> same(what, claim.time().orElseThrow().text(), span, text));
    }

    private static void check(Attribution attribution, SourceText text) {
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .forEach(span -> inside("attribution", span, text));
    }

    private static void same(String what, String words, Span span, SourceText text) {
        inside(what, span, text);
        if (!text.of(span).equals(words)) {
            throw new IllegalStateException(
                    what + " quotes \"" + words + "\" where the report has \"" + text.of(span) + "\" at " + span);
        }
    }

    private static void inside(String what, Span span, SourceText text) {
        if (span.end() > text.length()) {
            throw new IllegalStateException(
                    what + " points to " + span + " in a report of " + text.length() + " units");
        }
    }
}
