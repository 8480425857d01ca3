package org.sitrep.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledStance;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.Relation;
import org.sitrep.fuse.Scene;
import org.sitrep.text.Span;
import org.sitrep.web.marks.ClaimCard.Hedge;
import org.sitrep.web.marks.ClaimCard.Related;
import org.sitrep.web.marks.ClaimCard.Saying;
import org.sitrep.web.marks.ClaimCard.Slot;
import org.sitrep.web.marks.ClaimCard.Why;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.Wording;

/** Writes the claims of a report as cards. */
public final class ClaimCards {

    private static final int RELATED_SHOWN = 8;

    private final FiledReport report;
    private final CasePicture picture;
    private final Map<String, String> reviews;

    /** @param reviews verdicts by claim */
    public ClaimCards(FiledReport report, CasePicture picture, Map<String, String> reviews) {
        this.report = report;
        this.picture = picture;
        this.reviews = Map.copyOf(reviews);
    }

    /** In text order. */
    public List<ClaimCard> cards() {
        return report.claims().stream().map(this::card).toList();
    }

    private ClaimCard card(FiledClaim claim) {
        return new ClaimCard(
                claim.id(),
                claim.kind().label(),
                claim.type(),
                slots(claim),
                claim.quantity().map(ClaimCards::figure),
                claim.place().map(this::place),
                claim.time()
                        .map(time -> new Slot(
                                "when",
                                time.text().isEmpty() ? "not said in words" : time.text(),
                                days(time) + " (" + Wording.words(time.basis().label()) + ")")),
                chain(claim),
                claim.stance().hedges().stream()
                        .map(hedge -> new Hedge(report.text().of(hedge.span()), hedge.scope()))
                        .toList(),
                flags(claim.stance()),
                claim.attributes().entrySet().stream()
                        .map(entry -> new Slot(Wording.words(entry.getKey()), entry.getValue(), ""))
                        .toList(),
                claim.evidence().spans().stream().map(report.text()::of).toList(),
                why(claim),
                related(claim.id()),
                reviews.getOrDefault(claim.id(), "unreviewed"));
    }

    private static List<Slot> slots(FiledClaim claim) {
        List<Slot> slots = new ArrayList<>();
        claim.roles()
                .forEach((role, fillers) -> fillers.forEach(filler -> slots.add(new Slot(
                        role.label(), filler.text(), filler.name().equals(filler.text()) ? "" : filler.name()))));
        return slots;
    }

    private static Slot figure(FiledQuantity quantity) {
        String low = quantity.count().low().map(Object::toString).orElse("");
        String best = quantity.count().best().map(Object::toString).orElse("");
        String high = quantity.count().high().map(Object::toString).orElse("");
        String range = Stream.of(
                        low.isEmpty() ? "" : "low " + low,
                        best.isEmpty() ? "" : "best " + best,
                        high.isEmpty() ? "" : "high " + high,
                        quantity.unit())
                .filter(words -> !words.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        return new Slot("how many", quantity.text(), range);
    }

    private Slot place(FiledPlace place) {
        Optional<FiledEntity> meant = place.entity().flatMap(report::entity);
        String found = meant.map(entity -> Stream.concat(
                                Stream.of(entity.name()),
                                entity.point().stream()
                                        .flatMap(point -> Stream.concat(point.adm2().stream(), point.adm1().stream())))
                        .distinct()
                        .reduce((first, second) -> first + ", " + second)
                        .orElse(""))
                .orElse("");
        return new Slot("where", place.relation().label() + " " + place.text(), found);
    }

    private static String days(FiledClaim.FiledTime time) {
        String start = time.start().map(Object::toString).orElse("?");
        String last = time.end().map(end -> end.minusDays(1).toString()).orElse("");
        return last.isEmpty() ? "since " + start : last.equals(start) ? start : start + " – " + last;
    }

    private List<Saying> chain(FiledClaim claim) {
        List<Saying> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<FiledAttribution> said = report.attributionOf(claim);
        while (said.isPresent() && seen.add(said.get().id())) {
            chain.add(saying(said.get(), chain.isEmpty() ? Optional.of(claim) : Optional.empty()));
            said = said.get().parent().map(report.attributions()::get);
        }
        return chain;
    }

    private Saying saying(FiledAttribution said, Optional<FiledClaim> nearest) {
        String words = said.source().stream()
                .map(report.text()::of)
                .reduce((a, b) -> a + " … " + b)
                .orElse("");
        String name = said.speaker()
                .flatMap(report::entity)
                .map(FiledEntity::name)
                .or(() -> nearest.flatMap(claim -> claim.source().name()))
                .orElse(words.isEmpty() ? "nobody named" : words);
        String role = nearest.flatMap(claim -> claim.source().role())
                .map(office -> ", " + office)
                .orElse("");
        return new Saying(
                name + (name.contains(role.replaceFirst(", ", "")) ? "" : role),
                said.kind().label(),
                Wording.words(said.act().label()),
                said.listener().flatMap(report::entity).map(FiledEntity::name).orElse(""),
                words.equals(name) ? "" : words);
    }

    private static List<String> flags(FiledStance stance) {
        List<String> flags = new ArrayList<>();
        if (stance.polarity() == Polarity.NEGATIVE) {
            flags.add("negated");
        }
        if (stance.modality() != Modality.ACTUAL) {
            flags.add(stance.modality().label());
        }
        flags.add(stance.certainty().label());
        stance.outcome().ifPresent(flags::add);
        if (stance.background()) {
            flags.add("history");
        }
        return flags;
    }

    private Why why(FiledClaim claim) {
        Span trigger = claim.evidence().trigger();
        Optional<Scene> scene = picture.claim(claim.id()).flatMap(CaseClaim::scene);
        return new Why(
                claim.rule(),
                report.text().of(trigger),
                scene.filter(setting -> setting.basis() != Scene.Basis.CLAIM)
                        .map(setting -> "set in " + Wording.place(setting) + ": " + setting.reason())
                        .orElse(""),
                claim.place()
                        .flatMap(FiledPlace::entity)
                        .flatMap(report::entity)
                        .map(FiledEntity::candidates)
                        .orElse(List.of()));
    }

    private List<Related> related(String claim) {
        return picture.relationsOf(claim).stream()
                .sorted(Comparator.comparing(
                                (Relation relation) -> !relation.type().isDisagreement())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RELATED_SHOWN)
                .flatMap(relation -> related(relation, claim).stream())
                .toList();
    }

    private Optional<Related> related(Relation relation, String claim) {
        String other = relation.first().equals(claim) ? relation.second() : relation.first();
        return picture.claim(other)
                .map(against -> new Related(
                        relation.type().label(),
                        relation.topic(),
                        relation.reason(),
                        other,
                        against.citation().report(),
                        Wording.speaker(against.speaker()),
                        against.citation().published().map(Object::toString).orElse("")));
    }
}
