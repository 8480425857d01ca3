package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/**
 * Whether words of force mean force. "Attack", "battle", "seize" and their like are said of matches, prices and
 * elections too: an act of force needs somebody armed, a weapon or somebody harmed in its sentence, or a report that is
 * about such things; beside words of civil life the report alone is not enough.
 */
final class LiteralViolence {

    /** Types whose triggers are common figures of speech. */
    private static final Set<String> FIGURATIVE =
            Set.of("attack", "battle", "shelling", "air_strike", "operation", "surrender", "withdrawal", "defection");

    /** Types whose triggers mean what they say unless they stand among words of civil life. */
    private static final Set<String> USUALLY_MEANT = Set.of(
            "explosion",
            "looting",
            "hijacking",
            "property_destruction",
            "abuse",
            "killing",
            "movement",
            "protest",
            "riot",
            "threat");

    private static final Set<String> BY_CODE = Set.of("COERCE", "SANCTION", "ASSAULT");

    private static final List<String> SOMEBODY = List.of("people", "newperson");

    private static final List<String> SOLID = List.of("@building", "@school", "@clinic", "place", "quantity");

    /** From this many words of one civil domain on, signs in other sentences do not count. */
    private static final int CLEARLY_CIVIL = 2;

    private final ClaimContext context;
    private final SignsOfConflict signs;

    LiteralViolence(ClaimContext context) {
        this.context = context;
        this.signs = new SignsOfConflict(context);
    }

    /** The drafts that remain, in their order. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(draft -> mayBeFigurative(draft) && !isLiteral(draft));
        return kept;
    }

    private static boolean mayBeFigurative(Draft draft) {
        boolean control = draft.kind == ClaimKind.CONTROL;
        boolean harm = draft.kind == ClaimKind.CASUALTIES && draft.quantity.isEmpty();
        boolean event = draft.kind == ClaimKind.EVENT
                && (FIGURATIVE.contains(draft.type)
                        || USUALLY_MEANT.contains(draft.type)
                        || draft.type.equals("other") && BY_CODE.contains(draft.codes.getOrDefault("plover", "")));
        return control || harm || event;
    }

    private boolean isLiteral(Draft draft) {
        if (hasArmedParticipant(draft) || isDoneToABody(draft) || signs.in(draft.sentence, draft.phrase)) {
            return true;
        }
        if (signs.civilWords(draft.sentence, draft.phrase) >= CLEARLY_CIVIL) {
            return false;
        }
        return draft.kind != ClaimKind.EVENT
                || !FIGURATIVE.contains(draft.type)
                || hitsSomethingSolid(draft)
                || signs.around(draft.sentence);
    }

    /** A building, a named place or counted people: what force is used on. */
    private boolean hitsSomethingSolid(Draft draft) {
        boolean solid = draft.heads.getOrDefault(Role.TARGET, List.of()).stream()
                .anyMatch(head -> context.tests().admits(SOLID, draft.sentence, head));
        return solid && signs.civilWords(draft.sentence, draft.phrase) == 0;
    }

    /** "They assaulted him", "the shooting of Omar Farah": words that mean bodily force wherever people undergo it. */
    private boolean isDoneToABody(Draft draft) {
        return draft.phrase.stream()
                        .mapToObj(word -> draft.sentence.token(word).lemma())
                        .anyMatch(context.codebook().list("bodily-force")::contains)
                && draft.befallenHeads().stream()
                        .anyMatch(head -> context.tests().admits(SOMEBODY, draft.sentence, head));
    }

    private boolean hasArmedParticipant(Draft draft) {
        return draft.heads.values().stream()
                .flatMap(List::stream)
                .anyMatch(head -> context.tests().admits(List.of("armed", "!pronoun"), draft.sentence, head));
    }
}
