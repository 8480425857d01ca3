package org.sitrep.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.sitrep.syntax.Sentence;

/** Common nouns for people, groups and bodies that act, from {@code actor-nouns.tsv}. */
final class ActorNouns {

    /**
     * A noun in one of its forms.
     *
     * @param collective whether the singular names many people or a body ("militia", "government")
     * @param plural whether this form is the plural
     */
    record ActorNoun(String noun, ActorType type, String role, String unit, boolean collective, boolean plural) {

        /** Whether it names people who bear arms. */
        boolean isInArms() {
            boolean ofArmedGroup = type == ActorType.REBEL
                    || type == ActorType.POLITICAL_MILITIA
                    || type == ActorType.IDENTITY_MILITIA;
            return role.equals("combatant") || role.equals("security") || ofArmedGroup && role.equals("criminal");
        }

        /** Whether it names one person. */
        boolean isPerson() {
            return !collective && !plural && !unit.isEmpty() && !role.equals("organization");
        }
    }

    private static final int LONGEST_IN_WORDS = 3;
    private static final Set<ActorType> GROUPS = EnumSet.of(
            ActorType.REBEL, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA, ActorType.NGO, ActorType.OTHER);
    private static final ActorNouns ENGLISH = new ActorNouns();

    private final Map<String, ActorNoun> byForm = new HashMap<>();

    private ActorNouns() {
        for (LexiconTable.Row row : LexiconTable.shipped("actor-nouns.tsv")) {
            ActorType type = ActorType.valueOf(row.text("type").toUpperCase(Locale.ROOT));
            String role = row.text("role");
            String unit = row.text("unit");
            boolean collective = row.text("number").equals("collective");
            String noun = row.text("noun").toLowerCase(Locale.ROOT);
            String plural = row.text("plural").toLowerCase(Locale.ROOT);
            boolean oneForm = plural.equals(noun);
            byForm.putIfAbsent(noun, new ActorNoun(noun, type, role, unit, collective, oneForm));
            if (!plural.isEmpty()) {
                byForm.putIfAbsent(plural, new ActorNoun(noun, type, role, unit, collective, true));
            }
        }
    }

    static ActorNouns english() {
        return ENGLISH;
    }

    /** The noun that ends at a token, the longest that the lexicon has: "aid workers" before "workers". */
    Optional<ActorNoun> at(Sentence sentence, int token) {
        if (!sentence.token(token).isNoun() && !sentence.token(token).isAdjective()) {
            return Optional.empty();
        }
        for (int from = Math.max(0, token - LONGEST_IN_WORDS + 1); from <= token; from++) {
            StringJoiner words = new StringJoiner(" ");
            for (int i = from; i <= token; i++) {
                words.add(sentence.token(i).lower());
            }
            Optional<ActorNoun> noun = of(words.toString());
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** What bodies of armed men and private bodies are called, each in the singular. */
    List<ActorNoun> groups() {
        return byForm.values().stream()
                .filter(noun ->
                        noun.collective() && !noun.plural() && noun.role().equals("organization"))
                .filter(noun -> GROUPS.contains(noun.type()))
                .distinct()
                .toList();
    }

    /** The noun that some words are a form of. */
    Optional<ActorNoun> of(String words) {
        return Optional.ofNullable(byForm.get(words.toLowerCase(Locale.ROOT)));
    }
}
