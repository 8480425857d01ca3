package org.sitrep.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.syntax.Token;

/** Common nouns for people, groups and bodies that act, from {@code actor-nouns.tsv}. */
final class ActorNouns {

    /**
     * A noun in one of its forms.
     *
     * @param collective whether the singular names many people or a body ("militia", "government")
     * @param plural whether this form is the plural
     */
    record ActorNoun(String noun, ActorType type, String role, boolean collective, boolean plural) {

        /** Whether it names one person. */
        boolean isPerson() {
            return !collective && !plural;
        }
    }

    private static final ActorNouns ENGLISH = new ActorNouns();

    private final Map<String, ActorNoun> byForm = new HashMap<>();

    private ActorNouns() {
        for (LexiconTable.Row row : LexiconTable.shipped("actor-nouns.tsv")) {
            ActorType type = ActorType.valueOf(row.text("type").toUpperCase(Locale.ROOT));
            String number = row.text("number");
            boolean pluralOnly = number.equals("plural");
            boolean collective = number.equals("collective") || number.equals("mass");
            String noun = row.text("noun").toLowerCase(Locale.ROOT);
            byForm.putIfAbsent(noun, new ActorNoun(noun, type, row.text("role"), collective, pluralOnly));
            row.optional("plural")
                    .map(plural -> plural.toLowerCase(Locale.ROOT))
                    .ifPresent(plural -> byForm.putIfAbsent(
                            plural, new ActorNoun(noun, type, row.text("role"), collective, true)));
        }
    }

    static ActorNouns english() {
        return ENGLISH;
    }

    /** The noun that a token is a form of. */
    Optional<ActorNoun> of(Token token) {
        return token.isNoun() || token.isAdjective() ? of(token.lower()) : Optional.empty();
    }

    /** The noun that a word is a form of. */
    Optional<ActorNoun> of(String word) {
        return Optional.ofNullable(byForm.get(word.toLowerCase(Locale.ROOT)));
    }
}
