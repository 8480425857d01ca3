package org.sitrep.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.entity.Entity.PlaceEntity.Location;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;

/** Whether two claims can be set in one place and at one time. What one of them does not say decides nothing. */
final class Setting {

    private final ClaimContext context;
    private final UnlistedPlace unlisted;

    Setting(ClaimContext context) {
        this.context = context;
        this.unlisted = new UnlistedPlace(context);
    }

    boolean agrees(Draft a, Draft b) {
        return placesAgree(a, b) && timesAgree(a, b);
    }

    /** The place that a claim names, if it is known. */
    Optional<PlaceEntity> place(Draft draft) {
        return draft.place.flatMap(this::place);
    }

    Optional<PlaceEntity> place(ClaimPlace place) {
        return place.mention()
                .flatMap(context.entities()::of)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast);
    }

    /** Whether a sentence names another place than the one that a claim is set in. */
    boolean isLeftBetween(Draft scene, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .anyMatch(sentence -> namesAnother(scene, sentence)
                        || namesUnlisted(scene, sentence)
                        || turnsAway(context.passage().sentences().get(sentence)));
    }

    private boolean namesAnother(Draft scene, int sentence) {
        Optional<String> there = place(scene).map(PlaceEntity::id);
        return context.mentions().in(sentence, PlaceMention.class).stream()
                .filter(place -> place.use() == PlaceMention.Use.NAME)
                .filter(place -> !scene.place.orElseThrow().span().contains(place.span()))
                .filter(place -> !isLandmark(place) && !isWhereSaid(place))
                .map(place -> context.entities().of(place).map(entity -> entity.id()))
                .anyMatch(id -> there.isEmpty() || !id.equals(there));
    }

    /** "Elsewhere", "in a separate incident": a sentence that turns to a happening of its own. */
    boolean turnsAway(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.lower().matches("elsewhere|separately"))
                || sentence.isParsed()
                        && IntStream.range(0, sentence.size())
                                .filter(word -> sentence.hasRelation(word, "obl")
                                        && sentence.caseMarker(word).matches("in|during"))
                                .flatMap(word -> sentence.children(word, "amod", "det").stream()
                                        .mapToInt(Integer::intValue))
                                .anyMatch(word -> context.codebook()
                                        .list("told-apart")
                                        .contains(sentence.token(word).lower()));
    }

    /** "Another sit-in, in Kot Hasil": a name that no list knows, where only a place can stand. */
    private boolean namesUnlisted(Draft scene, int index) {
        Sentence sentence = context.passage().sentences().get(index);
        String there = scene.place.orElseThrow().text();
        return sentence.isParsed()
                && unlisted.settings(sentence).stream()
                        .map(context.passage().report().text()::of)
                        .anyMatch(name -> !there.contains(name));
    }

    /** "No one was hurt, the governor said in Khartoum". */
    private boolean isWhereSaid(PlaceMention place) {
        return context.attributions().stream()
                .anyMatch(said -> said.place().filter(place::equals).isPresent());
    }

    boolean isLandmark(PlaceMention place) {
        Sentence sentence = context.passage().sentences().get(place.sentence());
        return sentence.isParsed()
                && Bearing.isLandmark(
                        sentence, place.token(), context.codebook().list("distance-word"));
    }

    private boolean placesAgree(Draft a, Draft b) {
        Optional<PlaceEntity> first = place(a);
        Optional<PlaceEntity> second = place(b);
        return first.isEmpty()
                || second.isEmpty()
                || first.get().id().equals(second.get().id())
                || holds(first.get(), second.get())
                || holds(second.get(), first.get());
    }

    /** "Peru" holds Lima and "Ituri" holds Bunia; a town holds nothing that has a name of its own. */
    private static boolean holds(PlaceEntity wide, PlaceEntity narrow) {
        return wide.location().isPresent()
                && narrow.location()
                        .filter(inner -> holds(wide.location().get(), inner))
                        .isPresent();
    }

    static boolean holds(Location outer, Location inner) {
        boolean division = outer.feature().equals("adm1")
                && outer.adm1().isPresent()
                && outer.adm1().equals(inner.adm1());
        boolean whole = outer.isCountry() || division;
        return whole && outer.country().equals(inner.country());
    }

    private static boolean timesAgree(Draft a, Draft b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(Draft a, Draft b) {
        Optional<LocalDate> end = a.time.flatMap(ClaimTime::end);
        Optional<LocalDate> start = b.time.flatMap(ClaimTime::start);
        return end.isPresent() && start.isPresent() && !end.get().isAfter(start.get());
    }
}
