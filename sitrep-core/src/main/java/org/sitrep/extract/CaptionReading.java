package org.sitrep.extract;

import java.util.List;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.report.PartKind;
import org.sitrep.syntax.Sentence;

/** What a caption without a verb shows: who is where ("Members of a militia in northern Ituri"). */
final class CaptionReading implements ClaimReading {

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        boolean caption = context.passage()
                .partOf(sentence)
                .filter(part -> part.kind() == PartKind.CAPTION)
                .isPresent();
        boolean verbless = sentence.tokens().stream()
                .noneMatch(token -> token.isVerb() && !token.tag().equals("VBN"));
        if (!caption || !verbless) {
            return List.of();
        }
        for (int head = 0; head < sentence.size(); head++) {
            boolean shown = context.tests().admits(List.of("armed", "civilian"), sentence, head)
                    && sentence.token(head).isNoun()
                    && !sentence.hasRelation(head, "compound", "amod", "nmod:poss");
            if (shown) {
                Draft draft = new Draft(ClaimKind.PRESENCE, "present", "presence.caption", sentence, head);
                draft.add(Role.SUBJECT, context.fillers().at(sentence, head, "who the caption shows"), head);
                draft.preset.put("tense", "past");
                return new PlaceOfClaim(context).of(draft).isPresent() ? List.of(draft) : List.of();
            }
        }
        return List.of();
    }
}
