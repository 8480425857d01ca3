package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.exchange.PlantedNames.Planted;
import org.sitrep.filed.FiledReport;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.redact.Profile;
import org.sitrep.resolve.StandingJudgements;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Gzip;

/** What a case keeps of its released and fused reports. */
class KeptPictureTest {

    private static final CaseFusion FUSION = new CaseFusion(StandingJudgements.NONE, Map.of());

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeCase() {
        file = folder.resolve("lake.sitrep");
        CaseFile.create(file, new Analyst("Anna", Clock.systemUTC()));
    }

    private static List<FiledReport> reports() {
        List<FiledReport> reports = new ArrayList<>(Exported.reports());
        reports.addAll(PlantedNames.reports());
        return reports;
    }

    private static Export export(Profile profile, PictureSource pictures) {
        ExportPlan plan = new ExportPlan(
                EnumSet.allOf(ExportFormat.class),
                profile,
                List.of(),
                Map.of(),
                Map.of(),
                BriefFocus.ALL,
                List.of(),
                "test");
        return new Export(plan, pictures, Outlines.NONE);
    }

    /** An export whose picture goes into the case and is read from there. */
    private void exportKept(Profile profile, Path out) throws IOException {
        try (CaseFile open = CaseFile.open(file)) {
            PictureSource keeping = reports -> {
                PictureInMemory made = PictureInMemory.fused(FUSION, reports);
                return open.write(handle -> {
                    new ReleaseWriter(handle, made).write();
                    return new KeptPicture(handle);
                });
            };
            export(profile, keeping).write(reports()::forEach, out);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void it_gives_the_same_bytes_as_one_in_memory(Profile profile) throws IOException {
        Path inMemory = folder.resolve("in-memory");
        Path kept = folder.resolve("kept");
        export(profile, PictureSource.fusing(Optional.of(FUSION))).write(reports()::forEach, inMemory);
        exportKept(profile, kept);
        Map<String, String> files = RedactedExportTest.contents(inMemory);
        assertThat(files).hasSizeGreaterThan(ExportFormat.values().length);
        assertThat(RedactedExportTest.contents(kept)).isEqualTo(files);
    }

    @Test
    void none_of_200_private_persons_is_in_what_is_kept_for_the_public() throws IOException {
        exportKept(Profile.PUBLIC, folder.resolve("out"));
        String kept = kept();
        assertThat(kept).contains("haru selmok");
        assertThat(PlantedNames.people().stream().flatMap(KeptPictureTest::secrets))
                .noneMatch(secret -> kept.contains(secret.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> secrets(Planted person) {
        return Stream.of(person.given(), person.family(), person.nickname(), person.telephone());
    }

    private String kept() {
        try (CaseFile open = CaseFile.open(file)) {
            List<String> rows = new ArrayList<>(open.<List<String>>read(
                    handle -> handle.createQuery("SELECT json_gzip FROM release_item ORDER BY number")
                            .map((row, context) -> Gzip.text(row.getBytes("json_gzip")))
                            .list()));
            rows.addAll(open.<List<String>>read(handle -> handle.createQuery(
                            "SELECT report || claim || COALESCE(event, '') || COALESCE(claim_group, '')"
                                    + " || COALESCE(relation, '') FROM release_link")
                    .mapTo(String.class)
                    .list()));
            return String.join("\n", rows).toLowerCase(Locale.ROOT);
        }
    }
}
