package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.mention.Mention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/**
 * What a compound adjective takes for granted: "the rebel-held town" is held by rebels, "Turkish-backed fighters" are
 * allied with Turkey, "pro-government militias" with the government.
 */
final class CompoundReading implements ClaimReading {

    private static final Pattern HELD = Pattern.compile("(.+)-(held|controlled|occupied|run|ruled)");
    private static final Pattern ALLIED =
            Pattern.compile("(.+)-(backed|aligned|allied|supported|sponsored|armed|funded|affiliated|linked)");
    private static final Pattern PRO = Pattern.compile("(pro)-(.+)");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int noun = sentence.governor(i);
            if (noun > i && sentence.hasRelation(i, "amod", "compound")) {
                held(sentence, i, noun, context).ifPresent(drafts::add);
                allied(sentence, i, noun, context).ifPresent(drafts::add);
            }
            int word = i;
            describedBody(sentence, word, context)
                    .flatMap(body -> cut(sentence, word, body, context))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> held(Sentence sentence, int word, int noun, ClaimContext context) {
        Matcher words = HELD.matcher(sentence.token(word).surface());
        boolean place = context.tests().admits(List.of("place", "newname", "@place-noun"), sentence, noun);
        if (!words.matches() || !place || !isHolder(words.group(1), sentence, word, context)) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.CONTROL, "holds", "control.held-compound", sentence, word);
        draft.add(Role.AGENT, part(sentence, word, 0, words.group(1).length(), context), word);
        draft.placeHeads.add(noun);
        draft.preset.put("tense", "present");
        return Optional.of(draft);
    }

    /** "State-run", "family-run" name no holder. */
    private static boolean isHolder(String words, Sentence sentence, int word, ClaimContext context) {
        String holder = words.toLowerCase(Locale.ROOT);
        return context.codebook().list("force-noun").contains(holder)
                || holder.equals("government")
                || holder.equals("regime")
                || words.matches("[A-Z][A-Z0-9-]+")
                || mention(sentence, word, 0, words.length(), context).isPresent();
    }

    private static Optional<Draft> allied(Sentence sentence, int word, int noun, ClaimContext context) {
        String surface = sentence.token(word).surface();
        Matcher backed = ALLIED.matcher(surface);
        Matcher pro = PRO.matcher(surface.toLowerCase(Locale.ROOT));
        boolean body = context.tests().admits(List.of("armed", "@body"), sentence, noun);
        if (!body || !backed.matches() && !pro.matches()) {
            return Optional.empty();
        }
        int from = backed.matches() ? 0 : surface.indexOf('-') + 1;
        int to = backed.matches() ? backed.group(1).length() : surface.length();
        if (isManner(surface.substring(from, to))
                && mention(sentence, word, from, to, context).isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(ClaimKind.AFFILIATION, "allied_with", "affiliation.allied-compound", sentence, word);
        draft.add(Role.SUBJECT, context.fillers().at(sentence, noun, "whom the compound describes"), noun);
        draft.add(Role.OBJECT, part(sentence, word, from, to, context), word);
        draft.preset.put("tense", "present");
        return Optional.of(draft);
    }

    /** "Heavily-armed", "well-funded", "self-supported": how somebody is armed, not by whom. */
    private static boolean isManner(String words) {
        return words.toLowerCase(Locale.ROOT).matches(".*ly|well|better|best|self|ill|under");
    }

    /** "Iran-backed fighters" with "Iran" claimed as a name: the body behind the rest of the adjective. */
    private static Optional<Integer> describedBody(Sentence sentence, int word, ClaimContext context) {
        if (word == 0 || !sentence.token(word).surface().matches("-\\p{L}+|pro-")) {
            return Optional.empty();
        }
        int governor = sentence.governor(word);
        boolean modifies = governor > word && sentence.hasRelation(word, "amod", "compound");
        int noun = modifies ? governor : word + 1;
        return noun < sentence.size() && context.tests().admits(List.of("armed", "actor", "@body"), sentence, noun)
                ? Optional.of(noun)
                : Optional.empty();
    }

    private static Optional<Draft> cut(Sentence sentence, int word, int noun, ClaimContext context) {
        String rest = sentence.token(word).surface();
        int name = rest.equals("pro-") ? word + 1 : word - 1;
        Matcher backed = ALLIED.matcher("x" + rest);
        boolean based = rest.equals("-based") && context.tests().admits(List.of("place"), sentence, name);
        if (!based && !backed.matches() && !rest.equals("pro-") || name == noun) {
            return Optional.empty();
        }
        ClaimKind kind = based ? ClaimKind.PRESENCE : ClaimKind.AFFILIATION;
        String rule = based ? "presence.based-compound" : "affiliation.allied-compound";
        Draft draft = new Draft(kind, based ? "based" : "allied_with", rule, sentence, word);
        draft.add(Role.SUBJECT, context.fillers().at(sentence, noun, "whom the compound describes"), noun);
        if (based) {
            draft.placeHeads.add(name);
        } else {
            draft.add(Role.OBJECT, context.fillers().name(sentence, name, "named inside the compound"), name);
        }
        draft.preset.put("tense", "present");
        return Optional.of(draft);
    }

    private static Filler part(Sentence sentence, int word, int from, int to, ClaimContext context) {
        Span span = span(sentence.token(word), from, to);
        String text = context.passage().report().text().of(span);
        return new Filler(text, span, span, mention(sentence, word, from, to, context), "named inside the compound");
    }

    private static Optional<Mention> mention(Sentence sentence, int word, int from, int to, ClaimContext context) {
        Span span = span(sentence.token(word), from, to);
        return context.mentions().in(sentence.index()).stream()
                .filter(mention -> span.contains(mention.head()))
                .filter(mention -> mention.kind().matches("actor|place"))
                .findFirst();
    }

    private static Span span(Token token, int from, int to) {
        int start = token.span().start();
        return new Span(start + from, start + to);
    }
}
