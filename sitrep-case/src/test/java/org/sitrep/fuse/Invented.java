package org.sitrep.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.fuse.CaseClaim.Standpoint;
import org.sitrep.mention.CountEstimate;
import org.sitrep.text.ContentHash;

/** Makes claims about places and people that do not exist. */
final class Invented {

    private final String publisher;
    private final LocalDate published;
    private final Map<Role, List<Party>> roles = new EnumMap<>(Role.class);
    private final Map<String, String> attributes = new TreeMap<>();
    private ClaimKind kind = ClaimKind.EVENT;
    private String type = "attack";
    private String words = "It happened.";
    private String title = "News";
    private String line;
    private Optional<Scene> scene = Optional.empty();
    private Optional<Days> days = Optional.empty();
    private Optional<Figure> figure = Optional.empty();
    private Speaker speaker;
    private Polarity polarity = Polarity.POSITIVE;
    private int sentence = 1;

    private Invented(String publisher, String day) {
        this.publisher = publisher;
        this.published = LocalDate.parse(day);
        this.line = publisher + day;
        this.speaker =
                new Speaker("publisher:" + publisher, publisher, SourceKind.AUTHOR, Optional.empty(), Optional.empty());
    }

    static Invented report(String publisher, String day) {
        return new Invented(publisher, day);
    }

    Invented killed(CountEstimate count, String group, CountedGroup counted) {
        return counted(ClaimKind.CASUALTIES, "killed", count, "persons", group, counted);
    }

    Invented displaced(CountEstimate count, String unit, CountedGroup counted) {
        attributes.put("status", "fled");
        return counted(ClaimKind.IMPACT, "displacement", count, unit, unit, counted);
    }

    private Invented counted(
            ClaimKind of, String as, CountEstimate count, String unit, String group, CountedGroup counted) {
        kind = of;
        type = as;
        figure = Optional.of(new Figure(count, unit, group, counted, group));
        return this;
    }

    Invented event(String as, String... doers) {
        kind = ClaimKind.EVENT;
        type = as;
        return role(Role.AGENT, doers);
    }

    Invented control(String as, String holder) {
        kind = ClaimKind.CONTROL;
        type = as;
        return role(Role.AGENT, holder);
    }

    /** Armed men of a party who are in a place, have come to it or have left it. */
    Invented presence(String as, String party) {
        kind = ClaimKind.PRESENCE;
        type = as;
        return role(Role.SUBJECT, party);
    }

    /** People who were attacked, with their number. */
    Invented shot(long number, String group) {
        return counted(ClaimKind.EVENT, "attack", CountEstimate.exactly(number), "persons", group, CountedGroup.PEOPLE);
    }

    /** Something that is shut or cut. */
    Invented shut(String as, String thing) {
        kind = ClaimKind.IMPACT;
        type = as;
        attributes.put("status", as.equals("aid_access") ? "blocked" : "shut");
        return described(Role.AFFECTED, thing);
    }

    Invented role(Role role, String... names) {
        List<Party> parties = new ArrayList<>();
        for (String name : names) {
            parties.add(new Party(Optional.of("actor:" + name), name, name, Optional.of("actor:" + name)));
        }
        roles.put(role, parties);
        return this;
    }

    /** Somebody who is described and not named. */
    Invented described(Role role, String someone) {
        roles.put(role, List.of(new Party(Optional.empty(), someone, someone, Optional.empty())));
        return this;
    }

    Invented membership(String members, String body) {
        kind = ClaimKind.AFFILIATION;
        type = "member_of";
        described(Role.SUBJECT, members);
        return role(Role.OBJECT, body);
    }

    /** A toll without a number: "no civilian was harmed". */
    Invented harmed(String victims) {
        kind = ClaimKind.CASUALTIES;
        type = "injured";
        return described(Role.VICTIM, victims);
    }

    Invented in(String place) {
        return in(place, Scene.Part.WHOLE);
    }

