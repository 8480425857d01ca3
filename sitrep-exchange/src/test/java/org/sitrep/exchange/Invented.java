package org.sitrep.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.filed.FiledAttribution;
import org.sitrep.filed.FiledClaim;
import org.sitrep.filed.FiledClaim.FiledEvidence;
import org.sitrep.filed.FiledClaim.FiledFiller;
import org.sitrep.filed.FiledClaim.FiledPlace;
import org.sitrep.filed.FiledClaim.FiledQuantity;
import org.sitrep.filed.FiledClaim.FiledSource;
import org.sitrep.filed.FiledClaim.FiledStance;
import org.sitrep.filed.FiledClaim.FiledTime;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledEntity.FiledPoint;
import org.sitrep.filed.FiledEntity.FiledRole;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.filed.ReportHead;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.DateBasis;
import org.sitrep.report.PartKind;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** A report of our own, coded by hand: paragraphs of a text, each one sentence, with what is meant by their words. */
public final class Invented {

    private final String uri;
    private final StringBuilder text = new StringBuilder();
    private final List<FiledPart> parts = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, FiledEntity> entities = new LinkedHashMap<>();
    private final List<FiledMention> mentions = new ArrayList<>();
    private final Map<String, FiledAttribution> attributions = new LinkedHashMap<>();
    private final List<FiledClaim> claims = new ArrayList<>();
    private final List<String> byline = new ArrayList<>();
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.of("Radio Amra");
    private LocalDate published = LocalDate.of(2024, 3, 2);

    private Invented(String uri) {
        this.uri = uri;
    }

    public static Invented report(String uri) {
        return new Invented(uri);
    }

    public Invented url(String address) {
        url = Optional.of(address);
        return this;
    }

    public Invented title(String words) {
        title = Optional.of(words);
        return this;
    }

    public Invented publisher(String name) {
        publisher = Optional.of(name);
        return this;
    }

    public Invented published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Invented byline(String name) {
        byline.add(name);
        return part(PartKind.BYLINE, "By " + name);
    }

    public Invented part(PartKind kind, String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append("\n\n");
        parts.add(new FiledPart(kind, span));
        sentences.add(span);
        return this;
    }

    public Invented says(String words) {
        return part(PartKind.PARAGRAPH, words);
    }

    public Invented person(String name, String... titles) {
        List<FiledRole> roles = new ArrayList<>();
        for (String held : titles) {
            roles.add(new FiledRole(held, Optional.empty(), false));
        }
        return entity(FiledEntity.Kind.PERSON, "person", name, Optional.empty(), roles, Optional.empty());
    }

    public Invented actor(String name, ActorType type) {
        return entity(FiledEntity.Kind.ACTOR, "actor", name, Optional.of(type), List.of(), Optional.empty());
    }

    public Invented village(String name, String district, double latitude, double longitude) {
        FiledPoint point = new FiledPoint(
                "populated_place",
                Optional.of((long) Math.abs(name.hashCode())),
                Optional.of("Amra"),
                Optional.of(district),
                latitude,
                longitude);
        return entity(FiledEntity.Kind.PLACE, "place", name, Optional.empty(), List.of(), Optional.of(point));
    }

    private Invented entity(
            FiledEntity.Kind kind,
            String label,
            String name,
            Optional<ActorType> type,
            List<FiledRole> roles,
            Optional<FiledPoint> point) {
        String id = id(label, name);
        Optional<String> country = kind == FiledEntity.Kind.PERSON ? Optional.empty() : Optional.of("SDN");
        entities.put(id, new FiledEntity(id, kind, name, List.of(), type, country, roles, point, List.of()));
        mention(label, name, id);
        return this;
    }

    private static String id(String kind, String name) {
        return ContentHash.id("e", List.of(kind, name));
    }

    private void mention(String kind, String words, String entity) {
        int at = text.indexOf(words);
        while (at >= 0) {
            mentions.add(new FiledMention(
                    "m" + mentions.size(), kind, new Span(at, at + words.length()), words, Optional.of(entity)));
            at = text.indexOf(words, at + 1);
        }
    }

    /** A claim on the sentence that holds some words; the words are its trigger. */
    public Claimed claim(ClaimKind kind, String type, String trigger) {
        return new Claimed(kind, type, trigger);
    }

