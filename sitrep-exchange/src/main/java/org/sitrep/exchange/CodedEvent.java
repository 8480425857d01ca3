package org.sitrep.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.exchange.EventRows.EventSet;
import org.sitrep.mention.ActorType;

/**
 * A row of an event set in the contract's terms. What the row leaves open is empty.
 *
 * @param key the row's own id
 * @param start first day
 * @param end first day after
 * @param datePrecision UCDP date_prec
 * @param dead deaths as low, best and high
 * @param codes codes of other standards
 */
record CodedEvent(
        EventSet set,
        String key,
        String type,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        int datePrecision,
        Optional<String> agent,
        Optional<ActorType> agentType,
        Optional<String> target,
        Optional<ActorType> targetType,
        Spot spot,
        Dead dead,
        Optional<String> url,
        Optional<LocalDate> added,
        Map<String, String> codes) {

    /** Where, with UCDP's where_prec. */
    record Spot(
            Optional<String> name,
            Optional<String> adm1,
            Optional<String> adm2,
            Optional<String> country,
            Optional<Double> latitude,
            Optional<Double> longitude,
            Optional<Integer> wherePrecision) {}

    /** How many died. */
    record Dead(Optional<Long> low, Optional<Long> best, Optional<Long> high) {}

    static CodedEvent of(EventSet set, Map<String, String> row) {
        return switch (set) {
            case ACLED -> acled(new Cursor(row));
            case GED -> ged(new Cursor(row));
            case GDELT -> gdelt(new Cursor(row));
        };
    }

    /** The cells of a row, read as what they should be; a cell that is not is an error that names it. */
    private record Cursor(Map<String, String> row) {

        Optional<String> text(String column) {
            return Optional.ofNullable(row.get(column));
        }

        String needed(String column) {
            return text(column).orElseThrow(() -> new ExchangeException("column " + column + " is empty"));
        }

        Optional<Long> whole(String column) {
            return decimal(column).map(Double::longValue);
        }

        Optional<Double> decimal(String column) {
            try {
                return text(column).map(Double::valueOf);
            } catch (NumberFormatException wrong) {
                throw new ExchangeException(
                        "column " + column + " is \"" + needed(column) + "\"; expected a number", wrong);
            }
        }

        LocalDate day(String column) {
            String cell = needed(column);
            String day =
                    cell.matches("\\d{14}") ? cell.substring(0, 8) : cell.length() > 10 ? cell.substring(0, 10) : cell;
            for (String form : new String[] {"uuuu-MM-dd", "uuuuMMdd", "d MMMM uuuu", "d-MMMM-uuuu"}) {
                try {
                    return LocalDate.parse(
                            form.startsWith("d") ? cell : day, DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
                } catch (DateTimeException otherForm) {
                    continue;
                }
            }
            throw new ExchangeException(
                    "column " + column + " is \"" + cell + "\"; expected a date such as 2018-08-03");
        }
    }

    private static CodedEvent acled(Cursor row) {
        LocalDate day = row.day("event_date");
        String subEvent = row.needed("sub_event_type");
        int precision = row.whole("time_precision").map(Long::intValue).orElse(1);
        return new CodedEvent(
                EventSet.ACLED,
                row.needed("event_id_cnty"),
                acledType(subEvent),
                Optional.of(precision == 3 ? day.withDayOfMonth(1) : day),
                Optional.of(
                        precision == 3 ? day.withDayOfMonth(1).plusMonths(1) : day.plusDays(precision == 2 ? 7 : 1)),
                precision == 1 ? 1 : precision == 2 ? 3 : 4,
                row.text("actor1"),
                acledActor(row, "inter1"),
                row.text("actor2"),
                acledActor(row, "inter2"),
                new Spot(
                        row.text("location"),
                        row.text("admin1"),
                        row.text("admin2"),
                        row.whole("iso")
                                .map(Long::intValue)
                                .flatMap(Countries::code)
                                .or(() -> row.text("country").flatMap(Countries::codeOf)),
                        row.decimal("latitude"),
                        row.decimal("longitude"),
                        row.whole("geo_precision").map(geo -> geo == 1 ? 1 : geo == 2 ? 2 : 4)),
                new Dead(Optional.empty(), row.whole("fatalities").filter(dead -> dead > 0), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                codes("acled_sub_event", subEvent));
    }

    private static Optional<ActorType> acledActor(Cursor row, String column) {
        return row.text(column).flatMap(code -> switch (code.toLowerCase(Locale.ROOT)) {
            case "1", "state forces" -> Optional.of(ActorType.STATE);
            case "2", "rebel group", "rebel groups", "rebel" -> Optional.of(ActorType.REBEL);
            case "3", "political militia", "political militias" -> Optional.of(ActorType.POLITICAL_MILITIA);
            case "4", "identity militia", "identity militias" -> Optional.of(ActorType.IDENTITY_MILITIA);
            case "5", "6", "7", "rioters", "protesters", "civilians" -> Optional.of(ActorType.CIVILIANS);
            case "8", "external/other forces", "external" -> Optional.of(ActorType.EXTERNAL);
            default -> Optional.empty();
        });
    }

    private static String acledType(String subEvent) {
        return switch (subEvent) {
            case "Armed clash" -> "battle";
            case "Air/drone strike" -> "air_strike";
            case "Shelling/artillery/missile attack" -> "shelling";
            case "Suicide bomb" -> "suicide_bombing";
            case "Remote explosive/landmine/IED", "Grenade" -> "explosion";
            case "Sexual violence" -> "sexual_violence";
            case "Attack", "Chemical weapon", "Excessive force against protesters" -> "attack";
            case "Abduction/forced disappearance" -> "abduction";
            case "Peaceful protest", "Protest with intervention" -> "protest";
            case "Violent demonstration", "Mob violence" -> "riot";
            case "Agreement" -> "agreement";
            case "Arrests" -> "arrest";
            case "Looting/property destruction" -> "property_destruction";
            default -> "other";
        };
    }

    private static CodedEvent ged(Cursor row) {
        String violence = row.needed("type_of_violence");
        return new CodedEvent(
                EventSet.GED,
                row.needed("id"),
                violence.equals("3") ? "attack" : "battle",
                Optional.of(row.day("date_start")),
                Optional.of(row.day("date_end").plusDays(1)),
                row.whole("date_prec").map(Long::intValue).orElse(5),
                row.text("side_a"),
                Optional.of(violence.equals("2") ? ActorType.REBEL : ActorType.STATE)
                        .filter(type -> !violence.equals("3")),
                row.text("side_b"),
                violence.equals("3") ? Optional.of(ActorType.CIVILIANS) : Optional.of(ActorType.REBEL),
                new Spot(
                        row.text("where_coordinates"),
                        row.text("adm_1"),
                        row.text("adm_2"),
                        row.text("country").flatMap(Countries::codeOf),
                        row.decimal("latitude"),
                        row.decimal("longitude"),
                        row.whole("where_prec").map(Long::intValue)),
                new Dead(row.whole("low"), row.whole("best"), row.whole("high")),
                Optional.empty(),
                Optional.empty(),
                codes("ucdp_type", violence));
    }

    private static CodedEvent gdelt(Cursor row) {
        LocalDate day = row.day("SQLDATE");
        return new CodedEvent(
                EventSet.GDELT,
                row.needed("GLOBALEVENTID"),
                GdeltColumns.type(row.needed("EventCode")),
                Optional.of(day),
                Optional.of(day.plusDays(1)),
                1,
                row.text("Actor1Name"),
                Optional.empty(),
                row.text("Actor2Name"),
                Optional.empty(),
                new Spot(
                        row.text("ActionGeo_FullName"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        row.decimal("ActionGeo_Lat"),
                        row.decimal("ActionGeo_Long"),
                        Optional.empty()),
                new Dead(Optional.empty(), Optional.empty(), Optional.empty()),
                row.text("SOURCEURL"),
                row.text("DATEADDED").map(cell -> row.day("DATEADDED")),
                Map.of());
    }

    private static Map<String, String> codes(String name, String value) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(name, value);
        return codes;
    }
}
