package org.sitrep.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDAL, which QGIS reads files with, opens every layer. */
class GeoPackageTest {

    @TempDir
    Path folder;

    private String ogrinfo(String file) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ogrinfo")), "ogrinfo (Debian's gdal-bin) is not installed");
        Process process = new ProcessBuilder(
                        "/usr/bin/ogrinfo", "-ro", "-al", folder.resolve(file).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void ogrinfo_reads_all_layers_with_dates_and_shapes() throws IOException, InterruptedException {
        Exported.all(folder);
        String said = ogrinfo("case.gpkg");
        assertThat(said)
                .doesNotContain("Warning")
                .doesNotContain("ERROR")
                .contains("Layer name: events", "Layer name: control", "Layer name: displacement_flows")
                .contains("Layer name: places", "Layer name: claims")
                .contains("valid_from (Date) = 2024/03/01", "valid_to (Date) = 2024/03/02")
                .contains("POINT (30.1 13.5)", "LINESTRING (30.1 13.5,30.4 13.7)", "POLYGON ((");
    }

    @Test
    void ogrinfo_reads_geojson_with_longitude_first() throws IOException, InterruptedException {
        Exported.all(folder);
        assertThat(ogrinfo("events.geojson")).contains("POINT (30.1 13.5)").doesNotContain("ERROR");
    }
}
