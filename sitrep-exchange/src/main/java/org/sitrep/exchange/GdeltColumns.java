package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The 61 columns of GDELT 2's events, which have no names in its files, and what its CAMEO codes are in the contract.
 */
final class GdeltColumns {

    static final List<String> NAMES = names();

    /** By the longest code that fits. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("03", "agreement"),
            Map.entry("057", "agreement"),
            Map.entry("07", "aid"),
            Map.entry("087", "withdrawal"),
            Map.entry("0871", "ceasefire"),
            Map.entry("10", "appeal"),
            Map.entry("11", "accusation"),
            Map.entry("13", "threat"),
            Map.entry("14", "protest"),
            Map.entry("145", "riot"),
            Map.entry("15", "movement"),
            Map.entry("173", "arrest"),
            Map.entry("18", "attack"),
            Map.entry("181", "abduction"),
            Map.entry("1822", "sexual_violence"),
            Map.entry("183", "explosion"),
            Map.entry("1831", "suicide_bombing"),
            Map.entry("19", "battle"),
            Map.entry("194", "shelling"),
            Map.entry("195", "air_strike"),
            Map.entry("20", "killing"));

    private GdeltColumns() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String field : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                names.add(actor + field);
            }
        }
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String geo : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String field :
                    List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                names.add(geo + "_" + field);
            }
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(names);
    }

    /** The contract's type for a CAMEO code; other for all that have none. */
    static String type(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            String type = TYPES.get(cameo.substring(0, length));
            if (type != null) {
                return type;
            }
        }
        return "other";
    }
}
