package org.sitrep.bench.invented;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.sitrep.bench.invented.InventedCountry.Group;
import org.sitrep.text.ContentHash;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One report in the making: a sentence and its claims for everything it tells of. Offsets count code points. */
final class InventedText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String uri;
    private final String newsroom;
    private final LocalDate published;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode sentences = JSON.createArrayNode();
    private final ArrayNode mentions = JSON.createArrayNode();
    private final ArrayNode attributions = JSON.createArrayNode();
    private final ArrayNode claims = JSON.createArrayNode();
    private final Map<String, ObjectNode> entities = new TreeMap<>();

    InventedText(long number, String newsroom, LocalDate published, Random random) {
        this.uri = String.format(Locale.ROOT, "invented/%07d.txt", number);
        this.newsroom = newsroom;
        this.published = published;
        this.random = random;
        sentence(newsroom + ", report " + number + ".");
    }

    private int sentence(String words) {
        int start = text.length();
        text.append(words);
        sentences.add(pair(start, text.length()));
        text.append('\n');
        return start;
    }

    private static ArrayNode pair(int start, int end) {
        return JSON.createArrayNode().add(start).add(end);
    }

    void tell(Happening happening) {
        int figure = Math.max(1, happening.figure() + random.nextInt(3) - 1);
        Telling telling = new Telling(happening, InventedCountry.speaker(random), figure);
        switch (happening.form()) {
            case CLASH -> telling.fight("attacked", "attack");
            case SHELLING -> telling.fight("shelled", "shelling");
            case CONTROL -> telling.state("captured", "control", random.nextInt(4) == 0 ? "holds" : "gained", "agent");
            case PRESENCE -> telling.state("were seen", "presence", "present", "subject");
            case STRENGTH -> telling.strength();
            default -> telling.displacement();
        }
    }

    /** The report as one line of the output contract. */
    String line() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String sha256 = ContentHash.sha256(bytes);
        String id = ContentHash.id("r", List.of(uri, sha256));
        ObjectNode root = JSON.createObjectNode();
        root.putObject("producer")
                .put("name", "invented")
                .put("version", "1")
                .put("engine", "none")
                .put("codebook", "none");
        ObjectNode report = root.putObject("report");
        report.put("id", id)
                .put("uri", uri)
                .putNull("url")
                .put("sha256", sha256)
                .put("publisher", newsroom)
                .putNull("title");
        report.putArray("byline");
        report.put("published", published.toString())
                .put("published_basis", "sidecar")
                .putNull("dateline")
                .put("lang", "en");
        report.put("text", text.toString());
        root.putArray("parts").addObject().put("kind", "paragraph").set("span", pair(0, text.length() - 1));
        root.set("sentences", sentences);
        root.putArray("entities").addAll(entities.values());
        root.set("mentions", mentions);
        root.set("attributions", attributions);
        root.set("claims", claims);
        return JSON.writeValueAsString(root);
    }

    /** A sentence about a happening, with the claims it makes. */
    private final class Telling {

        private final Happening happening;
        private final InventedCountry.Speaker speaker;
        private final int figure;
        private final String words;
        private final int content;
        private final int start;

        Telling(Happening happening, InventedCountry.Speaker speaker, int figure) {
            this.happening = happening;
            this.speaker = speaker;
            this.figure = figure;
            String told = InventedWording.of(happening, figure, random);
            this.content = told.length();
            this.words = told + ", " + speaker.name()
                    + speaker.trade().map(trade -> ", a " + trade + ",").orElse("") + " said.";
            this.start = sentence(words);
            said();
            mention("place", happening.district().town(), place().get("id").stringValue());
            mention("actor", happening.doer().name(), actor(happening.doer()));
        }

        void fight(String verb, String type) {
            String incident = ContentHash.id("i", List.of(uri, Integer.toString(start)));
            ObjectNode event = claim("event", type, verb);
            party(event, "agent", happening.doer());
            party(event, "target", happening.other());
            event.put("incident", incident);
            ObjectNode toll = claim("casualties", "killed", "killed");
            party(toll, "agent", happening.doer());
            quantity(toll, "fighters");
            toll.put("incident", incident);
        }

        void state(String verb, String kind, String type, String role) {
            party(claim(kind, type, verb), role, happening.doer());
        }

        void strength() {
            ObjectNode claim = claim("strength", "size", "has");
            party(claim, "agent", happening.doer());
            quantity(claim, "fighters");
        }

        void displacement() {
            ObjectNode claim = claim("impact", "displacement", "fled");
            claim.put("status", "fled").put("cause", "conflict");
            quantity(claim, "families");
        }

        private void said() {
            ObjectNode said = attributions.addObject();
            said.put("id", attribution());
            said.putArray("source").add(span(speaker.name(), content));
            said.putArray("cue").add(span("said", content));
            said.putArray("content").add(pair(start, start + content));
            said.put("style", "indirect").put("act", "say").putNull("source_entity");
            speaker.trade().ifPresent(trade -> said.put("source_entity", person(trade)));
            said.put("source_kind", sourceKind()).putNull("listener").putNull("parent");
        }

        private String sourceKind() {
            return speaker.trade().isPresent() ? "named" : "collective";
        }

        private String person(String trade) {
            ObjectNode person = entity("person", speaker.name());
            String id = person.get("id").stringValue();
            if (!person.has("roles")) {
                person.putArray("roles")
                        .addObject()
                        .put("title", trade)
                        .putNull("of")
                        .put("former", false);
            }
            mention("person", speaker.name(), id);
            return id;
        }

        private void mention(String kind, String name, String entity) {
            mentions.addObject()
                    .put("id", ContentHash.id("m", List.of(uri, kind, Integer.toString(mentions.size()))))
                    .put("kind", kind)
                    .put("text", name)
                    .put("entity", entity)
                    .set("span", span(name));
        }

        private String attribution() {
            return ContentHash.id("a", List.of(uri, Integer.toString(start)));
        }

        private ArrayNode span(String part) {
            return span(part, 0);
        }

        private ArrayNode span(String part, int from) {
            int at = start + words.indexOf(part, from);
            return pair(at, at + part.length());
        }

        private ObjectNode claim(String kind, String type, String trigger) {
            ObjectNode claim = claims.addObject();
            claim.put("id", ContentHash.id("c", List.of(uri, kind, type, Integer.toString(start))));
            claim.put("kind", kind).put("type", type).put("rule", "invented").put("sentence", sentences.size() - 1);
            claim.putArray("evidence").add(pair(start, start + content));
            claim.set("trigger", span(trigger));
            claim.putObject("roles");
            claim.putNull("quantity");
            place(claim);
            time(claim);
            claim.put("attribution", attribution());
            ObjectNode source =
                    claim.putObject("source").put("name", speaker.name()).putNull("role");
            speaker.trade().ifPresent(trade -> source.put("role", trade));
            source.put("kind", sourceKind()).putNull("listener");
            claim.put("certainty", random.nextInt(5) == 0 ? "estimated" : "asserted");
            claim.put("polarity", random.nextInt(25) == 0 ? "negative" : "positive")
                    .put("modality", "actual");
            claim.putNull("outcome").put("background", false).put("epistemic", "EpistemicTrueUncertain");
            claim.putArray("hedges");
            claim.putNull("incident").put("plover", "ASSAULT");
            return claim;
        }

        private void time(ObjectNode claim) {
            claim.putObject("time")
                    .put("text", "on that day")
                    .put("start", happening.day().toString())
                    .put("end", happening.day().plusDays(1).toString())
                    .put("date_prec", 1)
                    .put("date_basis", "relative");
        }

        private ObjectNode place() {
            InventedCountry.District district = happening.district();
            ObjectNode place = entity("place", district.town());
            place.put("feature", "populated_place")
                    .put("geonameid", district.geonameId())
                    .put("country", "XXA");
            place.put("adm1", district.province()).put("adm2", district.name());
            place.put("lat", district.latitude())
                    .put("lon", district.longitude())
                    .putArray("candidates");
            return place;
        }

        private void place(ObjectNode claim) {
            claim.putObject("place")
                    .put("text", happening.district().town())
                    .put("entity", place().get("id").stringValue())
                    .put("relation", "at")
                    .put("where_prec", 1)
                    .put("geo_precision", 1);
        }

        private String actor(Group group) {
            ObjectNode actor = entity("actor", group.name());
            actor.put("actor_type", group.type()).putNull("country");
            return actor.get("id").stringValue();
        }

        private void party(ObjectNode claim, String role, Group group) {
            ObjectNode filler = ((ObjectNode) claim.get("roles")).putArray(role).addObject();
            filler.put("text", group.name()).set("span", span(group.name()));
            filler.put("entity", actor(group)).put("name", group.name());
        }

        private void quantity(ObjectNode claim, String unit) {
            claim.putObject("quantity")
                    .put("low", figure)
                    .put("best", figure)
                    .put("high", figure)
                    .put("unit", unit)
                    .put("unit_text", unit)
                    .putNull("group")
                    .put("text", figure + " " + unit)
                    .put("hedge", "none");
        }

        private ObjectNode entity(String kind, String name) {
            String id = ContentHash.id("e", List.of(kind, name));
            return Optional.ofNullable(entities.get(id)).orElseGet(() -> {
                ObjectNode entity =
                        JSON.createObjectNode().put("id", id).put("kind", kind).put("name", name);
                entity.putArray("aliases");
                entities.put(id, entity);
                return entity;
            });
        }
    }
}
