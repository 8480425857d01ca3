package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Claims names that no lexicon has: organisations by the form of their name, groups that a report introduces as such,
 * and the short names that it gives in brackets after a full one, which may be a known actor's.
 */
public final class OrganisationNameFinder implements NameFinder {

    private final OrganisationPattern pattern;
    private final LexiconNameFinder known;

    public OrganisationNameFinder(ActorLexicon lexicon, CountryWords countries) {
        this.pattern = new OrganisationPattern(countries);
        this.known = new LexiconNameFinder(lexicon);
    }

    @Override
    public List<ClaimedName> find(SourceText text, List<Span> regions) {
        List<Span> names = new ArrayList<>();
        regions.forEach(region -> names.addAll(pattern.find(text, region)));
        for (Span use : new GroupsIntroduced(text, regions).uses(text, regions)) {
            if (names.stream().noneMatch(name -> name.contains(use))) {
                names.removeIf(use::overlaps);
                names.add(use);
            }
        }
        List<Span> full = new ArrayList<>(names);
        known.find(text, regions).forEach(name -> full.add(name.span()));
        full.sort(null);
        for (Span use : new IntroducedNames(text, full).uses(text, regions)) {
            if (names.stream().noneMatch(use::overlaps)) {
                names.add(use);
            }
        }
        return names.stream()
                .map(span -> new ClaimedName(span, kind(text, span)))
                .sorted()
                .toList();
    }

    private static ClaimedName.Kind kind(SourceText text, Span name) {
        boolean medium = OrganisationWords.english().typeOf(text.of(name)) == ActorType.MEDIA;
        return medium ? ClaimedName.Kind.OUTLET : ClaimedName.Kind.ACTOR;
    }
}