    public FiledReport filed() {
        ReportHead head = new ReportHead(
                ContentHash.id("r", List.of(uri, text.toString())),
                uri,
                url,
                ContentHash.sha256(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                publisher,
                title,
                byline,
                Optional.of(published),
                Optional.empty(),
                "en");
        List<FiledClaim> ofReport =
                claims.stream().map(claim -> withReport(claim, head.id())).toList();
        return new FiledReport(
                head,
                "sitrep 1 by-hand",
                new SourceText(text.toString()),
                parts,
                sentences,
                entities,
                mentions,
                attributions,
                ofReport);
    }

    private static FiledClaim withReport(FiledClaim claim, String report) {
        return new FiledClaim(
                ContentHash.id("c", List.of(report, claim.id())),
                report,
                claim.kind(),
                claim.type(),
                claim.rule(),
                claim.evidence(),
                claim.roles(),
                claim.attributes(),
                claim.quantity(),
                claim.place(),
                claim.time(),
                claim.attribution(),
                claim.source(),
                claim.stance(),
                claim.incident(),
                claim.codes());
    }

    /** A claim being written down. */
    public final class Claimed {

        private final ClaimKind kind;
        private final String type;
        private final Span trigger;
        private final int sentence;
        private final Map<Role, List<FiledFiller>> roles = new LinkedHashMap<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final Map<String, String> codes = new LinkedHashMap<>();
        private Optional<FiledQuantity> quantity = Optional.empty();
        private Optional<FiledPlace> place = Optional.empty();
        private Optional<FiledTime> time = Optional.empty();
        private Optional<String> attribution = Optional.empty();
        private FiledSource source =
                new FiledSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, Optional.empty());
        private Optional<String> incident = Optional.empty();
        private Polarity polarity = Polarity.POSITIVE;

        private Claimed(ClaimKind kind, String type, String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("\"" + words + "\" does not stand in the text");
            }
            this.kind = kind;
            this.type = type;
            this.trigger = new Span(at, at + words.length());
            int index = 0;
            while (!sentences.get(index).contains(trigger)) {
                index++;
            }
            this.sentence = index;
        }

        public Claimed who(Role role, String name) {
            Optional<String> entity = entities.values().stream()
                    .filter(known -> known.name().equals(name))
                    .map(FiledEntity::id)
                    .findFirst();
            roles.computeIfAbsent(role, unused -> new ArrayList<>())
                    .add(new FiledFiller(name, Optional.empty(), entity, name));
            return this;
        }

        public Claimed said(String speaker, String role, String cue) {
            int at = text.indexOf(cue, sentences.get(sentence).start());
            String id = "a" + attributions.size();
            Optional<String> entity = Optional.of(id("person", speaker)).filter(entities::containsKey);
            attributions.put(
                    id,
                    new FiledAttribution(
                            id,
                            List.of(),
                            List.of(new Span(at, at + cue.length())),
                            List.of(sentences.get(sentence)),
                            SpeechAct.SAY,
                            SourceKind.NAMED,
                            entity,
                            Optional.empty(),
                            Optional.empty()));
            attribution = Optional.of(id);
            source = new FiledSource(
                    Optional.of(speaker),
                    Optional.of(role).filter(words -> !words.isEmpty()),
                    SourceKind.NAMED,
                    Optional.empty());
            return this;
        }

        public Claimed count(long number, String unit) {
            quantity = Optional.of(
                    new FiledQuantity(CountEstimate.exactly(number), unit, unit, "", Long.toString(number)));
            return this;
        }

        public Claimed count(CountEstimate estimate, String unit, String words) {
            quantity = Optional.of(new FiledQuantity(estimate, unit, unit, "", words));
            return this;
        }

        public Claimed at(String name) {
            place = Optional.of(new FiledPlace(
                    name, Optional.of(id("place", name)), ClaimPlace.Relation.AT, Optional.of(1), Optional.of(1)));
            return this;
        }

        public Claimed on(String day) {
            LocalDate start = LocalDate.parse(day);
            time = Optional.of(
                    new FiledTime(day, Optional.of(start), Optional.of(start.plusDays(1)), 1, DateBasis.EXPLICIT));
            return this;
        }

        public Claimed attribute(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        public Claimed code(String name, String value) {
            codes.put(name, value);
            return this;
        }

        public Claimed incident(String id) {
            incident = Optional.of(id);
            return this;
        }

        public Claimed denied() {
            polarity = Polarity.NEGATIVE;
            return this;
        }

        /** Writes the claim down and goes on with the report. */
        public Invented then() {
            claims.add(new FiledClaim(
                    "c" + claims.size(),
                    "",
                    kind,
                    type,
                    "by hand",
                    new FiledEvidence(sentence, List.of(sentences.get(sentence)), trigger),
                    roles,
                    attributes,
                    quantity,
                    place,
                    time,
                    attribution,
                    source,
                    new FiledStance(
                            Certainty.ASSERTED,
                            polarity,
                            Modality.ACTUAL,
                            Optional.empty(),
                            false,
                            "EpistemicTrueCertain",
                            List.of()),
                    incident,
                    codes));
            return Invented.this;
        }
    }
}
