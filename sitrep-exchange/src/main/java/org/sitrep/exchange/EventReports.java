package org.sitrep.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.exchange.EventRows.EventSet;
import org.sitrep.mention.ActorType;
import org.sitrep.text.ContentHash;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events that others coded (ACLED, UCDP GED, GDELT 2) as reports of their own kind: each row becomes one object of the
 * output contract, whose text is the row itself, {@code column: value} by line, and whose claims rest on its cells. The
 * producer names the event set, so that a case tells them from what was read by machine.
 */
public final class EventReports {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final EventSet set;

    /** @throws ExchangeException if the file is of no known event set */
    public EventReports(Path file) throws IOException {
        this.file = file;
        this.set = EventRows.of(file);
    }

    /**
     * Hands on one line of the output contract for each row.
     *
     * @param problems takes one line of words for each row that cannot be read
     */
    public void forEach(Consumer<String> lines, Consumer<String> problems) throws IOException {
        long[] number = {1};
        EventRows.forEach(file, set, row -> {
            number[0]++;
            try {
                lines.accept(MAPPER.writeValueAsString(new Written(CodedEvent.of(set, row), row).report()));
            } catch (ExchangeException | IllegalArgumentException wrong) {
                problems.accept(file + ", row " + number[0] + ": " + wrong.getMessage());
            }
        });
    }

    /** One row being written as a report. */
    private final class Written {

        private final CodedEvent event;
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> lines = new ArrayList<>();
        private final String id;
        private final String sha256;
        private final String uri;

        Written(CodedEvent event, Map<String, String> row) {
            this.event = event;
            row.forEach((column, value) -> {
                int start = text.codePointCount(0, text.length());
                text.append(column).append(": ").append(Cells.oneLine(value));
                lines.add(new int[] {start, text.codePointCount(0, text.length())});
                text.append('\n');
            });
            this.sha256 = ContentHash.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
            this.uri = event.set().name().toLowerCase(java.util.Locale.ROOT) + ":" + event.key();
            this.id = ContentHash.id("r", List.of(uri, sha256));
        }

        ObjectNode report() {
            ObjectNode root = MAPPER.createObjectNode();
            root.putObject("producer")
                    .put("name", event.set().name().toLowerCase(java.util.Locale.ROOT))
                    .put("version", "imported")
                    .put("engine", "coded by hand or by its makers")
                    .put("codebook", event.set().name());
            head(root.putObject("report"));
            ArrayNode parts = root.putArray("parts");
            ArrayNode sentences = root.putArray("sentences");
            lines.forEach(line -> {
                parts.addObject().put("kind", "paragraph").set("span", pair(line));
                sentences.add(pair(line));
            });
            entities(root.putArray("entities"));
            root.putArray("mentions");
            root.putArray("attributions");
            ArrayNode claims = root.putArray("claims");
            claims.add(claim("event", event.type()));
            boolean counted = event.dead().low().isPresent()
                    || event.dead().best().isPresent()
                    || event.dead().high().isPresent();
            boolean lethal = event.dead()
                    .high()
                    .or(() -> event.dead().best())
                    .map(dead -> dead > 0)
                    .orElse(counted);
            if (counted && lethal) {
                claims.add(killed());
            }
            return root;
        }

        private void head(ObjectNode head) {
            head.put("id", id)
                    .put("uri", uri)
                    .put("url", event.url().orElse(null))
                    .put("sha256", sha256)
                    .put("publisher", event.set().name())
                    .putNull("title");
            head.putArray("byline");
            head.put("published", event.added().map(LocalDate::toString).orElse(null))
                    .putNull("dateline")
                    .put("lang", "en")
                    .put("text", text.toString());
        }

        private ArrayNode pair(int[] line) {
            return MAPPER.createArrayNode().add(line[0]).add(line[1]);
        }

