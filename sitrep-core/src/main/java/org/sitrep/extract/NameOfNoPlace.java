package org.sitrep.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.mention.Form;
import org.sitrep.mention.NamesOfOtherThings;
import org.sitrep.mention.PersonMention;
import org.sitrep.text.SourceText;

/**
 * A name that no gazetteer lists and that is somebody's, or a people's or a service's, in the report: nothing is set
 * there ("attacked *Abbasov*", "2. *Lena Abbasov*", "posted on *Facebook*").
 */
final class NameOfNoPlace {

    private static final String WHEREABOUTS = "(?si).*\\b(?:in|at|near|outside|around|to|into|from)\\s+(?:the\\s+)?";

    private static final int REACH = 16;

    private final Set<String> persons = new HashSet<>();
    private final SourceText text;

    NameOfNoPlace(ClaimContext context) {
        this.text = context.passage().report().text();
        context.mentions().all().stream()
                .filter(PersonMention.class::isInstance)
                .map(PersonMention.class::cast)
                .filter(person -> person.form() == Form.NAME)
                .map(person -> person.name().toLowerCase(Locale.ROOT))
                .forEach(name -> {
                    persons.add(name);
                    persons.add(lastWord(name));
                });
    }

    /** Takes the place from a draft if its words are such a name. */
    void takeOut(Draft draft) {
        draft.place = draft.place.filter(place -> place.mention().isPresent() || !isNamed(place));
    }

    private boolean isNamed(ClaimPlace place) {
        String words = place.text().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
        return place.isNamed()
                && (persons.contains(words) && !standsAsWhereabouts(place)
                        || NamesOfOtherThings.english().contains(words));
    }

    /** "The market at Dan Kurmi": a name taken for a man's stands where no man can. */
    private boolean standsAsWhereabouts(ClaimPlace place) {
        int start = place.span().start();
        return text.value().substring(Math.max(0, start - REACH), start).matches(WHEREABOUTS);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
