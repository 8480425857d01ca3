package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Style;
import org.sitrep.text.Span;

/**
 * "I" and "we" in what somebody says stand for that speaker, or for the speaker's side. Where nobody is quoted, "I" is
 * the writer of the report, and "we" stays: it is the body that issues it.
 */
final class FirstPerson {

    private static final Set<String> WORDS = Set.of("i", "we", "my", "our", "us", "me");
    private static final Set<String> ONE = Set.of("i", "my", "me");

    private FirstPerson() {}

    /**
     * The same attributions, those by a first person with the speaker of the saying around them.
     *
     * @param attributions in the order of their contents
     * @param quoted stretches between quotation marks
     */
    static List<Attribution> resolved(List<Attribution> attributions, String text, List<Span> quoted) {
        List<Attribution> others = attributions.stream()
                .filter(attribution -> !isFirstPerson(attribution, text))
                .toList();
        List<Attribution> resolved = new ArrayList<>();
        for (Attribution attribution : attributions) {
            resolved.add(isFirstPerson(attribution, text) ? spoken(attribution, text, others, quoted) : attribution);
        }
        return List.copyOf(resolved);
    }

    private static boolean isFirstPerson(Attribution attribution, String text) {
        return attribution.source().size() == 1 && WORDS.contains(word(attribution, text));
    }

    private static boolean isOnePerson(Attribution attribution, String text) {
        return ONE.contains(word(attribution, text));
    }

    private static String word(Attribution attribution, String text) {
        Span source = attribution.source().get(0);
        return text.substring(source.start(), source.end()).toLowerCase(Locale.ROOT);
    }

    private static Attribution spoken(Attribution inner, String text, List<Attribution> others, List<Span> quoted) {
        int cue = inner.cue().get(0).start();
        List<Attribution> around = others.stream()
                .takeWhile(other -> other.content().get(0).start() <= cue)
                .filter(other -> other.covers(cue))
                .toList();
        boolean written =
                around.isEmpty() && isOnePerson(inner, text) && quoted.stream().noneMatch(span -> span.covers(cue));
        return speaker(around)
                .filter(outer -> !outer.naming().isEmpty())
                .map(outer -> inner.spokenBy(outer, "the speaker of the saying around it"))
                .orElse(written ? inner.byWriter() : inner);
    }

    /** The nearest of those who are quoted word for word, for whose words "I" is said; else the outermost. */
    private static Optional<Attribution> speaker(List<Attribution> around) {
        return around.stream()
                .filter(outer -> outer.style() == Style.DIRECT)
                .min(Comparator.comparingInt(Attribution::contentLength))
                .or(() -> around.stream().max(Comparator.comparingInt(Attribution::contentLength)));
    }
}
