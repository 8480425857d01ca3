package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.mention.Form;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.Sentence;

/** "One of the rebels' commanders, X", "X, one of the front's leaders": somebody told as one of several officers. */
final class OneOfOfficers implements ClaimReading {

    private static final String RULE = "affiliation.one-of-officers";
    private static final List<String> BODY = List.of("armed", "@armed-body");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int officers = 0; officers < sentence.size(); officers++) {
            int one = sentence.governor(officers);
            boolean partitive = sentence.token(officers).tag().equals("NNS")
                    && one >= 0
                    && sentence.token(one).lower().equals("one")
                    && sentence.caseMarker(officers).equals("of");
            Optional<String> type = partitive ? type(sentence.token(officers).lemma(), context) : Optional.empty();
            if (type.isPresent()) {
                claim(sentence, officers, type.get(), context).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<String> type(String noun, ClaimContext context) {
        if (context.codebook().list("title-leading").contains(noun)) {
            return Optional.of("leader_of");
        }
        return context.codebook().list("title-commanding").stream().anyMatch(noun::contains)
                ? Optional.of("commander_of")
                : Optional.empty();
    }

    private static Optional<Draft> claim(Sentence sentence, int officers, String type, ClaimContext context) {
        Optional<PersonMention> officer = named(sentence, officers, context);
        Optional<Integer> body = sentence.children(officers, "nmod:poss", "nmod", "compound", "amod").stream()
                .filter(owner -> context.tests().admits(BODY, sentence, owner)
                        || sentence.token(owner).lower().matches("its|their"))
                .findFirst();
        if (officer.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.AFFILIATION, type, RULE, sentence, officers);
        int name = officer.get().token();
        draft.add(Role.SUBJECT, context.fillers().at(sentence, name, "told as one of the officers"), name);
        draft.add(Role.OBJECT, context.fillers().at(sentence, body.get(), "whose officers they are"), body.get());
        draft.attributes.put("title", sentence.token(officers).lemma());
        draft.preset.put("tense", "present");
        return Optional.of(draft);
    }

    private static Optional<PersonMention> named(Sentence sentence, int officers, ClaimContext context) {
        int one = sentence.governor(officers);
        Stream<Integer> beside =
                Stream.concat(sentence.children(officers, "appos").stream(), sentence.children(one, "appos").stream());
        Stream<Integer> above = sentence.hasRelation(one, "appos") ? Stream.of(sentence.governor(one)) : Stream.empty();
        return Stream.concat(beside, above)
                .flatMap(name -> context.tests().at(sentence, name, PersonMention.class).stream())
                .filter(person -> person.form() == Form.NAME)
                .findFirst()
                .or(() -> behindComma(sentence, officers, context));
    }

    private static Optional<PersonMention> behindComma(Sentence sentence, int officers, ClaimContext context) {
        boolean comma = officers + 2 < sentence.size()
                && sentence.token(officers + 1).surface().equals(",");
        return comma
                ? context.mentions().in(sentence.index(), PersonMention.class).stream()
                        .filter(person -> person.form() == Form.NAME)
                        .filter(person -> !sentence.hasRelation(person.token(), "nsubj", "nsubj:pass"))
                        .filter(person -> person.span().start()
                                == sentence.token(officers + 2).span().start())
                        .findFirst()
                : Optional.empty();
    }
}
