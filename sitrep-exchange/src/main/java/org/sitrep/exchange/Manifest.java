package org.sitrep.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.redact.PersonVerdict;
import org.sitrep.redact.PrivateNames;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what an export holds, what it leaves out, and by what it can be checked. No clock is read. */
final class Manifest {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportPlan plan;
    private final PrivateNames names;
    private final boolean fused;

    Manifest(ExportPlan plan, PrivateNames names, boolean fused) {
        this.plan = plan;
        this.names = names;
        this.fused = fused;
    }

    void write(Path folder, ExportResult result) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("program", "sitrep").put("version", plan.version());
        root.put("profile", plan.profile().label());
        root.put("reports", result.reports()).put("claims", result.claims()).put("fused", fused);
        root.set("filters", texts(plan.filters()));
        root.set("persons", persons(result));
        root.set("files", files(folder, result));
        root.set("left_out", leftOut());
        ArrayNode credits = root.putArray("credits");
        plan.credits().forEach(credits::add);
        String text =
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
        Files.writeString(folder.resolve("manifest.json"), text, StandardCharsets.UTF_8);
    }

    private ObjectNode texts(Map<String, String> values) {
        ObjectNode object = mapper.createObjectNode();
        new TreeMap<>(values).forEach(object::put);
        return object;
    }

    /** Counts by reason, and each judgement; a name only where it was judged to be published. */
    private ObjectNode persons(ExportResult result) {
        ObjectNode persons = mapper.createObjectNode();
        ObjectNode reasons = persons.putObject("by_reason");
        new TreeMap<>(names.reasons()).forEach(reasons::put);
        ArrayNode overrides = persons.putArray("judgements");
        for (PersonVerdict verdict : result.overrides()) {
            ObjectNode override = overrides.addObject();
            override.put("report", verdict.report());
            override.put("decision", verdict.withheld() ? "withheld" : "named");
            if (!verdict.withheld()) {
                override.put("name", verdict.name());
                override.put("reason", verdict.reason());
            }
        }
        return persons;
    }

    private ArrayNode files(Path folder, ExportResult result) throws IOException {
        ArrayNode files = mapper.createArrayNode();
        for (ExportFile file : result.files()) {
            files.addObject()
                    .put("path", file.path().toString().replace('\\', '/'))
                    .put("rows", file.rows())
                    .put("rows_are", file.what())
                    .put("sha256", sha256(folder.resolve(file.path())));
        }
        return files;
    }

    private ObjectNode leftOut() {
        ObjectNode leftOut = mapper.createObjectNode();
        for (ExportFormat format : plan.formats()) {
            ArrayNode facets = leftOut.putArray(format.label());
            format.lost().forEach(facets::add);
            if (!fused && format.needsFusion()) {
                facets.add("everything: the reports were not fused");
            }
        }
        return leftOut;
    }

    static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
