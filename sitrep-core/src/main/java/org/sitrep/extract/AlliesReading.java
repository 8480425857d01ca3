package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/**
 * Allies told by the way: "soldiers and allied militiamen", "the army and its Russian allies", "the gang and its ally,
 * the Red Hand".
 */
final class AlliesReading implements ClaimReading {

    private static final String RULE = "affiliation.by-the-way";
    private static final List<String> ARMED = List.of("armed", "@armed-body", "@force-noun", "nation", "newname");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            if (word.equals("allied") && sentence.hasRelation(i, "amod")) {
                besideThem(sentence, i, context).ifPresent(drafts::add);
            } else if (word.matches("ally|allies") && sentence.hasRelation(i, "conj")) {
                theirs(sentence, i, context).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "Soldiers and allied militiamen": of those named first. */
    private static Optional<Draft> besideThem(Sentence sentence, int allied, ClaimContext context) {
        int ally = sentence.governor(allied);
        int first = ally > allied && sentence.hasRelation(ally, "conj") ? sentence.governor(ally) : Sentence.ROOT;
        return draft(sentence, allied, ally, first, context);
    }

    /** "The army and its Russian allies": of those before "and", told by a name or a nation. */
    private static Optional<Draft> theirs(Sentence sentence, int ally, ClaimContext context) {
        boolean own = sentence.children(ally, "nmod:poss").stream()
                .anyMatch(word -> sentence.token(word).lower().matches("its|their|his"));
        Optional<Integer> who = sentence.children(ally, "appos", "amod", "compound", "nmod").stream()
                .filter(word -> !sentence.hasRelation(word, "nmod")
                        || sentence.caseMarker(word).matches("in|from"))
                .filter(word -> isSide(sentence, word, context))
                .findFirst()
                .or(() -> sentence.children(sentence.governor(ally), "appos").stream()
                        .filter(name -> name > ally && isSide(sentence, name, context))
                        .findFirst());
        return own && who.isPresent()
                ? draft(sentence, ally, who.get(), sentence.governor(ally), context)
                : Optional.empty();
    }

    /** Also a nation: "their Russian allies". */
    private static boolean isSide(Sentence sentence, int word, ClaimContext context) {
        return context.tests().admits(ARMED, sentence, word)
                || context.mentions().in(sentence.index(), PlaceMention.class).stream()
                        .filter(place -> place.use() == PlaceMention.Use.DEMONYM)
                        .anyMatch(place ->
                                place.span().equals(sentence.token(word).span()));
    }

    private static Optional<Draft> draft(Sentence sentence, int trigger, int ally, int first, ClaimContext context) {
        boolean sides = first >= 0
                && ally >= 0
                && isSide(sentence, ally, context)
                && context.tests().admits(List.of("armed"), sentence, first);
        if (!sides) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.AFFILIATION, "allied_with", RULE, sentence, trigger);
        draft.add(Role.SUBJECT, context.fillers().at(sentence, ally, "told as an ally"), ally);
        draft.add(Role.OBJECT, context.fillers().at(sentence, first, "whose ally it is"), first);
        draft.preset.put("tense", "present");
        return Optional.of(draft);
    }
}
