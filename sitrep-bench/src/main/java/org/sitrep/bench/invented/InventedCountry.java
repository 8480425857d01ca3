package org.sitrep.bench.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A country with provinces and districts, armed groups, speakers and newsrooms. */
final class InventedCountry {

    /**
     * A district with its town.
     *
     * @param geonameId of the town; outside the numbers that GeoNames gives
     */
    record District(String name, String town, String province, long geonameId, double latitude, double longitude) {}

    /** Somebody who takes part. */
    record Group(String name, String type) {}

    /** Somebody who is quoted: a body or people without a name, or a private person with a name and a trade. */
    record Speaker(String name, Optional<String> trade) {}

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

    private static final List<String> SPEAKERS = List.of(
            "the governor",
            "an army spokesman",
            "a spokesman of the Northern Front",
            "residents",
            "a doctor",
            "the interior ministry",
            "a local elder",
            "the aid office");

    private static final List<String> TRADES = List.of("farmer", "teacher", "trader", "nurse", "driver", "tailor");
    private static final int NAMED_ONE_IN = 6;

    private InventedCountry() {}

    /** One speaker in six has a name, one of 2,880. */
    static Speaker speaker(Random random) {
        if (random.nextInt(NAMED_ONE_IN) > 0) {
            return new Speaker(drawn(SPEAKERS, random), Optional.empty());
        }
        String first = drawn(BEGINNINGS, random) + drawn(List.of("a", "o", "im", "ela"), random);
        String last = drawn(BEGINNINGS, random) + drawn(List.of("ot", "ul", "ender", "ash", "imel"), random);
        return new Speaker(first + " " + last, Optional.of(drawn(TRADES, random)));
    }

    private static <T> T drawn(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** 60 districts in ten provinces. */
    static List<District> districts() {
        List<District> districts = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            for (String ending : ENDINGS) {
                int number = districts.size();
                districts.add(new District(
                        beginning + ending,
                        beginning + ending + "kel",
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
