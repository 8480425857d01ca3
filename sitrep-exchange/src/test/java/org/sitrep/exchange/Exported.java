package org.sitrep.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;
import org.sitrep.redact.Profile;
import org.sitrep.resolve.StandingJudgements;

/** Three reports of our own about one raid and one town, and exports of them. */
final class Exported {

    private Exported() {}

    static ExportResult all(Path folder) throws IOException {
        return all(folder, Profile.INTERNAL, reports());
    }

    static ExportResult all(Path folder, Profile profile, List<FiledReport> reports) throws IOException {
        ExportPlan plan = new ExportPlan(
                EnumSet.allOf(ExportFormat.class),
                profile,
                List.of(),
                Map.of(),
                Map.of(),
                BriefFocus.ALL,
                List.of("Places: invented"),
                "test");
        return new Export(
                        plan,
                        Optional.of(new CaseFusion(StandingJudgements.NONE, Map.of())),
                        scene -> scene.latitude()
                                .flatMap(latitude -> scene.longitude()
                                        .map(longitude -> new Outlines.Outline(
                                                Feature.point(latitude, longitude)
                                                        .buffer(0.05),
                                                true,
                                                "invented"))))
                .write(reports::forEach, folder);
    }

    static List<FiledReport> reports() {
        return List.of(raid(), denial(), fall());
    }

    private static FiledReport raid() {
        return Invented.report("raid.txt")
                .title("Raid on Tolba")
                .url("https://radio.example.org/raid")
                .says("Gunmen of the Amra Front killed 3 people in Tolba on 1 March, Governor Ida Brenn said.")
                .says("=HYPERLINK(\"x\") stood on the wall, and over 500 families fled from Tolba to Kesra.")
                .person("Ida Brenn", "governor")
                .actor("Amra Front", ActorType.REBEL)
                .village("Tolba", "Sefir", 13.5, 30.1)
                .village("Kesra", "Sefir", 13.7, 30.4)
                .claim(ClaimKind.EVENT, "killing", "killed")
                .who(Role.AGENT, "Amra Front")
                .who(Role.VICTIM, "people")
                .at("Tolba")
                .on("2024-03-01")
                .said("Ida Brenn", "governor", "said")
                .incident("i1")
                .code("acled_sub_event", "Attack")
                .code("plover", "ASSAULT")
                .code("ucdp_type", "3")
                .then()
                .claim(ClaimKind.CASUALTIES, "killed", "3 people")
                .who(Role.VICTIM, "people")
                .count(3, "persons")
                .at("Tolba")
                .on("2024-03-01")
                .said("Ida Brenn", "governor", "said")
                .incident("i1")
                .then()
                .claim(ClaimKind.IMPACT, "displacement", "fled")
                .who(Role.AFFECTED, "families")
                .who(Role.ORIGIN, "Tolba")
                .who(Role.DESTINATION, "Kesra")
                .count(CountEstimate.atLeast(500, CountHedge.MORE_THAN), "families", "over 500")
                .at("Tolba")
                .on("2024-03-01")
                .attribute("status", "fled")
                .then()
                .claim(ClaimKind.AFFILIATION, "holds_office", "Governor")
                .who(Role.SUBJECT, "Ida Brenn")
                .attribute("title", "governor")
                .attribute("former", "false")
                .then()
                .filed();
    }

    private static FiledReport denial() {
        return Invented.report("denial.txt")
                .publisher("Kesra Post")
                .published("2024-03-03")
                .says("The Amra Front's men did not kill anyone in Tolba on 1 March, said its spokesman, Haru Selmok.")
                .says("The army holds Kesra, residents said.")
                .person("Haru Selmok", "spokesman")
                .actor("Amra Front", ActorType.REBEL)
                .actor("army", ActorType.STATE)
                .village("Tolba", "Sefir", 13.5, 30.1)
                .village("Kesra", "Sefir", 13.7, 30.4)
                .claim(ClaimKind.EVENT, "killing", "kill")
                .who(Role.AGENT, "Amra Front")
                .at("Tolba")
                .on("2024-03-01")
                .said("Haru Selmok", "spokesman", "said")
                .denied()
                .then()
                .claim(ClaimKind.AFFILIATION, "member_of", "spokesman")
                .who(Role.SUBJECT, "Haru Selmok")
                .who(Role.OBJECT, "Amra Front")
                .then()
                .claim(ClaimKind.CONTROL, "holds", "holds")
                .who(Role.AGENT, "army")
                .at("Kesra")
                .on("2024-03-03")
                .then()
                .filed();
    }

    private static FiledReport fall() {
        return Invented.report("fall.txt")
                .publisher("Radio Amra")
                .published("2024-03-10")
                .says("The Amra Front took Kesra from the army on 9 March.")
                .actor("Amra Front", ActorType.REBEL)
                .actor("army", ActorType.STATE)
                .village("Kesra", "Sefir", 13.7, 30.4)
                .claim(ClaimKind.CONTROL, "gained", "took")
                .who(Role.AGENT, "Amra Front")
                .who(Role.TARGET, "army")
                .at("Kesra")
                .on("2024-03-09")
                .code("acled_sub_event", "Non-state actor overtakes territory")
                .code("plover", "COERCE")
                .then()
                .filed();
    }
}
