package org.sitrep.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** A finder without the names that a user has taken away. */
public final class SuppressedNames implements NameFinder {

    private final NameFinder finder;
    private final Set<String> suppressed;

    /** @param suppressed names in lower case */
    public SuppressedNames(NameFinder finder, Set<String> suppressed) {
        this.finder = finder;
        this.suppressed = Set.copyOf(suppressed);
    }

    @Override
    public List<ClaimedName> find(SourceText text, List<Span> regions) {
        return finder.find(text, regions).stream()
                .filter(name -> !suppressed.contains(text.of(name.span()).toLowerCase(Locale.ROOT)))
                .toList();
    }
}
