package org.sitrep.web.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.Party;
import org.sitrep.view.ActorProfile;

/** Who takes part in a case. */
public final class Parties {

    private final FusedCase fused;
    private final Map<String, PartyRow> rows = new TreeMap<>();

    Parties(FusedCase fused) {
        this.fused = fused;
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Set<String>> claims = new HashMap<>();
        fused.claims().values().stream()
                .sorted()
                .forEach(claim -> all(claim)
                        .forEach(party -> party.key().ifPresent(key -> {
                            Set<String> known = names.computeIfAbsent(key, unseen -> new LinkedHashSet<>());
                            known.add(party.name());
                            known.add(party.words());
                            claims.computeIfAbsent(key, unseen -> new LinkedHashSet<>())
                                    .add(claim.id());
                        })));
        Map<String, Integer> events = counts(fused.events().stream()
                .flatMap(event -> event.agents().stream().flatMap(agent -> agent.party().key().stream())));
        Map<String, Integer> spans = counts(fused.control().stream()
                .flatMap(span -> span.holder().stream().flatMap(holder -> holder.key().stream())));
        Map<String, Integer> states = counts(fused.states().stream().map(state -> state.subject()));
        names.forEach((key, known) -> rows.put(
                key,
                new PartyRow(
                        key,
                        List.copyOf(known),
                        List.copyOf(claims.getOrDefault(key, Set.of())),
                        events.getOrDefault(key, 0),
                        spans.getOrDefault(key, 0),
                        states.getOrDefault(key, 0))));
    }

    private static Stream<Party> all(CaseClaim claim) {
        return claim.roles().values().stream().flatMap(Collection::stream);
    }

    private static Map<String, Integer> counts(Stream<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    /** Parties, or persons, the most named first. */
    public List<PartyRow> rows(boolean persons) {
        return rows.values().stream()
                .filter(row -> row.isPerson() == persons)
                .sorted(Comparator.comparing((PartyRow row) -> -row.claims().size())
                        .thenComparing(PartyRow::name))
                .toList();
    }

    public Optional<PartyRow> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Everything the picture says of one party. */
    public Optional<ActorProfile> profile(String key) {
        return row(key).map(row -> new ActorProfile(
                key,
                row.names(),
                row.claims().size(),
                fused.events().stream()
                        .filter(event -> event.agents().stream()
                                .anyMatch(agent ->
                                        agent.party().key().filter(key::equals).isPresent()))
                        .toList(),
                fused.control().stream()
                        .filter(span -> span.holder()
                                .flatMap(Party::key)
                                .filter(key::equals)
                                .isPresent())
                        .toList(),
                fused.states().stream()
                        .filter(state -> state.subject().equals(key))
                        .toList()));
    }

    /** The affiliations that name a party, each with both ends. */
    public List<Tie> ties(String key) {
        List<Tie> ties = new ArrayList<>();
        row(key).stream()
                .flatMap(row -> row.claims().stream())
                .map(fused.claims()::get)
                .filter(claim -> claim.kind() == org.sitrep.claim.ClaimKind.AFFILIATION)
                .forEach(claim -> claim.parties(org.sitrep.claim.Role.SUBJECT)
                        .forEach(subject -> claim.parties(org.sitrep.claim.Role.OBJECT)
                                .forEach(object -> ties.add(new Tie(subject, object, claim)))));
        return ties.stream().filter(tie -> tie.touches(key)).toList();
    }

    /** One claimed affiliation. */
    public record Tie(Party subject, Party object, CaseClaim claim) {
        boolean touches(String key) {
            return subject.key().filter(key::equals).isPresent()
                    || object.key().filter(key::equals).isPresent();
        }
    }
}