        private void entities(ArrayNode entities) {
            event.agent().ifPresent(name -> actor(entities, name, event.agentType()));
            event.target()
                    .filter(name -> !event.agent().equals(Optional.of(name)))
                    .ifPresent(name -> actor(entities, name, event.targetType()));
            event.spot().name().ifPresent(name -> {
                ObjectNode place = entities.addObject()
                        .put("id", placeId(name))
                        .put("kind", "place")
                        .put("name", name)
                        .put("feature", "populated_place")
                        .put("country", event.spot().country().orElse(null))
                        .put("adm1", event.spot().adm1().orElse(null))
                        .put("adm2", event.spot().adm2().orElse(null));
                event.spot().latitude().ifPresent(latitude -> place.put("lat", latitude));
                event.spot().longitude().ifPresent(longitude -> place.put("lon", longitude));
                place.putArray("aliases");
                place.putArray("candidates");
            });
        }

        private void actor(ArrayNode entities, String name, Optional<ActorType> type) {
            ObjectNode actor = entities.addObject()
                    .put("id", actorId(name))
                    .put("kind", "actor")
                    .put("name", name)
                    .put("actor_type", type.map(ActorType::label).orElse("other"))
                    .put("country", event.spot().country().orElse(null));
            actor.putArray("aliases");
        }

        private String actorId(String name) {
            return ContentHash.id("e", List.of("actor", name));
        }

        private String placeId(String name) {
            return ContentHash.id(
                    "e", List.of("place", name, event.spot().adm1().orElse("")));
        }

        private ObjectNode claim(String kind, String type) {
            ObjectNode claim = MAPPER.createObjectNode()
                    .put("id", ContentHash.id("c", List.of(id, kind, type)))
                    .put("kind", kind)
                    .put("type", type)
                    .put("rule", "imported")
                    .put("sentence", 0);
            ArrayNode evidence = claim.putArray("evidence");
            lines.forEach(line -> evidence.add(pair(line)));
            claim.set("trigger", pair(lines.get(0)));
            claim.set("roles", roles(kind));
            claim.putNull("quantity");
            event.spot().name().ifPresent(name -> claim.set("place", place(name)));
            event.start().ifPresent(start -> claim.set("time", time(start)));
            claim.putNull("attribution");
            claim.putObject("source").putNull("name").put("kind", "author");
            claim.put("certainty", "asserted")
                    .put("polarity", "positive")
                    .put("modality", "actual")
                    .put("background", false)
                    .put("epistemic", "EpistemicTrueCertain");
            claim.putArray("hedges");
            claim.put("incident", ContentHash.id("i", List.of(id)));
            event.codes().forEach(claim::put);
            return claim;
        }

        private ObjectNode roles(String kind) {
            ObjectNode roles = MAPPER.createObjectNode();
            event.agent().ifPresent(name -> filler(roles.putArray("agent"), name));
            if (kind.equals("event")) {
                event.target().ifPresent(name -> filler(roles.putArray("target"), name));
            }
            return roles;
        }

        private void filler(ArrayNode role, String name) {
            role.addObject().put("text", name).put("entity", actorId(name)).put("name", name);
        }

        private ObjectNode place(String name) {
            ObjectNode place = MAPPER.createObjectNode()
                    .put("text", name)
                    .put("entity", placeId(name))
                    .put("relation", "at");
            event.spot().wherePrecision().ifPresent(precision -> place.put("where_prec", precision));
            return place;
        }

        private ObjectNode time(LocalDate start) {
            return MAPPER.createObjectNode()
                    .put("text", start.toString())
                    .put("start", start.toString())
                    .put("end", event.end().map(LocalDate::toString).orElse(null))
                    .put("date_prec", event.datePrecision())
                    .put("date_basis", "explicit");
        }

        private ObjectNode killed() {
            ObjectNode claim = claim("casualties", "killed");
            ObjectNode quantity = MAPPER.createObjectNode();
            event.dead().low().ifPresent(low -> quantity.put("low", low));
            event.dead().best().ifPresent(best -> quantity.put("best", best));
            event.dead().high().ifPresent(high -> quantity.put("high", high));
            String words = event.dead()
                    .best()
                    .or(() -> event.dead().low())
                    .map(Object::toString)
                    .orElse("");
            claim.set(
                    "quantity",
                    quantity.put("unit", "persons").put("text", words).put("hedge", "none"));
            return claim;
        }
    }
}
