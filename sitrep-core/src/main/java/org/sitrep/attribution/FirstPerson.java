package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Attribution.Candidate;

/** "I" and "we" in what somebody says stand for that speaker, or for the speaker's side. */
final class FirstPerson {

    private static final Set<String> WORDS = Set.of("i", "we", "my", "our", "us", "me");

    private FirstPerson() {}

    /** The same attributions, those by a first person with the speaker of the saying around them. */
    static List<Attribution> resolved(List<Attribution> attributions, String text) {
        List<Attribution> resolved = new ArrayList<>();
        Attribution around = null;
        for (Attribution attribution : attributions) {
            if (!isFirstPerson(attribution, text)) {
                around = widest(around, attribution);
                resolved.add(attribution);
            } else {
                resolved.add(spokenBy(attribution, Optional.ofNullable(around)));
            }
        }
        return List.copyOf(resolved);
    }

    /** Contents come in the order of their starts, so that of a saying comes before those inside it. */
    private static Attribution widest(@Nullable Attribution before, Attribution next) {
        boolean inside = before != null && before.covers(next.cue().get(0).start());
        return inside && before != null ? before : next;
    }

    private static boolean isFirstPerson(Attribution attribution, String text) {
        return attribution.source().size() == 1
                && WORDS.contains(text.substring(
                                attribution.source().get(0).start(),
                                attribution.source().get(0).end())
                        .toLowerCase(Locale.ROOT));
    }

    private static Attribution spokenBy(Attribution inner, Optional<Attribution> around) {
        return around.filter(outer -> outer.covers(inner.cue().get(0).start()))
                .filter(outer -> outer.speaker().isPresent())
                .map(outer -> new Attribution(
                        inner.source(),
                        inner.cue(),
                        inner.content(),
                        inner.style(),
                        inner.act(),
                        outer.speaker(),
                        outer.sourceKind(),
                        inner.certainty(),
                        inner.negative(),
                        inner.modality(),
                        inner.listener().or(outer::listener),
                        inner.place(),
                        inner.time(),
                        List.of(new Candidate("the speaker of the saying around it", 1, "first person"))))
                .orElse(inner);
    }
}
