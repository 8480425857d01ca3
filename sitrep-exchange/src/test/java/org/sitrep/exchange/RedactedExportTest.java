package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.exchange.PlantedNames.Planted;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.redact.Profile;
import org.sitrep.redact.RedactionJudgement;
import org.sitrep.resolve.StandingJudgements;

/** What leaves in public holds none of 200 planted names, and keeps those who hold office. */
class RedactedExportTest {

    @TempDir
    Path folder;

    @Test
    void no_planted_name_nickname_or_number_is_in_any_byte_of_a_public_export() throws IOException {
        export(Profile.PUBLIC, List.of());
        Map<String, String> files = contents(folder);
        assertThat(files).isNotEmpty();
        Set<String> leaks = new TreeSet<>();
        for (Planted person : PlantedNames.people()) {
            for (String secret : List.of(person.given(), person.family(), person.nickname(), person.telephone())) {
                files.forEach((file, text) -> {
                    if (text.contains(secret.toLowerCase(Locale.ROOT)) || text.contains(bare(secret))) {
                        leaks.add(file + ": " + secret);
                    }
                });
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void commanders_and_governors_are_kept() throws IOException {
        export(Profile.PUBLIC, List.of());
        assertThat(contents(folder).getOrDefault("claims.csv", "")).contains("haru selmok", "ida brenn");
    }

    @Test
    void the_person_is_told_by_role_and_district() throws IOException {
        export(Profile.PUBLIC, List.of());
        assertThat(contents(folder).getOrDefault("claims.csv", "")).contains("[farmer, sefir district]");
    }

    @Test
    void the_village_of_a_private_speaker_becomes_the_district() throws IOException {
        export(Profile.PUBLIC, List.of());
        String claims = contents(folder).getOrDefault("claims.csv", "");
        assertThat(claims.contains("[place in sefir district]")).isTrue();
        assertThat(claims.lines().filter(line -> line.contains("tolba")).findFirst())
                .isEmpty();
    }

    @Test
    void an_internal_export_holds_every_name() throws IOException {
        export(Profile.INTERNAL, List.of());
        String claims = contents(folder).getOrDefault("claims.csv", "");
        assertThat(PlantedNames.people())
                .allMatch(person -> claims.contains(person.full().toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_partner_reads_the_village_but_no_private_name() throws IOException {
        export(Profile.PARTNER, List.of());
        String claims = contents(folder).getOrDefault("claims.csv", "");
        Planted first = PlantedNames.people().get(0);
        assertThat(claims).contains("tolba").doesNotContain(first.given().toLowerCase(Locale.ROOT));
    }

    @Test
    void a_judgement_goes_before_the_rules_and_is_listed() throws IOException {
        Planted first = PlantedNames.people().get(0);
        ExportResult result = export(
                Profile.PUBLIC,
                List.of(
                        new RedactionJudgement(first.full(), true, "mara", "has agreed in writing"),
                        new RedactionJudgement("Ida Brenn", false, "mara", "was threatened")));
        Map<String, String> files = contents(folder);
        assertThat(files.getOrDefault("claims.csv", ""))
                .contains(first.full().toLowerCase(Locale.ROOT))
                .doesNotContain("ida brenn");
        assertThat(files.getOrDefault("manifest.json", ""))
                .contains("has agreed in writing")
                .doesNotContain("ida brenn");
        assertThat(result.overrides()).extracting("name").contains(first.full(), "Ida Brenn");
    }

    private ExportResult export(Profile profile, List<RedactionJudgement> judgements) throws IOException {
        ExportPlan plan = new ExportPlan(
                EnumSet.allOf(ExportFormat.class),
                profile,
                judgements,
                Map.of(),
                Map.of(),
                BriefFocus.ALL,
                List.of(),
                "test");
        return new Export(plan, Optional.of(new CaseFusion(StandingJudgements.NONE, Map.of())), Outlines.NONE)
                .write(reader -> PlantedNames.reports().forEach(reader), folder);
    }

    /** Every file, and every entry of every archive, in lower case; file names stand before the bytes. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                contents.put(name, name + "\n" + lower(bytes));
                if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                    unzip(file, name, contents);
                }
            }
        }
        return contents;
    }

    private static void unzip(Path file, String name, Map<String, String> contents) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(name + "!" + entry.getName(), lower(zip.readAllBytes()));
            }
        }
    }

    private static String lower(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    /** Without accents, as addresses have it. */
    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
