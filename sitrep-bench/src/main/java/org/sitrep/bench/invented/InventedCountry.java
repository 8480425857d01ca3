package org.sitrep.bench.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A country with provinces and districts, armed groups, speakers and newsrooms. */
final class InventedCountry {

    /**
     * A district, known by its centre.
     *
     * @param geonameId outside the numbers that GeoNames gives
     */
    record District(String name, String province, long geonameId, double latitude, double longitude) {}

    /** Somebody who takes part. */
    record Group(String name, String type) {}

    private static final List<String> BEGINNINGS =
            List.of("Kar", "Tel", "Mor", "Ban", "Sir", "Dol", "Van", "Hesh", "Zar", "Pel", "Ghor", "Nim");
    private static final List<String> ENDINGS = List.of("abad", "ista", "ova", "ungu", "etra");
    private static final List<String> NEWSROOMS = List.of("Radio", "Wire", "Herald", "Courier", "Observer", "Tribune");
    private static final int DISTRICTS_PER_PROVINCE = 6;
    private static final long FIRST_ID = 900_000_001L;

    static final List<Group> ARMED = List.of(
            new Group("army", "state"),
            new Group("Northern Front", "rebel"),
            new Group("Lake Brigade", "rebel"),
            new Group("Sons of the Valley", "identity_militia"),
            new Group("Party of Dawn", "political_militia"),
            new Group("border guard", "state"));

    static final List<String> SPEAKERS = List.of(
            "the governor",
            "an army spokesman",
            "a spokesman of the Northern Front",
            "residents",
            "a doctor",
            "the interior ministry",
            "a local elder",
            "the aid office");

    private InventedCountry() {}

    /** 60 districts in ten provinces. */
    static List<District> districts() {
        List<District> districts = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            for (String ending : ENDINGS) {
                int number = districts.size();
                districts.add(new District(
                        beginning + ending,
                        "Province " + (char) ('A' + number / DISTRICTS_PER_PROVINCE),
                        FIRST_ID + number,
                        10 + number / 10 * 0.5,
                        20 + number % 10 * 0.5));
            }
        }
        return List.copyOf(districts);
    }

    /** 30 newsrooms. */
    static List<String> newsrooms() {
        List<String> newsrooms = new ArrayList<>();
        for (String town : BEGINNINGS.subList(0, 5)) {
            for (String form : NEWSROOMS) {
                newsrooms.add(String.format(Locale.ROOT, "%s %s", town, form));
            }
        }
        return List.copyOf(newsrooms);
    }
}
