package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.entity.Entity;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.ContentHash;

/**
 * Which acts of violence and casualties tell of one happening. Those of one sentence do, unless their places or times
 * differ; those of different sentences do if they agree in type, place and time, or hit the same person or thing and
 * name no different agents.
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

    /** How many sentences back "the attack" may point. */
    private static final int BACK = 2;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

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
        boolean samePlace = place(a).isPresent() && place(b).isPresent() && a.quantity.equals(b.quantity);
        boolean acts = isAct(a) && isAct(b) && !haveOtherAgents(a, b);
        return sameType && samePlace || acts && (shareSufferer(a, b) || pointsBack(a, b));
    }

    /** "The attack", "this explosion" shortly after what it points back to. */
    private static boolean pointsBack(Draft later, Draft earlier) {
        Sentence sentence = later.sentence;
        int distance = sentence.index() - earlier.sentence.index();
        return distance > 0
                && distance <= BACK
                && sentence.token(later.head).isNoun()
                && sentence.children(later.head, "det").stream()
                        .anyMatch(word -> POINTING.contains(sentence.token(word).lower()));
    }

    private static boolean isAct(Draft draft) {
        return draft.kind == ClaimKind.EVENT;
    }

    /** Whether both name the same person, body or thing that was hit, other than by a pronoun. */
    private boolean shareSufferer(Draft a, Draft b) {
        Set<String> first = names(a, List.of(Role.VICTIM, Role.TARGET));
        return names(b, List.of(Role.VICTIM, Role.TARGET)).stream().anyMatch(first::contains);
    }

    private boolean haveOtherAgents(Draft a, Draft b) {
        Set<String> first = names(a, List.of(Role.AGENT));
        Set<String> second = names(b, List.of(Role.AGENT));
        return !first.isEmpty() && !second.isEmpty() && second.stream().noneMatch(first::contains);
    }

    private Set<String> names(Draft draft, List<Role> roles) {
        Set<String> names = new TreeSet<>();
        for (Role role : roles) {
            for (Filler filler : draft.roles.getOrDefault(role, List.of())) {
                names.add(filler.mention()
                        .flatMap(mention -> context.entities().of(mention))
                        .map(Entity::id)
                        .orElseGet(() -> filler.text().toLowerCase(Locale.ROOT)));
            }
        }
        return names;
    }

    private Optional<String> place(Draft draft) {
        Optional<PlaceMention> mention = draft.place.flatMap(ClaimPlace::mention);
        return mention.flatMap(found -> context.entities().of(found)).map(entity -> entity.id());
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
