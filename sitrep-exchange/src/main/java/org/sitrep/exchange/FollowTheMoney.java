package org.sitrep.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ftm_entities.jsonl} and {@code ftm_statements.csv}: persons, organizations, articles, links and events for
 * FollowTheMoney. A report is one dataset; a statement's origin is the claim it was made from.
 */
final class FollowTheMoney implements Exporter {

    private static final List<String> COLUMNS = List.of(
            "id entity_id canonical_id prop prop_type schema value original_value dataset origin lang external first_seen last_seen"
                    .split(" "));

    private final JsonLines entities;
    private final CsvTable statements;
    private final Set<String> written = new HashSet<>();

    FollowTheMoney(ExportContext context) throws IOException {
        this.entities = new JsonLines(context.folder(), "ftm_entities.jsonl", "entities");
        this.statements = new CsvTable(context.folder(), "ftm_statements.csv", "statements", COLUMNS);
    }

    @Override
    public void report(OutgoingReport outgoing) throws IOException {
        String dataset = outgoing.report().id();
        String seen =
                outgoing.report().head().published().map(LocalDate::toString).orElse("");
        for (MoneyEntity entity : MoneyEntities.of(outgoing.report())) {
            if (written.add(entity.id())) {
                entity(entity, dataset);
            }
            statements(entity, dataset, seen);
        }
    }

    private void entity(MoneyEntity entity, String dataset) throws IOException {
        ObjectNode json = entities.object()
                .put("id", entity.id())
                .put("schema", entity.schema())
                .put("caption", caption(entity));
        ObjectNode properties = json.putObject("properties");
        entity.values().forEach((property, values) -> {
            ArrayNode list = properties.putArray(property);
            values.forEach(list::add);
        });
        json.putArray("referents");
        json.putArray("datasets").add(dataset);
        entities.line(json);
    }

    private static String caption(MoneyEntity entity) {
        for (String property : List.of("name", "title", "role")) {
            List<String> values = entity.values().getOrDefault(property, List.of());
            if (!values.isEmpty()) {
                return values.get(0);
            }
        }
        return entity.schema();
    }

    private void statements(MoneyEntity entity, String dataset, String seen) {
        for (Map.Entry<String, List<String>> property : entity.values().entrySet()) {
            for (String value : property.getValue()) {
                statements.row(List.of(
                        sha1(dataset + "." + entity.id() + "." + property.getKey() + "." + value),
                        entity.id(),
                        entity.id(),
                        property.getKey(),
                        MoneyEntity.type(property.getKey()),
                        entity.schema(),
                        Cells.words(value),
                        "",
                        dataset,
                        entity.origin(),
                        "",
                        "f",
                        seen,
                        seen));
            }
        }
    }

    private static String sha1(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }

    @Override
    public List<ExportFile> finish() throws IOException {
        return List.of(entities.finish(), statements.finish());
    }

    @Override
    public void close() throws IOException {
        entities.close();
        statements.close();
    }
}
