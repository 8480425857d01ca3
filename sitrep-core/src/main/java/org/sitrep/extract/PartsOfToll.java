package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Parts of a count as counts of their own: "12 people, among them three children", "40 families, including 12 from Sake". A part
 * says the same of fewer people; it is no second toll.
 */
final class PartsOfToll {

    private static final Set<String> OPENERS = Set.of("including", "among");
    private static final Set<String> POINTERS = Set.of("them", "whom", "those");
    private static final int FARTHEST_IN_TOKENS = 3;

    private final ClaimContext context;

    PartsOfToll(ClaimContext context) {
        this.context = context;
    }

    /** Drafts for the parts of the counts that some drafts hold. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> parts = new ArrayList<>();
        for (Draft draft : drafts) {
            counted(draft).ifPresent(role -> parts.addAll(parts(draft, role)));
        }
        return parts;
    }

    private static Optional<Role> counted(Draft draft) {
        if (draft.quantity.isEmpty()) {
            return Optional.empty();
        }
        if (draft.kind == ClaimKind.CASUALTIES) {
            return Optional.of(Role.VICTIM);
        }
        return draft.kind == ClaimKind.IMPACT && draft.has(Role.AFFECTED) ? Optional.of(Role.AFFECTED) : Optional.empty();
    }

    private List<Draft> parts(Draft whole, Role role) {
        Sentence sentence = whole.sentence;
        int from = sentence.tokenAt(whole.quantity.orElseThrow().span().end() - 1)
                .map(Token::index)
                .orElse(whole.head);
        List<Draft> parts = new ArrayList<>();
        for (int i = from + 1; i < sentence.size(); i++) {
            if (isOpener(sentence, i)) {
                partsAfter(whole, role, i).forEach(parts::add);
                return parts;
            }
            if (sentence.token(i).surface().equals(";") || isOtherCount(whole, i)) {
                return parts;
            }
        }
        return parts;
    }

    private static boolean isOpener(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        boolean points = i + 1 < sentence.size() && POINTERS.contains(sentence.token(i + 1).lower());
        return OPENERS.contains(word) && (word.equals("including") || points);
    }

    private boolean isOtherCount(Draft whole, int token) {
        return context.mentions()
                .headedBy(whole.sentence.index(), token, QuantityMention.class)
                .filter(count -> count.count().isNumber())
                .isPresent();
    }

    private List<Draft> partsAfter(Draft whole, Role role, int opener) {
        List<Draft> parts = new ArrayList<>();
        int reach = whole.sentence.token(opener).index() + FARTHEST_IN_TOKENS;
        for (QuantityMention count : context.mentions().in(whole.sentence.index(), QuantityMention.class)) {
            boolean near = count.token() > opener && firstToken(whole.sentence, count) <= reach;
            if (near && count.count().isNumber()) {
                parts.add(part(whole, role, count));
                reach = count.token() + FARTHEST_IN_TOKENS;
            }
        }
        return parts;
    }

    private static int firstToken(Sentence sentence, QuantityMention count) {
        return sentence.tokenAt(count.span().start()).map(Token::index).orElse(count.token());
    }

    private Draft part(Draft whole, Role role, QuantityMention count) {
        Draft part = new Draft(whole.kind, whole.type, whole.rule + ".part", whole.sentence, whole.head, whole.phrase);
        whole.roles.forEach((other, fillers) -> {
            for (int i = 0; i < fillers.size(); i++) {
                if (other != role) {
                    part.add(other, fillers.get(i), whole.heads.getOrDefault(other, List.of()).get(i));
                }
            }
        });
        part.add(role, context.fillers().at(whole.sentence, count.token(), "part of the count"), count.token());
        part.attributes.putAll(whole.attributes);
        part.preset.putAll(whole.preset);
        part.quantity = Optional.of(context.fillers().quantity(count));
        return part;
    }
}
