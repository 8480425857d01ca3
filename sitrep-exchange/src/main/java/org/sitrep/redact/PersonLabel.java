package org.sitrep.redact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledReport;

/** What stands for a private person: role and district, "[farmer, Darzab district]". */
final class PersonLabel {

    private final FiledReport report;
    private final Map<String, Integer> used = new HashMap<>();

    PersonLabel(FiledReport report) {
        this.report = report;
    }

    /** A label of its own within the report. */
    String of(FiledEntity person) {
        String role = role(person);
        String area = usualArea(person).map(name -> ", " + name).orElse("");
        int number = used.merge(role + area, 1, Integer::sum);
        return "[" + role + (number > 1 ? " " + number : "") + area + "]";
    }

    private String role(FiledEntity person) {
        return person.roles().stream()
                .map(FiledEntity.FiledRole::title)
                .filter(title -> title.chars().noneMatch(Character::isUpperCase))
                .findFirst()
                .orElseGet(() -> isSpeaker(person) ? "source" : isHarmed(person) ? "victim" : "person");
    }

    private boolean isSpeaker(FiledEntity person) {
        return report.attributions().values().stream()
                .map(FiledAttribution::speaker)
                .anyMatch(speaker -> speaker.filter(person.id()::equals).isPresent());
    }

    private boolean isHarmed(FiledEntity person) {
        return report.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.CASUALTIES || claim.kind() == ClaimKind.EVENT)
                .flatMap(claim -> claim.fillers(Role.VICTIM).stream())
                .anyMatch(filler -> filler.entity().filter(person.id()::equals).isPresent());
    }

    /** The district, else the province, else the country of the person's claims or of the role. */
    private Optional<String> usualArea(FiledEntity person) {
        Map<String, Integer> areas = new LinkedHashMap<>();
        report.claims().stream()
                .filter(claim -> concerns(claim, person))
                .flatMap(claim -> claim.place().flatMap(FiledPlace::entity).stream())
                .flatMap(id -> report.entity(id).flatMap(PersonLabel::area).stream())
                .forEach(area -> areas.merge(area, 1, Integer::sum));
        return areas.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .or(() -> ofRole(person));
    }

    private Optional<String> ofRole(FiledEntity person) {
        return person.roles().stream()
                .flatMap(role -> role.of().flatMap(report::entity).flatMap(PersonLabel::areaOfPlace).stream())
                .findFirst();
    }

    private static Optional<String> areaOfPlace(FiledEntity entity) {
        return entity.kind() == FiledEntity.Kind.PLACE ? area(entity) : Optional.empty();
    }

    private boolean concerns(FiledClaim claim, FiledEntity person) {
        boolean takesPart = claim.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(filler -> filler.entity().filter(person.id()::equals).isPresent());
        return takesPart
                || report.attributionOf(claim)
                        .flatMap(FiledAttribution::speaker)
                        .filter(person.id()::equals)
                        .isPresent();
    }

    /** The area that a place may be told by: never sharper than a district. */
    static Optional<String> area(FiledEntity place) {
        Optional<FiledPoint> point = place.point();
        boolean division =
                point.filter(where -> where.feature().startsWith("adm")).isPresent();
        return point.flatMap(FiledPoint::adm2)
                .map(name -> named(name, "district"))
                .or(() -> division && point.get().feature().equals("adm2")
                        ? Optional.of(named(place.name(), "district"))
                        : Optional.empty())
                .or(() -> point.flatMap(FiledPoint::adm1).map(name -> named(name, "province")))
                .or(() -> division ? Optional.of(named(place.name(), "province")) : place.country());
    }

    private static String named(String name, String division) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean says = Character.isLowerCase(last.charAt(0))
                || List.of("District", "Province", "State", "Region", "Governorate", "County", "Department")
                        .contains(last);
        return says ? name : name + " " + division;
    }
}
