package org.sitrep.attribution;

import java.util.Optional;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.syntax.Sentence;

/** Where and when something was said: places and times that stand with the cue, outside source and content. */
final class SettingReader {

    private final Mentions mentions;

    SettingReader(Mentions mentions) {
        this.mentions = mentions;
    }

    Optional<PlaceMention> place(Draft draft) {
        return of(draft, PlaceMention.class).filter(place -> place.use() == PlaceMention.Use.NAME);
    }

    Optional<TimeMention> time(Draft draft) {
        return of(draft, TimeMention.class);
    }

    private <M extends Mention> Optional<M> of(Draft draft, Class<M> sort) {
        return mentions.in(draft.sentence(), sort).stream()
                .filter(mention ->
                        !draft.overlaps(mention.span()) && !draft.source().get(mention.token()))
                .filter(mention -> standsWithCue(draft, mention) || opensSentence(draft, mention))
                .findFirst();
    }

    private static boolean standsWithCue(Draft draft, Mention mention) {
        Sentence sentence = draft.site().sentence();
        int at = mention.token();
        for (int steps = 0; steps < 3 && at != Sentence.ROOT; steps++) {
            if (sentence.governor(at) == draft.site().head()) {
                return sentence.hasRelation(at, "obl", "obl:tmod", "obl:npmod", "nmod", "nmod:tmod", "advmod", "obj");
            }
            at = sentence.hasRelation(at, "nmod", "compound", "appos") ? sentence.governor(at) : Sentence.ROOT;
        }
        return false;
    }

    /** "In Hodan, he is rumored to be hiding": before the subject, at the head of the sentence that holds the cue. */
    private static boolean opensSentence(Draft draft, Mention mention) {
        Sentence sentence = draft.site().sentence();
        int next = mention.token() + 1;
        boolean comma = next < sentence.size() && sentence.token(next).surface().equals(",");
        boolean first = mention.token() <= 3 && sentence.token(0).tag().equals("IN");
        return first && comma && mention.span().start() < draft.start();
    }
}
