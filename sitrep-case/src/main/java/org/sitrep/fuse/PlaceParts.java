package org.sitrep.fuse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, Part> byWord = new HashMap<>();

    PlaceParts() {
        for (LexiconTable.Row row : LexiconTable.shipped(PlaceParts.class, "place-parts.tsv")) {
            byWord.put(row.text("word"), Part.valueOf(row.text("part").toUpperCase(Locale.ROOT)));
        }
    }

    /** The part that the claim's own field or the words of its place name; the whole where neither does. */
    Part of(FiledClaim claim) {
        return Optional.ofNullable(claim.attributes().get("part"))
                .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
                .or(() -> claim.place().map(FiledPlace::text).flatMap(this::in))
                .or(() -> Optional.ofNullable(claim.attributes().get("extent")).flatMap(this::in))
                .orElse(Part.WHOLE);
    }

    private Optional<Part> in(String words) {
        return Names.words(words).stream()
                .flatMap(word -> Optional.ofNullable(byWord.get(word)).stream())
                .findFirst();
    }
}
