package org.sitrep.mention;

import java.util.Set;
import org.sitrep.mention.AliasMatcher.Match;
import org.sitrep.text.SourceText;

/**
 * Decides whether a word that is also an alias is meant as the name here. "IS" is the hardest: it is a name in "IS shut
 * the schools" and a stressed verb in "Daesh IS shut".
 */
final class WeakAliasEvidence {

    private static final int FEWEST_INITIALS = 3;

    private final NameContext context = NameContext.english();
    private final SourceText text;
    private final RawWords words;
    private final Set<String> named;

    /** @param named ids that the report names by a strong alias somewhere */
    WeakAliasEvidence(SourceText text, RawWords words, Set<String> named) {
        this.text = text;
        this.words = words;
        this.named = named;
    }

    boolean supports(Match match, boolean afterName) {
        int last = match.word();
        while (last + 1 < words.size()
                && words.span(last + 1).end() <= match.span().end()) {
            last++;
        }
        boolean group = words.gapAfter(last).isBlank() && context.is("group", words.word(last + 1));
        if (isVerbForm(match) && (match.upper() || isStressedVerb(match.word(), last, afterName, group))) {
            return group && !match.upper();
        }
        boolean known = named.contains(match.alias().id());
        if (match.alias().outlet().isPresent()) {
            return known || isReporter(match.word(), last);
        }
        return known || group || isBody(match, last) || isVerbForm(match) && hasGrammar(match.word(), last);
    }

    /**
     * "The RSF", "the paramilitary RSF": English gives an article to the initials of a body, and few others take one.
     */
    private boolean isBody(Match match, int last) {
        String initials = text.of(match.span());
        boolean joined = words.gapAfter(match.word() - 1).isBlank();
        String before = words.word(match.word() - 1);
        boolean nameGoesOn = words.gapAfter(last).isBlank() && LetterCase.isCapitalised(words.word(last + 1));
        return !match.upper()
                && isInitials(initials)
                && !context.is("country_initials", initials)
                && joined
                && !nameGoesOn
                && (before.equalsIgnoreCase("the") || context.is("body_adjective", before));
    }

    /** Three capitals or more: two are as often a state, a title or a unit. */
    static boolean isInitials(String name) {
        return name.length() >= FEWEST_INITIALS && name.chars().allMatch(Character::isUpperCase);
    }

    private boolean isVerbForm(Match match) {
        return context.is("verb_form", text.of(match.span()));
    }

    private boolean isStressedVerb(int first, int last, boolean afterName, boolean group) {
        if (group || startsSentence(first)) {
            return false;
        }
        String before = words.word(first - 1);
        String after = words.word(last + 1);
        boolean shouted = LetterCase.isAllCapitals(before) && LetterCase.isAllCapitals(after);
        if (shouted
                || context.is("pronoun", before)
                || afterName && words.gapAfter(first - 1).isBlank()) {
            return true;
        }
        if (!words.gapAfter(first - 1).isBlank()
                || context.is("finite_be", after)
                || context.is("before_name", before)) {
            return false;
        }
        boolean nounBefore = LetterCase.isCapitalised(before) && !context.is("before_name", words.word(first - 2))
                || context.is("determiner", words.word(first - 2));
        return nounBefore;
    }

    private boolean hasGrammar(int first, int last) {
        return startsSentence(first)
                || context.is("before_name", words.word(first - 1))
                || context.is("finite_be", words.word(last + 1))
                || !words.gapAfter(first - 1).isBlank();
    }

    private boolean isReporter(int first, int last) {
        return context.is("report_verb", words.word(last + 1)) || context.is("told", words.word(first - 1));
    }

    private boolean startsSentence(int first) {
        String gap = words.gapAfter(first - 1);
        return first == 0 || gap.contains(".") || gap.contains("?") || gap.contains("!") || gap.contains(":");
    }
}
