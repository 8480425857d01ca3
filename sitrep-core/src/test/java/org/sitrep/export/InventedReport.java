package org.sitrep.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Hedge;
import org.sitrep.claim.HedgeScope;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.claim.SourceKind;
import org.sitrep.claim.SpeechAct;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Style;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.entity.Entity.OutletEntity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Anchor;
import org.sitrep.mention.CountEstimate;
import org.sitrep.mention.CountHedge;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.TimeMention;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.report.Part;
import org.sitrep.report.PartKind;
import org.sitrep.report.Publication;
import org.sitrep.report.Report;
import org.sitrep.text.ContentHash;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** A report of two sentences, coded by hand: an emoji before the first word shifts code points against UTF-16 units. */
final class InventedReport {

    static final String TEXT =
            "\uD83D\uDEA8 Zarko told Radio Bistrica that villagers believe the Lim Brigade reportedly abducted over 40 men near"
                    + " Oparno on 3 May. =HYPERLINK is all he wrote.";

    private InventedReport() {}

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no \"" + words + "\"");
        }
        return new Span(start, start + words.length());
    }

    private static Anchor anchor(String words) {
        return new Anchor(0, 0, span(words), span(words));
    }

    static final PersonMention ZARKO = new PersonMention(
            anchor("Zarko"), Form.NAME, "Zarko", List.of(new PersonMention.Title("mayor", "Oparno", true)));
    static final OutletMention RADIO = new OutletMention(anchor("Radio Bistrica"), "Radio Bistrica", "bistrica");
    static final ActorMention VILLAGERS = new ActorMention(
            anchor("villagers"), Form.GENERIC, "villagers", Optional.empty(), ActorType.CIVILIANS, Optional.empty());
    static final ActorMention BRIGADE = new ActorMention(
            anchor("the Lim Brigade"), Form.NAME, "Lim Brigade", Optional.empty(), ActorType.REBEL, Optional.empty());
    static final PlaceMention OPARNO =
            new PlaceMention(anchor("Oparno"), "Oparno", PlaceMention.Use.NAME, Optional.empty(), Optional.empty());
    static final TimeMention MAY_3 = new TimeMention(
            anchor("3 May"),
            "2031-05-03",
            TimeMention.Type.DATE,
            Optional.of(LocalDate.of(2031, 5, 3)),
            Optional.of(LocalDate.of(2031, 5, 4)),
            1,
            DateBasis.RELATIVE);

    static final Attribution ZARKO_SAYS = said(
            "Zarko",
            "told",
            "villagers believe the Lim Brigade reportedly abducted over 40 men near Oparno on 3 May",
            Optional.of(ZARKO),
            SourceKind.NAMED,
            Optional.of(RADIO));
    static final Attribution VILLAGERS_BELIEVE = said(
            "villagers",
            "believe",
            "the Lim Brigade reportedly abducted over 40 men near Oparno on 3 May",
            Optional.of(VILLAGERS),
            SourceKind.COLLECTIVE,
            Optional.empty());

    private static Attribution said(
            String source,
            String cue,
            String content,
            Optional<Mention> speaker,
            SourceKind kind,
            Optional<Mention> listener) {
        return new Attribution(
                List.of(span(source)),
                List.of(span(source)),
                List.of(span(cue)),
                List.of(span(content)),
                Style.INDIRECT,
                SpeechAct.SAY,
                speaker,
                kind,
                Certainty.ASSERTED,
                false,
                Modality.ACTUAL,
                listener,
                Optional.empty(),
                Optional.empty(),
                List.of(new Attribution.Candidate(source, 0.9, "subject of the cue")));
    }

    static Claim abduction(Optional<Attribution> attribution) {
        return new Claim(
                ClaimKind.CASUALTIES,
                "abducted",
                "abduct",
                0,
                List.of(span("the Lim Brigade reportedly abducted over 40 men near Oparno on 3 May")),
                span("abducted"),
                Map.of(
                        Role.AGENT, List.of(filler("the Lim Brigade", Optional.of(BRIGADE))),
                        Role.VICTIM, List.of(filler("over 40 men", Optional.empty()))),
                Map.of(),
                Optional.of(new Quantity(
                        CountEstimate.atLeast(40, CountHedge.MORE_THAN),
                        "persons",
                        "men",
                        "men",
                        "over 40 men",
                        span("over 40 men"))),
                Optional.of(new ClaimPlace(
                        "near Oparno", span("near Oparno"), Optional.of(OPARNO), ClaimPlace.Relation.NEAR)),
                Optional.of(
                        new ClaimTime("3 May", Optional.of(MAY_3), MAY_3.start(), MAY_3.end(), 1, DateBasis.RELATIVE)),
                attribution,
                new Stance(
                        Certainty.REPORTED,
                        Polarity.POSITIVE,
                        Modality.ACTUAL,
                        List.of(new Hedge(span("reportedly"), HedgeScope.CLAIM, Certainty.REPORTED))),
                Optional.empty(),
                false,
                Optional.of("i1"),
                Map.of("plover", "ASSAULT", "plover_mode", "abduct"));
    }

    static Claim writing() {
        return new Claim(
                ClaimKind.EVENT,
                "appeal",
                "write",
                1,
                List.of(span("=HYPERLINK is all he wrote")),
                span("wrote"),
                Map.of(Role.AGENT, List.of(filler("=HYPERLINK", Optional.empty()))),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stance.asserted(),
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of());
    }

    private static Filler filler(String words, Optional<Mention> mention) {
        return new Filler(words, span(words), span(words), mention, "subject of 'abducted'");
    }

    static CodedReport coded() {
        return coded(List.of(abduction(Optional.of(VILLAGERS_BELIEVE)), writing()));
    }

    static CodedReport coded(List<Claim> claims) {
        Report report = new Report(
                "news/oparno.txt",
                ContentHash.sha256(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new Publication(
                        Optional.of("Radio Bistrica, \"the voice\""),
                        Optional.empty(),
                        List.of("A. Writer"),
                        Optional.of(LocalDate.of(2031, 5, 5)),
                        Optional.of(Publication.Basis.SIDECAR),
                        Optional.empty(),
                        Optional.empty()),
                "en",
                new SourceText(TEXT),
                List.of(new Part(PartKind.PARAGRAPH, new Span(0, TEXT.length()))));
        return new CodedReport(
                report,
                List.of(),
                new Mentions(List.of(ZARKO, RADIO, VILLAGERS, BRIGADE, OPARNO, MAY_3)),
                entities(),
                List.of(ZARKO_SAYS, VILLAGERS_BELIEVE),
                claims,
                0,
                Optional.empty());
    }

    private static Entities entities() {
        return new Entities(Map.of(
                ZARKO,
                        new PersonEntity(
                                "p1",
                                "Zarko Ilic",
                                List.of("Zarko"),
                                List.of(new PersonEntity.HeldRole("mayor", Optional.of("l1"), true))),
                RADIO, new OutletEntity("o1", "Radio Bistrica", List.of()),
                BRIGADE,
                        new ActorEntity("a1", "Lim Brigade", List.of("the brigade"), ActorType.REBEL, Optional.empty()),
                OPARNO,
                        new PlaceEntity(
                                "l1",
                                "Oparno",
                                List.of(),
                                Optional.of(new PlaceEntity.Location(
                                        "populated_place",
                                        Optional.of(77L),
                                        Optional.of("SRB"),
                                        Optional.of("Lim"),
                                        Optional.empty(),
                                        43.5,
                                        -0.25)),
                                List.of())));
    }
}
