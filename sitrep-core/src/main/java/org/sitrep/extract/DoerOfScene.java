package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.syntax.Sentence;

/**
 * "Gunmen stopped a bus. The driver was beaten": what is told in the passive right after armed men came or struck was
 * done by them, if nobody else acts or speaks in between and neither place nor time tells it apart.
 */
final class DoerOfScene {

    private static final Set<String> STRIKING = Set.of(
            "attack",
            "killing",
            "abduction",
            "arrest",
            "abuse",
            "arson",
            "looting",
            "hijacking",
            "operation",
            "property_destruction");

    private static final Set<String> DONE = Set.of(
            "killing", "abduction", "arrest", "abuse", "sexual_violence", "arson", "looting", "property_destruction");

    private static final Set<String> SUFFERED = Set.of("killed", "injured", "abducted", "captured");

    private static final List<String> ARMED = List.of("armed", "@assailant", "@hunted", "@force-noun");

    private final ClaimContext context;
    private final Setting setting;
    private final OwnKind ownKind;
    private final Perpetrators perpetrators;

    DoerOfScene(ClaimContext context) {
        this.context = context;
        this.setting = new Setting(context);
        this.ownKind = new OwnKind(context);
        this.perpetrators = new Perpetrators(context);
    }

    void give(List<Draft> drafts) {
        Set<Integer> fights = drafts.stream()
                .filter(draft -> draft.type.equals("battle"))
                .map(draft -> draft.sentence.index())
                .collect(Collectors.toSet());
        Map<Integer, List<Draft>> scenes = drafts.stream()
                .filter(this::opens)
                .sorted(Comparator.comparing(Draft::trigger))
                .collect(Collectors.groupingBy(draft -> draft.sentence.index()));
        for (Draft done : drafts) {
            int at = done.sentence.index();
            if (isDoneTo(done) && !fights.contains(at) && !fights.contains(at - 1)) {
                scene(done, scenes)
                        .filter(scene -> !ownKind.harms(doers(scene), done))
                        .filter(scene ->
                                !done.type.equals("arrest") || isTaken(done) || Perpetrators.areOfState(doers(scene)))
                        .ifPresent(scene -> Perpetrators.give(done, doers(scene)));
            }
        }
    }

    /** "Its commander was captured": what armed groups do to prisoners as well. */
    private static boolean isTaken(Draft arrest) {
        return arrest.sentence.token(arrest.head).lemma().matches("capture|seize|take");
    }

    private Optional<Draft> scene(Draft done, Map<Integer, List<Draft>> scenes) {
        List<Draft> before = scenes.getOrDefault(done.sentence.index() - 1, List.of()).stream()
                .filter(scene -> context.passage().isOnePart(scene.sentence, done.sentence))
                .filter(scene -> scene.attribution.equals(done.attribution))
                .toList();
        boolean oneSide = before.stream()
                        .map(scene -> perpetrators.side(doers(scene)))
                        .distinct()
                        .count()
                == 1;
        boolean others = !scenes.getOrDefault(done.sentence.index(), List.of()).isEmpty();
        return oneSide && !others
                ? Optional.of(before.get(before.size() - 1))
                        .filter(scene -> setting.agrees(scene, done))
                        .filter(scene -> !isTurnedFrom(scene, done))
                : Optional.empty();
    }

    private boolean isTurnedFrom(Draft scene, Draft done) {
        int next = done.sentence.index();
        return scene.place.isPresent() ? setting.isLeftBetween(scene, next, next) : setting.turnsAway(done.sentence);
    }

    /** Whether armed men come or strike. */
    private boolean opens(Draft draft) {
        boolean act = draft.kind == ClaimKind.EVENT && STRIKING.contains(draft.type)
                || draft.kind == ClaimKind.PRESENCE && draft.type.equals("arrived")
                || draft.kind == ClaimKind.CONTROL && draft.type.equals("gained");
        return act
                && Incidents.happened(draft)
                && !draft.background
                && draft.heads.getOrDefault(doer(draft), List.of()).stream()
                        .anyMatch(head -> draft.sentence.token(head).isNoun()
                                && context.tests().admits(ARMED, draft.sentence, head));
    }

    private static Role doer(Draft draft) {
        return draft.kind == ClaimKind.PRESENCE ? Role.SUBJECT : Role.AGENT;
    }

    private static List<Filler> doers(Draft draft) {
        return draft.roles.getOrDefault(doer(draft), List.of());
    }

    /** Told in the passive, without a doer of its own. */
    private static boolean isDoneTo(Draft draft) {
        boolean harm = draft.kind == ClaimKind.EVENT && DONE.contains(draft.type)
                || draft.kind == ClaimKind.CASUALTIES && SUFFERED.contains(draft.type);
        return harm
                && !draft.has(Role.AGENT)
                && draft.stance.polarity() == Polarity.POSITIVE
                && !draft.background
                && draft.sentence.children(draft.head, "nsubj").isEmpty()
                && !isBeforeOrOtherwiseCaused(draft)
                && draft.sentence.children(draft.head, "obl").stream()
                        .noneMatch(phrase -> draft.sentence.caseMarker(phrase).matches("by|in|during"))
                && !draft.sentence
                        .children(draft.head, "nsubj:pass", "aux:pass")
                        .isEmpty();
    }

    /** "Nine houses had been burned", "nine died when a tank exploded". */
    private static boolean isBeforeOrOtherwiseCaused(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.children(draft.head, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lower().equals("had"))
                || sentence.children(draft.head, "advcl").stream()
                        .anyMatch(clause -> sentence.child(clause, "nsubj").isPresent());
    }
}
