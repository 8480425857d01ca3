package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.mention.AliasMatcher.Match;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Claims the names of known actors and outlets: strong aliases wherever they stand, weak ones with evidence. */
public final class LexiconNameFinder implements NameFinder {

    private final AliasMatcher matcher;

    public LexiconNameFinder(ActorLexicon lexicon) {
        this.matcher = new AliasMatcher(lexicon);
    }

    @Override
    public List<ClaimedName> find(SourceText text, List<Span> regions) {
        List<RawWords> words = new ArrayList<>();
        List<List<Match>> matches = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Span region : regions) {
            RawWords ofRegion = new RawWords(text, region);
            List<Match> found = matcher.find(text, region, ofRegion, LetterCase.isUpper(text, List.of(region)));
            words.add(ofRegion);
            matches.add(found);
            found.stream()
                    .filter(match -> !match.alias().weak())
                    .forEach(match -> named.add(match.alias().id()));
        }
        for (int i = 0; i < regions.size(); i++) {
            named.addAll(supported(matches.get(i), new WeakAliasEvidence(text, words.get(i), named), text));
        }
        List<ClaimedName> claimed = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            claim(matches.get(i), new WeakAliasEvidence(text, words.get(i), named), claimed);
        }
        return List.copyOf(claimed);
    }

    /** Initials that one sentence shows to be a group's are the group's throughout the report. */
    private static Set<String> supported(List<Match> matches, WeakAliasEvidence evidence, SourceText text) {
        Set<String> supported = new HashSet<>();
        matches.stream()
                .filter(match -> match.alias().weak() && match.alias().actor().isPresent())
                .filter(match -> WeakAliasEvidence.isInitials(text.of(match.span())))
                .filter(match -> evidence.supports(match, false))
                .forEach(match -> supported.add(match.alias().id()));
        return supported;
    }

    /** In a text all in capitals "THE NATIONAL" tells nothing about a newspaper of that name. */
    private static boolean isCommonInCapitals(Match match) {
        String alias = match.alias().text();
        boolean oneWord = alias.replaceFirst("(?i)^the ", "").indexOf(' ') < 0;
        return match.upper() && match.alias().outlet().isPresent() && oneWord && !LetterCase.isAllCapitals(alias);
    }

    private static void claim(List<Match> matches, WeakAliasEvidence evidence, List<ClaimedName> claimed) {
        int end = -2;
        for (Match match : matches) {
            boolean afterName = match.span().start() == end + 1;
            boolean taken = match.span().start() < end || isCommonInCapitals(match);
            if (!taken && (!match.alias().weak() || evidence.supports(match, afterName))) {
                boolean outlet = match.alias().outlet().isPresent();
                claimed.add(new ClaimedName(match.span(), outlet ? ClaimedName.Kind.OUTLET : ClaimedName.Kind.ACTOR));
                end = match.span().end();
            }
        }
    }
}
