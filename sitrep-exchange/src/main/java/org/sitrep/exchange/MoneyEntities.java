package org.sitrep.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.exchange.MoneyEntity.Maker;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;

/**
 * What a report says in FollowTheMoney's schemata: the article, the persons and organizations it names, who belongs to,
 * leads, holds an office in or is kin of whom, and the events it tells of. Persons are of their report: a name is no
 * identity. Only what is claimed and not denied becomes a link.
 */
final class MoneyEntities {

    private final FiledReport report;
    private final String article;
    private final List<MoneyEntity> entities = new ArrayList<>();

    private MoneyEntities(FiledReport report) {
        this.report = report;
        this.article = report.id();
    }

    /** In the order of the report: the article, whom it names, what it claims. */
    static List<MoneyEntity> of(FiledReport report) {
        MoneyEntities made = new MoneyEntities(report);
        made.article();
        report.entities().values().forEach(made::named);
        report.claims().forEach(made::claim);
        return List.copyOf(made.entities);
    }

    private void article() {
        Maker maker = new Maker(article, "Article", "")
                .with("title", report.head().title())
                .with("publisher", report.head().publisher())
                .with("sourceUrl", report.head().url())
                .with("publishedAt", report.head().published().map(LocalDate::toString))
                .with("contentHash", report.head().sha256());
        report.head().byline().forEach(author -> maker.with("author", author));
        entities.add(maker.done());
    }

    private void named(FiledEntity entity) {
        if (entity.kind() == FiledEntity.Kind.PERSON) {
            Maker person = new Maker(id(entity), "Person", "").with("name", entity.name());
            entity.aliases().forEach(alias -> person.with("alias", alias));
            entity.roles().forEach(role -> person.with("position", role.title()));
            entities.add(person.done());
        } else if (entity.kind() == FiledEntity.Kind.ACTOR || entity.kind() == FiledEntity.Kind.OUTLET) {
            Maker body = new Maker(id(entity), "Organization", "")
                    .with("name", entity.name())
                    .with("country", entity.country().flatMap(MoneyEntities::alpha2));
            entity.aliases().forEach(alias -> body.with("alias", alias));
            entity.actorType().flatMap(MoneyEntities::topic).ifPresent(topic -> body.with("topics", topic));
            entities.add(body.done());
        }
    }

    /** The model's countries are two small letters. */
    private static Optional<String> alpha2(String alpha3) {
        for (String two : Locale.getISOCountries()) {
            if (new Locale("", two).getISO3Country().equals(alpha3)) {
                return Optional.of(two.toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> topic(ActorType type) {
        return switch (type) {
            case STATE -> Optional.of("gov");
            case REBEL, POLITICAL_MILITIA, IDENTITY_MILITIA -> Optional.of("mil");
            default -> Optional.empty();
        };
    }

    /** One body has one id in all reports; a person only in one. */
    private String id(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.PERSON ? report.id() + "-" + entity.id() : entity.id();
    }

    private void claim(FiledClaim claim) {
        if (claim.stance().polarity() == Polarity.NEGATIVE) {
            return;
        }
        if (claim.kind() == ClaimKind.AFFILIATION) {
            affiliation(claim);
        } else if (claim.kind() == ClaimKind.EVENT) {
            event(claim);
        }
    }

    private void affiliation(FiledClaim claim) {
        Optional<FiledEntity> subject = first(claim, Role.SUBJECT);
        Optional<FiledEntity> object = first(claim, Role.OBJECT);
        boolean isPerson = subject.filter(entity -> entity.kind() == FiledEntity.Kind.PERSON)
                .isPresent();
        switch (claim.type()) {
            case "holds_office" ->
                subject.filter(entity -> isPerson).ifPresent(holder -> office(claim, holder, object));
            case "kin_of" -> subject.ifPresent(person -> object.ifPresent(relative -> kin(claim, person, relative)));
            default ->
                subject.ifPresent(
                        one -> object.filter(MoneyEntities::isBody).ifPresent(other -> link(claim, one, other)));
        }
    }

    private static boolean isBody(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.ACTOR || entity.kind() == FiledEntity.Kind.OUTLET;
    }

    private Optional<FiledEntity> first(FiledClaim claim, Role role) {
        return claim.fillers(role).stream()
                .flatMap(filler -> filler.entity().flatMap(report::entity).stream())
                .findFirst();
    }

    private Maker linked(FiledClaim claim, String schema) {
        return new Maker(claim.id(), schema, claim.id())
                .with("startDate", claim.time().flatMap(FiledTime::start).map(LocalDate::toString))
                .with(
                        "endDate",
                        claim.time()
                                .flatMap(FiledTime::end)
                                .map(end -> end.minusDays(1).toString()))
                .with("status", claim.attributes().getOrDefault("former", "").equals("true") ? "former" : "")
                .with("publisher", report.head().publisher())
                .with("sourceUrl", report.head().url())
                .with("summary", report.sentenceOf(claim));
    }

    private void link(FiledClaim claim, FiledEntity one, FiledEntity other) {
        boolean allied = claim.type().equals("allied_with") || claim.type().equals("splinter_of");
        Maker link = allied || one.kind() == FiledEntity.Kind.PLACE
                ? linked(claim, "UnknownLink").with("subject", id(one)).with("object", id(other))
                : linked(claim, "Membership").with("member", id(one)).with("organization", id(other));
        if (one.kind() != FiledEntity.Kind.PLACE && !one.id().equals(other.id())) {
            entities.add(link.with("role", claim.type()).done());
        }
    }

    private void office(FiledClaim claim, FiledEntity holder, Optional<FiledEntity> body) {
        String title = claim.attributes().getOrDefault("title", "");
        if (title.isBlank()) {
            return;
        }
        String post = claim.id() + "-post";
        Maker position = new Maker(post, "Position", claim.id())
                .with("name", title + body.map(of -> ", " + of.name()).orElse(""));
        body.filter(MoneyEntities::isBody).ifPresent(of -> position.with("organization", id(of)));
        entities.add(position.done());
        entities.add(linked(claim, "Occupancy")
                .with("holder", id(holder))
                .with("post", post)
                .done());
    }

    private void kin(FiledClaim claim, FiledEntity person, FiledEntity relative) {
        boolean both = person.kind() == FiledEntity.Kind.PERSON && relative.kind() == FiledEntity.Kind.PERSON;
        if (both && !person.id().equals(relative.id())) {
            entities.add(linked(claim, "Family")
                    .with("person", id(person))
                    .with("relative", id(relative))
                    .with("relationship", claim.attributes().getOrDefault("title", "kin"))
                    .done());
        }
    }

    private void event(FiledClaim claim) {
        Maker event = linked(claim, "Event")
                .with(
                        "name",
                        claim.type().replace('_', ' ')
                                + claim.place()
                                        .map(place -> ", " + place.text())
                                        .orElse(""))
                .with("location", claim.place().map(place -> place.text()))
                .with("proof", article);
        for (Map.Entry<Role, List<FiledFiller>> role : claim.roles().entrySet()) {
            role.getValue().stream()
                    .flatMap(filler -> filler.entity().flatMap(report::entity).stream())
                    .filter(entity -> entity.kind() != FiledEntity.Kind.PLACE)
                    .forEach(entity -> event.with(role.getKey() == Role.AGENT ? "organizer" : "involved", id(entity)));
        }
        entities.add(event.done());
    }
}
