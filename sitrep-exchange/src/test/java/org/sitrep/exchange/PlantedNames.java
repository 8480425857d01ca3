package org.sitrep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;
import org.sitrep.report.PartKind;

/** 200 invented private people with nicknames and telephone numbers, planted in reports of our own, and public ones. */
final class PlantedNames {

    /** Syllables that make names which no other word of the reports contains. */
    private static final List<String> FIRST =
            List.of("Zolb", "Kirv", "Mérk", "Tşav", "Vexh", "Brüg", "Nyoq", "Pjet", "Xoli", "Gwyz");

    private static final List<String> MIDDLE = List.of("ara", "îno", "uxa", "ela", "oqi");
    private static final List<String> LAST =
            List.of("Dravoc", "Hünqel", "Morzíb", "Quatlo", "Žulfek", "Wexnar", "Tyblor", "Ojvent");

    private static final List<String> TRADES =
            List.of("farmer", "nurse", "teacher", "shopkeeper", "herder", "tailor", "student", "driver");

    /** One planted person. */
    record Planted(String given, String family, String nickname, String telephone) {
        String full() {
            return given + " " + family;
        }
    }

    private PlantedNames() {}

    static List<Planted> people() {
        List<Planted> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String given = FIRST.get(i % 10) + MIDDLE.get(i / 10 % 5) + (char) ('b' + i / 50);
            String family = LAST.get(i % 8) + (char) ('a' + i % 20) + (char) ('a' + i / 20);
            String telephone = "+249 9" + (10 + i % 90) + " " + (100 + i) + " " + (200 + 3 * i);
            people.add(
                    new Planted(given, family, "Qux" + LAST.get(i % 8).toLowerCase(Locale.ROOT) + i + "er", telephone));
        }
        return people;
    }

    static List<FiledReport> reports() {
        List<FiledReport> reports = new ArrayList<>();
        List<Planted> people = people();
        for (int i = 0; i < people.size(); i++) {
            reports.add(report(i, people.get(i), people.get((i + 1) % people.size())));
        }
        return reports;
    }

    private static FiledReport report(int number, Planted one, Planted other) {
        String trade = TRADES.get(number % TRADES.size());
        String slug = (one.given() + "-" + one.family()).toLowerCase(Locale.ROOT);
        Invented report = Invented.report(
                        "/home/analyst/in/" + number + "_" + one.given() + "_" + one.family() + ".txt")
                .url("https://radio.example.org/2024/" + slug + "-tells.html")
                .title("“They burnt it all”: " + one.full() + " on the raid")
                .byline(other.full())
                .part(PartKind.HEADLINE, one.full().toUpperCase(Locale.ROOT) + " TELLS OF RAID")
                .part(PartKind.CAPTION, "FILE: " + one.family() + ", left, with " + other.full() + " near the mill.")
                .says("Gunmen of the Amra Front killed 3 people in Tolba on Friday, " + one.full() + ", a " + trade
                        + ", said.")
                .says("“I am " + one.given() + ", and they shot my brother,” said " + one.given() + "\n" + one.family()
                        + ", whose neighbours know the " + trade + " by the name of " + one.nickname() + ".")
                .says(one.given() + "’s house and " + one.family() + "'s mill were burnt; call " + one.telephone()
                        + " or write to " + slug.replaceAll("[^a-z-]", "") + "@mail.example.org.")
                .says("General Haru Selmok, the commander of the Amra Front, denied it, and Governor Ida Brenn blamed "
                        + other.given() + " " + other.family() + ".")
                .person(one.full(), trade)
                .person(one.nickname())
                .person("Haru Selmok", "general", "commander")
                .person("Ida Brenn", "governor")
                .actor("Amra Front", ActorType.REBEL)
                .village("Tolba", "Sefir", 13.5, 30.1);
        return report.claim(ClaimKind.EVENT, "killing", "killed")
                .who(Role.AGENT, "Amra Front")
                .who(Role.VICTIM, one.full())
                .count(3, "persons")
                .at("Tolba")
                .on("2024-03-01")
                .said(one.full(), trade, "said")
                .incident("i" + number)
                .code("acled_sub_event", "Attack")
                .then()
                .claim(ClaimKind.EVENT, "killing", "shot")
                .said(one.full(), trade, "said")
                .then()
                .claim(ClaimKind.EVENT, "arson", "burnt;")
                .at("Tolba")
                .then()
                .claim(ClaimKind.PRESENCE, "present", "with")
                .who(Role.SUBJECT, one.full())
                .then()
                .claim(ClaimKind.EVENT, "accusation", "blamed")
                .who(Role.AGENT, "Ida Brenn")
                .who(Role.TARGET, other.full())
                .said("Haru Selmok", "commander", "denied")
                .denied()
                .then()
                .filed();
    }
}
