package org.sitrep.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;
import org.sitrep.resolve.PersonInReport.Office;
import org.sitrep.text.ContentHash;

/** Who is who in a case. */
public final class Identities {

    private final ActorNaming actors;
    private final List<Resolution> resolutions;
    private final Map<NamedInReport, Identity> persons = new HashMap<>();

    Identities(ActorNaming actors, List<PersonInReport> persons, List<Resolution> resolutions) {
        this.actors = actors;
        this.resolutions = resolutions;
        Groups<NamedInReport> groups = new Groups<>();
        persons.forEach(person -> groups.add(person.name()));
        resolutions.stream().filter(Resolution::merged).forEach(one -> groups.join(one.first(), one.second()));
        Map<NamedInReport, PersonInReport> byName = new HashMap<>();
        persons.forEach(person -> byName.put(person.name(), person));
        groups.all().forEach(group -> identify(group, byName));
    }

    private void identify(List<NamedInReport> group, Map<NamedInReport, PersonInReport> byName) {
        NamedInReport first = group.get(0);
        String key = "person:" + ContentHash.id("", List.of(first.report(), first.entity(), first.name()));
        String name = group.stream()
                .map(NamedInReport::name)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Optional<String> side = group.stream()
                .map(byName::get)
                .flatMap(person -> person.offices().stream().flatMap(office -> side(office, person).stream()))
                .findFirst();
        group.forEach(member -> persons.put(member, new Identity(key, name, side)));
    }

    private Optional<String> side(Office office, PersonInReport person) {
        Optional<Identity> body = office.body()
                .flatMap(name -> actors.known(name, person.setting().country()));
        Optional<Identity> title = actors.known(
                office.title()
                        .replaceAll("\\b(spokesman|spokeswoman|spokesperson|commander|chief|general)\\b", "")
                        .strip(),
                person.setting().country());
        return body.or(() -> title).flatMap(Identity::side);
    }

    /** All proposals about persons, in order of names. */
    public List<Resolution> resolutions() {
        return resolutions;
    }

    /** Who an entity of a report means; empty for one that is only described. */
    public Optional<Identity> of(FiledReport report, FiledEntity entity, ReportSetting setting) {
        return switch (entity.kind()) {
            case PERSON ->
                Optional.ofNullable(
                        persons.get(new NamedInReport(report.id(), entity.id(), entity.kind(), entity.name())));
            case ACTOR -> actors.identity(entity, setting);
            case PLACE, OUTLET -> Optional.empty();
        };
    }

    /** Who some words mean that a report has no entity for; empty for words that are no known name. */
    public Optional<Identity> known(String words, ReportSetting setting) {
        return actors.known(words, setting.country());
    }
}
