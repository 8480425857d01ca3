package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.mention.PlaceMention;
import org.sitrep.text.ContentHash;

/**
 * Which acts of violence and casualties tell of one happening. Those of one sentence do, unless their places or times
 * differ; those of different sentences do if they agree in type, place and time.
 */
final class Incidents {

    private static final Set<String> VIOLENT = Set.of(
            "battle",
            "air_strike",
            "shelling",
            "explosion",
            "suicide_bombing",
            "attack",
            "killing",
            "abduction",
            "enforced_disappearance",
            "abuse",
            "sexual_violence",
            "property_destruction",
            "arson",
            "looting",
            "hijacking");

    private final ClaimContext context;
    private final List<List<Draft>> groups = new ArrayList<>();

    Incidents(ClaimContext context) {
        this.context = context;
    }

    void mark(List<Draft> drafts) {
        drafts.stream().filter(Incidents::isPartOfOne).forEach(this::add);
        String report = context.passage().report().id();
        for (List<Draft> group : groups) {
            String id =
                    ContentHash.id("i", List.of(report, group.get(0).trigger().toString()));
            group.forEach(draft -> draft.incident = Optional.of(id));
        }
    }

    private static boolean isPartOfOne(Draft draft) {
        boolean happened = draft.stance.modality() == Modality.ACTUAL && draft.stance.polarity() == Polarity.POSITIVE;
        boolean violent = draft.kind == ClaimKind.EVENT && VIOLENT.contains(draft.type);
        return happened && (violent || draft.kind == ClaimKind.CASUALTIES);
    }

    private void add(Draft draft) {
        for (List<Draft> group : groups) {
            if (group.stream().anyMatch(other -> tellOfOne(draft, other))) {
                group.add(draft);
                return;
            }
        }
        List<Draft> group = new ArrayList<>();
        group.add(draft);
        groups.add(group);
    }

    private boolean tellOfOne(Draft a, Draft b) {
        if (!agree(place(a), place(b)) || !agree(a.time.flatMap(ClaimTime::start), b.time.flatMap(ClaimTime::start))) {
            return false;
        }
        if (a.sentence.index() == b.sentence.index()) {
            return true;
        }
        boolean sameType = a.kind == b.kind && a.type.equals(b.type);
        return sameType && place(a).isPresent() && place(b).isPresent() && a.quantity.equals(b.quantity);
    }

    private Optional<String> place(Draft draft) {
        Optional<PlaceMention> mention = draft.place.flatMap(ClaimPlace::mention);
        return mention.flatMap(found -> context.entities().of(found)).map(entity -> entity.id());
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
