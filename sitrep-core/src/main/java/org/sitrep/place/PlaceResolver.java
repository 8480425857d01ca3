package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.Demonyms;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.report.Report;

/**
 * Tells which place each name of a report means. All candidates are weighed by a list of evidence; a first pass without
 * context gives the context for the next ones. A name has one sense in a report, unless words beside it say otherwise.
 * A place that is said to lie in another and is not known there is given the point of that other, never that of a
 * namesake.
 */
public final class PlaceResolver {

    private static final int PASSES = 3;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.place().index());

    private final Gazetteer gazetteer;
    private final ReportHome home;
    private final Demonyms demonyms = Demonyms.world();

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.home = new ReportHome(gazetteer);
    }

    /** What each place mention means; every place mention has an entity, with or without a location. */
    public Map<PlaceMention, PlaceEntity> resolve(Report report, Mentions mentions) {
        List<PlaceMention> places = mentions.all().stream()
                .filter(PlaceMention.class::isInstance)
                .map(PlaceMention.class::cast)
                .toList();
        Map<PlaceMention, NamedPlace> names = names(places);
        Map<NamedPlace, List<Candidate>> ranked = rank(report, places, names);
        return new PlaceEntities(gazetteer).of(places, names, ranked);
    }

    private Map<PlaceMention, NamedPlace> names(List<PlaceMention> places) {
        Map<PlaceMention, NamedPlace> names = new LinkedHashMap<>();
        Map<NamedPlace, Integer> counts = new LinkedHashMap<>();
        for (PlaceMention mention : places) {
            NamedPlace name = new NamedPlace(
                    key(mention),
                    mention.level().flatMap(Level::of),
                    mention.container(),
                    mention.container().map(this::containers).orElse(List.of()),
                    0);
            counts.merge(name, 1, Integer::sum);
            names.put(mention, name);
        }
        names.replaceAll((mention, name) -> new NamedPlace(
                name.key(), name.level(), name.container(), name.containers(), counts.getOrDefault(name, 1)));
        return names;
    }

    private String key(PlaceMention mention) {
        boolean mayBeDemonym = mention.use() == PlaceMention.Use.DEMONYM || mention.use() == PlaceMention.Use.NAME_PART;
        Optional<String> of =
                mayBeDemonym ? demonyms.of(mention.name()).map(Demonyms.Demonym::place) : Optional.empty();
        return NameFolding.exact(of.orElse(mention.name()));
    }

    private List<GazetteerPlace> containers(String name) {
        return gazetteer.lookup(name).stream()
                .filter(match -> match.place().feature() != Feature.POPULATED_PLACE)
                .map(Gazetteer.Match::place)
                .toList();
    }

    private Map<NamedPlace, List<Candidate>> rank(
            Report report, List<PlaceMention> places, Map<PlaceMention, NamedPlace> names) {
        Map<NamedPlace, List<Gazetteer.Match>> matches = new LinkedHashMap<>();
        for (PlaceMention place : places) {
            NamedPlace name =
                    names.getOrDefault(place, new NamedPlace("", Optional.empty(), Optional.empty(), List.of(), 0));
            matches.computeIfAbsent(name, this::matches);
        }
        PlaceContext context = new PlaceContext(Map.of(), home.dateline(report), home.publisher(report));
        Map<NamedPlace, List<Candidate>> ranked = Map.of();
        for (int pass = 0; pass < PASSES; pass++) {
            Map<NamedPlace, List<Candidate>> now = new LinkedHashMap<>();
            for (Map.Entry<NamedPlace, List<Gazetteer.Match>> entry : matches.entrySet()) {
                now.put(entry.getKey(), weighed(entry.getKey(), entry.getValue(), context));
            }
            ranked = now;
            context = new PlaceContext(chosen(ranked), context.dateline(), context.home());
        }
        LonelyNamesake namesake = new LonelyNamesake(context);
        Map<NamedPlace, List<Candidate>> located = new LinkedHashMap<>(ranked);
        located.replaceAll((name, candidates) ->
                !candidates.isEmpty() && namesake.is(name, candidates.get(0)) ? List.of() : candidates);
        return located;
    }

    private static Map<NamedPlace, Candidate> chosen(Map<NamedPlace, List<Candidate>> ranked) {
        Map<NamedPlace, Candidate> chosen = new LinkedHashMap<>();
        ranked.forEach((name, candidates) -> candidates.stream().findFirst().ifPresent(best -> chosen.put(name, best)));
        return chosen;
    }

    private List<Gazetteer.Match> matches(NamedPlace name) {
        List<Gazetteer.Match> exact = new ArrayList<>(gazetteer.lookup(name.key()));
        boolean told = name.level().isPresent() || name.container().isPresent();
        boolean inside = exact.stream()
                .anyMatch(match -> name.containers().stream().anyMatch(one -> one.contains(match.place())));
        if (told && !inside || exact.isEmpty()) {
            gazetteer.lookupLoose(name.key()).stream()
                    .filter(loose -> exact.stream()
                            .noneMatch(match ->
                                    match.place().index() == loose.place().index()))
                    .forEach(exact::add);
        }
        return exact;
    }

    private static List<Candidate> weighed(NamedPlace name, List<Gazetteer.Match> matches, PlaceContext context) {
        List<Candidate> candidates = new ArrayList<>();
        for (Gazetteer.Match match : matches) {
            double score = 0;
            double most = Double.NEGATIVE_INFINITY;
            String reason = "";
            for (PlaceEvidence evidence : PlaceEvidences.IN_ORDER) {
                double points = evidence.points(match, name, context);
                score += points;
                if (points > 0 && reason.isEmpty() || points > most && points >= 2 && most < 1) {
                    most = points;
                    reason = evidence.reason();
                }
            }
            candidates.add(new Candidate(match.place(), match.kind(), score, reason));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
