package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entities;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Passage;
import org.sitrep.syntax.Sentence;

/**
 * Reads the claims of a report: readings find drafts in each parsed sentence, then each draft gets its speaker, place,
 * time, stance and codes; last, drafts that say one thing are merged. Safe for several threads.
 */
public final class ClaimReader {

    private final Codebook codebook;
    private final TriggerIndex index;
    private final List<ClaimReading> readings;
    private final ClaimCodes codes = new ClaimCodes();

    public ClaimReader(Codebook codebook) {
        this.codebook = codebook;
        this.index = new TriggerIndex(codebook);
        this.readings = List.of(
                new RuleReading(index),
                new OfficeReading(),
                new OneOfOfficers(),
                new AlliesReading(),
                new KinshipReading(),
                new SizeReading(),
                new WhoTheDeadAre(),
                new BreakawayReading(),
                new CaptionReading(),
                new CompoundReading(),
                new DemandReading());
    }

    /** Whether a sentence holds a word that a rule may fire on; cheap, needs no tree. */
    public boolean mayClaim(Sentence sentence) {
        return index.hasTrigger(sentence);
    }

    /** Claims in text order: start of trigger, end of trigger, id. */
    public List<Claim> read(Passage passage, Mentions mentions, Entities entities, List<Attribution> attributions) {
        FillerTests tests = new FillerTests(codebook, mentions, entities);
        Fillers fillers = new Fillers(passage.report().text(), tests);
        ClaimContext context = new ClaimContext(passage, mentions, entities, attributions, codebook, tests, fillers);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isParsed()) {
                for (ClaimReading reading : readings) {
                    drafts.addAll(reading.read(sentence, context));
                }
            }
        }
        WhoTheDeadAre.dropBareCounts(drafts);
        drafts = new Absorption(context).of(drafts);
        drafts.removeIf(new SpeakerOfClaim(attributions, passage.report().text())::isUnsaid);
        drafts.forEach(new SpeakerMeant(context)::resolve);
        drafts.forEach(new WordsOfDocument(context)::give);
        drafts.forEach(new SidesOfBattle(context)::part);
        drafts.addAll(new PartsOfToll(context).of(drafts));
        drafts.addAll(new CountElsewhere(context).of(drafts));
        drafts.addAll(new Companions(context).of(drafts));
        drafts.addAll(new SecondAddressee(context).of(drafts));
        RivalFigure rivals = new RivalFigure(context);
        drafts.addAll(rivals.of(drafts));
        drafts.addAll(new WhereDisplacedAre(context).of(drafts));
        WhoTheCountedAre counted = new WhoTheCountedAre(context);
        drafts.addAll(counted.of(drafts));
        new HomeOfDisplaced(context).give(drafts);
        AuthoritiesAtHome authorities = new AuthoritiesAtHome(context);
        History history = new History(context);
        ControlExtent extent = new ControlExtent(passage.report().text());
        Attempt attempt = new Attempt(codebook);
        drafts.forEach(draft -> {
            complete(draft, context, authorities);
            attempt.mark(draft);
            history.mark(draft);
            extent.addTo(draft);
        });
        NameOfNoPlace noPlace = new NameOfNoPlace(context);
        drafts.forEach(noPlace::takeOut);
        new PlaceOfActBeside().give(drafts);
        rivals.giveScenes();
        counted.giveScenes();
        PlaceMeant meant = new PlaceMeant(context);
        meant.give(drafts);
        new OfficeOfPlaceMeant(context, meant).give(drafts);
        FigureOfEvent figure = new FigureOfEvent(fillers);
        drafts.forEach(figure::addTo);
        drafts.addAll(new EarlierFigure(context).of(drafts));
        TargetOfHarm.give(drafts);
        new FallenInArms(context).give(drafts);
        drafts.removeIf(new HarmToBeasts(context)::is);
        new NearestNaming(context).give(drafts);
        drafts.forEach(new HappeningAsDoer(context)::takeOut);
        drafts.forEach(new NationalsHarmed(context)::name);
        AcledSubEvent subEvent = new AcledSubEvent(context, List.copyOf(drafts));
        drafts.forEach(draft -> {
            Set<String> setByRule = Set.copyOf(draft.codes.keySet());
            codes.addTo(draft);
            subEvent.mark(draft, setByRule);
        });
        drafts.removeIf(Attempt::isNoCasualty);
        drafts = new WorthTelling(context).of(drafts);
        drafts = new LiteralViolence(context).of(drafts);
        new ElidedPeople().complete(drafts);
        List<Draft> told = List.copyOf(drafts);
        drafts.removeIf(draft -> !Substance.has(draft, told));
        drafts.forEach(new IssueOfProtest(context)::takeOut);
        new DaysFromAct(context, index).give(drafts);
        new SinceAct(context, index).give(drafts);
        new DayOfSection(context).give(drafts);
        HourOfScene.give(drafts);
        Incidents incidents = new Incidents(context, index);
        List<List<Draft>> happenings = incidents.of(drafts);
        happenings.forEach(TimeOfHarm::give);
        PlaceOfIncident incident = new PlaceOfIncident(context, authorities);
        happenings.forEach(incident::give);
        new CarriedScene(context).give(drafts);
        new PlaceOfWitness(context).give(drafts);
        new PlaceOfSection(context).give(drafts);
        happenings.forEach(incident::giveHome);
        authorities.give(drafts);
        PlaceHit hit = new PlaceHit(context);
        hit.give(drafts);
        new CountryOfCustody(context).give(drafts);
        hit.giveScenes(drafts);
        drafts.forEach(noPlace::takeOut);
        new DayOfScene(context).give(drafts);
        happenings.forEach(TimeOfHarm::give);
        happenings.forEach(new PerpetratorOfIncident(context, drafts)::give);
        new DoerOfScene(context).give(drafts);
        incidents.mark(drafts);
        new VictimsOfToll(context).give(drafts);
        List<Draft> merged = new ToldInHeadline(context).fold(new OneFactOneClaim(context).merge(drafts));
        new ImpactDetails(context).addTo(merged);
        new EventOfCasualties(context).link(merged);
        merged.forEach(new TwoSidesMeant(context)::give);
        new ActNamedAgain(context).give(merged);
        merged.addAll(new ActTakenUpAgain(context).of(merged));
        String report = passage.report().id();
        return merged.stream()
                .map(Draft::toClaim)
                .sorted(Comparator.comparing(Claim::trigger).thenComparing(claim -> claim.id(report)))
                .toList();
    }

    private void complete(Draft draft, ClaimContext context, AuthoritiesAtHome authorities) {
        SpeakerOfClaim speaker = new SpeakerOfClaim(
                context.attributions(), context.passage().report().text());
        draft.attribution = speaker.of(draft);
        draft.insideSpeech = speaker.inside(draft);
        draft.stance = new StanceOfClaim(codebook).of(draft);
        draft.place = new PlaceOfClaim(context).of(draft);
        if (draft.place.filter(ClaimPlace::isNamed).isEmpty()) {
            draft.place = new PlaceOfHarm(context)
                    .of(draft)
                    .or(() -> draft.place)
                    .or(() -> new HomeOfDisplaced(context).left(draft))
                    .or(() -> authorities.ofTown(draft));
        }
        draft.time = new TimeOfClaim(context).of(draft);
    }
}
