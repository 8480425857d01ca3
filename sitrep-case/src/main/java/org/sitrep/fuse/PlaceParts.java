package org.sitrep.fuse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.fuse.Scene.Part;
import org.sitrep.mention.LexiconTable;
import org.sitrep.resolve.Names;

/**
 * Tells whether a claim is about the centre of a place, about its villages, or about the whole
 * ({@code place-parts.tsv}).
 */
final class PlaceParts {

    /** "The whole city including the base" is the city, not the base. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(whole|entire|all) (of )?(the )?(city|town|village|district|area|place)\\b"
                    + "|\\b(town|city) and (all )?((its|the|their) )?(villages|surroundings|outskirts)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Still holds its base in the town": the base, and not the town. */
    private static final Pattern OWN_BASE = Pattern.compile(
            "\\A\\S+( on)?( to)? (its|their)( own| main| last| old)? (base|garrison|headquarters|barracks|camp)\\b");

    private final Map<String, Part> byWord = new HashMap<>();

    PlaceParts() {
        for (LexiconTable.Row row : LexiconTable.shipped(PlaceParts.class, "place-parts.tsv")) {
            byWord.put(row.text("word"), Part.valueOf(row.text("part").toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * The part that the words behind the trigger, the claim's own field, the words of its place or the words before
     * them name ("the centre of Um Rawaba"); the whole where none does.
     */
    Part of(FiledClaim claim, String sentence, String fromTrigger) {
        if (WHOLE.matcher(sentence).find()) {
            return Part.WHOLE;
        }
        if (OWN_BASE.matcher(fromTrigger).find()) {
            return Part.CENTRE;
        }
        return Optional.ofNullable(claim.attributes().get("part"))
                .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
                .filter(part -> part != Part.WHOLE)
                .or(() -> claim.place().map(FiledPlace::text).flatMap(this::in))
                .or(() -> Optional.ofNullable(claim.attributes().get("extent")).flatMap(this::in))
                .or(() -> claim.place().flatMap(place -> before(place.text(), sentence)))
                .orElse(Part.WHOLE);
    }

    private Optional<Part> before(String place, String sentence) {
        int at = sentence.indexOf(" of " + place);
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(byWord.get(sentence.substring(sentence.lastIndexOf(' ', at - 1) + 1, at)
                        .toLowerCase(Locale.ROOT)));
    }

    private Optional<Part> in(String words) {
        return Names.words(words).stream()
                .flatMap(word -> Optional.ofNullable(byWord.get(word)).stream())
                .findFirst();
    }
}
