package org.sitrep.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.Mention;

/** What the mentions of one report mean, as far as the readings have come. */
final class Referents {

    private final Map<Mention, Referent> meant = new LinkedHashMap<>();
    private final List<Referent> all = new ArrayList<>();

    Optional<Referent> of(Mention mention) {
        return Optional.ofNullable(meant.get(mention));
    }

    boolean isOpen(Mention mention) {
        return !meant.containsKey(mention);
    }

    Referent add(Referent.Sort sort, String name, Mention mention) {
        Referent referent = new Referent(sort, name);
        all.add(referent);
        link(mention, referent);
        return referent;
    }

    /** Says that a mention means a referent; a mention that already means something keeps its meaning. */
    void link(Mention mention, Referent referent) {
        if (meant.putIfAbsent(mention, referent) == null) {
            referent.mentions().add(mention);
        }
    }

    /** Makes two referents one. */
    void merge(Referent kept, Referent dropped) {
        if (kept != dropped) {
            for (Mention mention : dropped.mentions()) {
                meant.put(mention, kept);
                kept.mentions().add(mention);
            }
            kept.mentions().sort((a, b) -> a.span().compareTo(b.span()));
            kept.learnGender(dropped.gender());
            all.remove(dropped);
        }
    }

    /** In the order in which they were first met. */
    List<Referent> all() {
        return Collections.unmodifiableList(all);
    }

    List<Referent> all(Referent.Sort sort) {
        return all.stream().filter(referent -> referent.sort() == sort).toList();
    }
}
