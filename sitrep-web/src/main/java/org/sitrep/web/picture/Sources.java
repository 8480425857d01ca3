package org.sitrep.web.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.RelationType;
import org.sitrep.resolve.Names;

/** Who the claims of a case come from. */
public final class Sources {

    private final CasePicture picture;
    private final Set<String> copies = new HashSet<>();
    private final Set<String> contradicted = new HashSet<>();
    private final Map<String, String> reliabilities = new HashMap<>();

    /** @param reliabilities letters A to F as people have set them, by name */
    public Sources(CasePicture picture, Map<String, String> reliabilities) {
        this.picture = picture;
        reliabilities.forEach((name, letter) -> this.reliabilities.put(Names.folded(name), letter));
        picture.fused().lines().forEach(line -> copies.addAll(line.copies()));
        picture.fused().relations().stream()
                .filter(relation ->
                        relation.type() == RelationType.CONTRADICTS || relation.type() == RelationType.DENIES)
                .forEach(relation -> {
                    contradicted.add(relation.first());
                    contradicted.add(relation.second());
                });
    }

    /** By number of claims. */
    public List<PublisherRow> publishers() {
        return rows(claim -> claim.citation().publisher().orElse("publisher not known"), claim -> "publisher");
    }

    /** Speakers other than the reports' own voices, by number of claims. */
    public List<PublisherRow> speakers() {
        return rows(
                claim -> claim.speaker().name(), claim -> claim.speaker().kind().label());
    }

    private List<PublisherRow> rows(Function<CaseClaim, String> name, Function<CaseClaim, String> kind) {
        Map<List<String>, Count> counts = new HashMap<>();
        picture.fused()
                .claims()
                .values()
                .forEach(claim -> counts.computeIfAbsent(
                                List.of(name.apply(claim), kind.apply(claim)), unseen -> new Count())
                        .add(claim));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue()
                        .row(entry.getKey().get(0), entry.getKey().get(1)))
                .sorted(Comparator.comparing((PublisherRow row) -> -row.claims())
                        .thenComparing(PublisherRow::name)
                        .thenComparing(PublisherRow::kind))
                .toList();
    }

    /** What one of them has told. */
    private final class Count {
        private final Set<String> reports = new HashSet<>();
        private final Set<String> copied = new HashSet<>();
        private int claims;
        private int against;

        void add(CaseClaim claim) {
            String report = claim.citation().report();
            claims++;
            reports.add(report);
            if (copies.contains(report)) {
                copied.add(report);
            }
            against += contradicted.contains(claim.id()) ? 1 : 0;
        }

        PublisherRow row(String name, String kind) {
            return new PublisherRow(
                    name,
                    kind,
                    reports.size(),
                    claims,
                    copied.size(),
                    against,
                    reliabilities.getOrDefault(Names.folded(name), ""));
        }
    }
}
