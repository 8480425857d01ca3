package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proposes which persons of different reports are one. Names that share a word are compared, each with its nearest
 * neighbours in the order of names only, so that the work grows with the number of names and not with its square.
 */
final class PersonMatching {

    /** From this score on two names are taken for one person, if two signs speak for it. */
    static final double MERGED = 0.7;

    private static final double ROUNDING = 1e-9;

    /** From this score on a proposal is kept for people to look at. */
    static final double PROPOSED = 0.35;

    private static final int NEIGHBOURS = 12;

    private static final Comparator<PersonInReport> ORDER = Comparator.comparing(
                    (PersonInReport person) -> String.join(" ", person.tokens()))
            .thenComparing(PersonInReport::name);

    private final StandingJudgements judgements;
    private final List<PersonInReport> persons;
    private final List<IdentityReading> readings;

    PersonMatching(List<PersonInReport> persons, StandingJudgements judgements) {
        this.persons = List.copyOf(persons);
        this.judgements = judgements;
        this.readings = List.of(
                new NameReading(),
                new OnlyBearerReading(persons),
                new OfficeReading(),
                new CallingReading(),
                new ProvinceReading(),
                new RelativeReading());
    }

    /** All proposals, in order of names. */
    List<Resolution> resolutions() {
        Map<String, List<PersonInReport>> byToken = new TreeMap<>();
        persons.stream()
                .sorted(ORDER)
                .forEach(person -> person.tokens()
                        .forEach(token -> byToken.computeIfAbsent(token, some -> new ArrayList<>())
                                .add(person)));
        Map<String, Resolution> found = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        byToken.values().forEach(block -> compare(block, seen, found));
        return found.values().stream()
                .sorted(Comparator.comparing(Resolution::first).thenComparing(Resolution::second))
                .toList();
    }

    private void compare(List<PersonInReport> block, Set<String> seen, Map<String, Resolution> found) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
                proposal(block.get(i), block.get(j), seen).ifPresent(made -> found.put(made.id(), made));
            }
        }
    }

    private Optional<Resolution> proposal(PersonInReport one, PersonInReport other, Set<String> seen) {
        boolean ordered = one.name().compareTo(other.name()) < 0;
        PersonInReport first = ordered ? one : other;
        PersonInReport second = ordered ? other : one;
        if (first.name().report().equals(second.name().report())) {
            return Optional.empty();
        }
        String id = Resolution.idOf(first.name(), second.name());
        return seen.add(id) ? read(id, first, second) : Optional.empty();
    }

    private Optional<Resolution> read(String id, PersonInReport first, PersonInReport second) {
        List<Sign> signs = new ArrayList<>();
        readings.forEach(reading -> reading.read(first, second).ifPresent(signs::add));
        double score =
                Math.max(0, Math.min(1, signs.stream().mapToDouble(Sign::weight).sum()));
        Judgement judgement = judgements.of(id);
        if (score < PROPOSED && judgement == Judgement.UNREVIEWED) {
            return Optional.empty();
        }
        boolean two = signs.stream().filter(Sign::isFor).count() > 1;
        boolean merged = judgement == Judgement.CONFIRMED
                || (judgement == Judgement.UNREVIEWED && two && score >= MERGED - ROUNDING);
        double rounded = Math.round(score * 100) / 100.0;
        return Optional.of(new Resolution(
                id,
                first.name(),
                second.name(),
                rounded,
                signs.stream().map(Sign::reason).toList(),
                judgement,
                merged));
    }
}
