package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.claim.Role;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Citation;
import org.sitrep.fuse.CountedGroup;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.FusedFigure.Version;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.mention.ActorType;

/** One fused event as the event sets of the field ask for it. What the sources do not say is empty. */
final class EventFacts {

    private static final Set<ActorType> ORGANISED = Set.of(
            ActorType.STATE,
            ActorType.REBEL,
            ActorType.POLITICAL_MILITIA,
            ActorType.IDENTITY_MILITIA,
            ActorType.EXTERNAL);

    private static final Set<ActorType> UNARMED = Set.of(ActorType.CIVILIANS, ActorType.MEDIA, ActorType.NGO);

    private final ExportContext context;
    private final FusedEvent event;
    private final List<ToldClaim> told;
    private final List<CaseClaim> claims;

    EventFacts(ExportContext context, ToldEvent told) {
        this.context = context;
        this.event = told.event();
        this.told = told.claims();
        this.claims = this.told.stream().map(ToldClaim::claim).toList();
    }

    FusedEvent event() {
        return event;
    }

    /** Ids start with the country, as those of the event sets do. */
    String id() {
        return country().orElse("XXX") + event.id();
    }

    /** Whether somebody says that it happened; plans, wishes and bare denials are no events of an event set. */
    boolean happened() {
        return claims.stream().anyMatch(claim -> claim.isActual() && !claim.isDenial());
    }

    /** The value of a code that most claims give. */
    Optional<String> code(String name) {
        Map<String, Integer> values = new TreeMap<>();
        for (ToldClaim claim : told) {
            String value = claim.codes().getOrDefault(name, "");
            if (!value.isEmpty()) {
                values.merge(value, 1, Integer::sum);
            }
        }
        return CaseFacts.most(values);
    }

    // who

    /** Actors and persons said to have done it; words for things, numbers and pronouns are none. */
    List<String> agents() {
        return allAgents().stream().filter(context.facts()::isSomebody).toList();
    }

    private List<String> allAgents() {
        List<String> names = new ArrayList<>();
        event.agents().forEach(version -> names.add(version.party().name()));
        return names.isEmpty() ? names(Role.AGENT) : names.stream().distinct().toList();
    }

    /** Actors and persons it was done to. */
    List<String> targets() {
        List<String> names = new ArrayList<>(names(Role.TARGET));
        names(Role.VICTIM).stream().filter(name -> !names.contains(name)).forEach(names::add);
        names.removeAll(allAgents());
        return names.stream().filter(context.facts()::isSomebody).toList();
    }

    private List<String> names(Role role) {
        return claims.stream()
                .flatMap(claim -> claim.parties(role).stream())
                .map(Party::name)
                .distinct()
                .toList();
    }

    Optional<ActorType> type(String name) {
        return context.facts().type(name);
    }

    /** Whether those it was done to are people outside the armed forces and groups, as far as anything says. */
    boolean isOnCivilians() {
        boolean named = targets().stream()
                .anyMatch(name -> type(name).filter(UNARMED::contains).isPresent());
        boolean counted = event.figures().stream()
                .anyMatch(figure -> figure.counted() == CountedGroup.CIVILIANS
                        || figure.counted() == CountedGroup.SOME_CIVILIANS
                        || figure.counted() == CountedGroup.CHILDREN
                        || figure.counted() == CountedGroup.WOMEN);
        boolean fought = targets().stream()
                .anyMatch(name -> type(name).filter(ORGANISED::contains).isPresent());
        return named || counted && !fought;
    }

    /** UCDP's type: 1 state against group, 2 group against group, 3 one side against civilians; empty where open. */
    Optional<Integer> violence() {
        Optional<Integer> coded = code("ucdp_type").flatMap(EventFacts::digit);
        return coded.isPresent() ? coded : byParties();
    }

    private static Optional<Integer> digit(String word) {
        return switch (word) {
            case "1", "state_based", "state-based" -> Optional.of(1);
            case "2", "non_state", "non-state" -> Optional.of(2);
            case "3", "one_sided", "one-sided" -> Optional.of(3);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> byParties() {
        Optional<ActorType> agent =
                agents().stream().findFirst().flatMap(this::type).filter(ORGANISED::contains);
        Optional<ActorType> target = targets().stream()
                .flatMap(name -> type(name).stream())
                .filter(ORGANISED::contains)
                .findFirst();
        if (agent.isPresent() && target.isPresent()) {
            boolean state = agent.get() == ActorType.STATE || target.get() == ActorType.STATE;
            return Optional.of(state ? 1 : 2);
        }
        return agent.isPresent() && isOnCivilians() ? Optional.of(3) : Optional.empty();
    }

    // when and where

    Optional<Scene> scene() {
        return event.scene();
    }

    Optional<String> country() {
        return scene().flatMap(Scene::country);
    }

    // how many

    /** The figures of a topic by whom they count; empty without any. */
    Map<CountedGroup, FusedFigure> figures(String topic) {
        Map<CountedGroup, FusedFigure> figures = new LinkedHashMap<>();
        event.figures().stream()
                .filter(figure ->
                        figure.topic().equals(topic) && figure.unit().equals("persons") || isPeople(figure, topic))
                .forEach(figure -> figures.putIfAbsent(figure.counted(), figure));
        return figures;
    }

    private static boolean isPeople(FusedFigure figure, String topic) {
        return figure.topic().equals(topic)
                && Set.of("persons", "fighters", "civilians", "soldiers", "police", "children", "students", "teachers")
                        .contains(figure.unit());
    }

    Optional<FusedFigure> total(String topic) {
        return Optional.ofNullable(figures(topic).get(CountedGroup.PEOPLE));
    }

    static Optional<Long> low(FusedFigure figure) {
        return figure.low().map(Version::value);
    }

    static Optional<Long> best(FusedFigure figure) {
        return figure.best().map(Version::value);
    }

    static Optional<Long> high(FusedFigure figure) {
        return figure.high().map(Version::value);
    }

    /** Whether anybody is said to have been killed in it. */
    boolean isLethal() {
        return claims.stream()
                        .anyMatch(claim -> claim.isActual()
                                && !claim.isDenial()
                                && (claim.type().equals("killed")
                                        || claim.type().equals("killing")))
                && figures("killed").values().stream()
                        .allMatch(figure -> high(figure)
                                .or(() -> low(figure))
                                .map(dead -> dead > 0)
                                .orElse(true));
    }

    // who says so

    /** One sentence of each report that tells of it, in order of publication. */
    List<Citation> reports() {
        return oneOfEach(claims);
    }

    /** One sentence of each report that claims are from. */
    static List<Citation> oneOfEach(List<CaseClaim> claims) {
        Map<String, Citation> byReport = new LinkedHashMap<>();
        claims.stream().map(CaseClaim::citation).forEach(citation -> byReport.putIfAbsent(citation.report(), citation));
        return List.copyOf(byReport.values());
    }

    List<String> publishers() {
        return reports().stream()
                .flatMap(citation -> citation.publisher().stream())
                .distinct()
                .toList();
    }

    /** Whom the reports quote. */
    List<String> sources() {
        return told.stream()
                .flatMap(claim -> claim.source().stream())
                .distinct()
                .toList();
    }

    /** The sentences that tell of it, each with who published it. */
    String notes() {
        return Cells.list(claims.stream()
                .map(claim -> Cells.oneLine(claim.citation().words())
                        + claim.citation()
                                .publisher()
                                .map(name -> " (" + name + ")")
                                .orElse(""))
                .distinct()
                .limit(4)
                .toList());
    }
}