    Invented in(String place, Scene.Part part) {
        scene = Optional.of(new Scene(
                "name:" + place,
                place,
                Optional.of("populated_place"),
                Optional.of("XXA"),
                Optional.of("North"),
                Optional.empty(),
                Optional.of(10.0 + place.length()),
                Optional.of(10.0),
                Optional.of(1),
                part,
                Scene.Basis.CLAIM,
                "the claim names it"));
        return this;
    }

    /** A province, which is no spot. */
    Invented inProvince(String province) {
        scene = Optional.of(new Scene(
                "name:" + province,
                province,
                Optional.of("adm1"),
                Optional.of("XXA"),
                Optional.of(province),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(4),
                Scene.Part.WHOLE,
                Scene.Basis.CLAIM,
                "the claim names it"));
        return this;
    }

    /** Set where the sentences before are. */
    Invented placedBefore() {
        scene = scene.map(place -> new Scene(
                place.key(),
                place.name(),
                place.feature(),
                place.country(),
                place.adm1(),
                place.adm2(),
                place.latitude(),
                place.longitude(),
                Optional.empty(),
                place.part(),
                Scene.Basis.BEFORE,
                "a sentence before names it"));
        return this;
    }

    Invented on(String day) {
        LocalDate start = LocalDate.parse(day);
        days = Optional.of(new Days(start, Optional.of(start.plusDays(1)), 1, day, Days.Basis.CLAIM));
        return this;
    }

    /** News without a day: it happened within the days before its publication. */
    Invented asNews() {
        days = Optional.of(
                new Days(published.minusDays(10), Optional.of(published.plusDays(1)), 3, "", Days.Basis.PUBLICATION));
        return this;
    }

    Invented since(String day) {
        days = Optional.of(new Days(LocalDate.parse(day), Optional.empty(), 1, "since " + day, Days.Basis.CLAIM));
        return this;
    }

    Invented saidBy(String name) {
        speaker = new Speaker("person:" + name, name, SourceKind.NAMED, Optional.empty(), Optional.empty());
        return this;
    }

    Invented saidFor(String side) {
        speaker = new Speaker("actor:" + side, side, SourceKind.NAMED, Optional.of("actor:" + side), Optional.empty());
        return this;
    }

    Invented deniedOutright() {
        speaker =
                new Speaker(speaker.key(), speaker.name(), speaker.kind(), speaker.side(), Optional.of(SpeechAct.DENY));
        return denied();
    }

    Invented denied() {
        polarity = Polarity.NEGATIVE;
        return this;
    }

    Invented copiedFrom(Invented origin) {
        line = origin.line;
        return this;
    }

    Invented words(String sentenceWords) {
        words = sentenceWords;
        return this;
    }

    /** The index of the sentence that tells it. */
    Invented inSentence(int index) {
        sentence = index;
        return this;
    }

    /** What its headline says. */
    Invented titled(String headline) {
        title = headline;
        return words(headline);
    }

    CaseClaim claim() {
        String id = ContentHash.id(
                "c",
                List.of(
                        publisher,
                        published.toString(),
                        type,
                        words,
                        figure.toString(),
                        roles.toString(),
                        speaker.toString()));
        Optional<Days> told =
                days.or(() -> Optional.of(new Days(published, Optional.empty(), 1, "", Days.Basis.PUBLICATION)));
        return new CaseClaim(
                id,
                line,
                kind,
                type,
                publisher + published + ":i",
                scene,
                told,
                roles,
                figure,
                speaker,
                new Standpoint(Certainty.ASSERTED, polarity, Modality.ACTUAL, false, "EpistemicTrueCertain"),
                attributes,
                new Citation(
                        publisher + published,
                        publisher,
                        Optional.empty(),
                        Optional.of(publisher),
                        Optional.of(title),
                        Optional.of(published),
                        sentence,
                        words,
                        words,
                        0,
                        words.length()));
    }

    /** The relations that a rule sees in some claims. */
    static List<Relation> relations(RelationReading reading, Invented... invented) {
        List<CaseClaim> claims = new ArrayList<>();
        for (Invented one : invented) {
            claims.add(one.claim());
        }
        claims.sort(null);
        return reading.read(new CaseMatter(claims, new EventFusion(List.of()).happenings(claims)));
    }
}
