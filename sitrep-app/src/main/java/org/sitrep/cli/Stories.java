package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.cli.Story.Entry;
import org.sitrep.cli.Story.Section;
import org.sitrep.fuse.Assessment;
import org.sitrep.fuse.ControlSpan;
import org.sitrep.fuse.Days;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.FusedFigure;
import org.sitrep.fuse.FusedFigure.Version;
import org.sitrep.fuse.Party;
import org.sitrep.fuse.Scene;
import org.sitrep.fuse.StatePoint;
import org.sitrep.resolve.Resolution;
import org.sitrep.view.ActorProfile;
import org.sitrep.view.Contradictions;
import org.sitrep.view.ControlMap;
import org.sitrep.view.Diff;
import org.sitrep.view.ImpactTable;
import org.sitrep.view.Picture;
import org.sitrep.view.Timeline;

/** Tells the views of a case in plain words. */
final class Stories {

    private Stories() {}

    /** @param day the day for which the confidence in states without news is given */
    static Story picture(Picture picture, LocalDate day) {
        List<Section> sections = new ArrayList<>();
        sections.add(control(picture.control(), day));
        sections.add(timeline(picture.timeline()));
        sections.add(impact(picture.impact()));
        sections.addAll(contradictions(picture.contradictions()).subList(0, 2));
        return new Story(
                picture.name() + (picture.districts().isEmpty() ? "" : ": " + String.join("; ", picture.districts())),
                sections);
    }

    static Section control(ControlMap control, LocalDate day) {
        return new Section(
                "Control",
                "No report says who holds it.",
                control.spans().stream().map(span -> control(span, day)).toList());
    }

    private static Entry control(ControlSpan span, LocalDate day) {
        String part = span.part() == Scene.Part.WHOLE ? "" : " (" + span.part().label() + ")";
        String heading = span.scene().name() + part + ": "
                + span.state().label().replace("lost", "no longer held") + " by "
                + span.holder().map(Party::name).orElse("nobody named")
                + " from " + span.from() + span.to().map(to -> " to " + to).orElse("");
        String confidence = String.format(Locale.ROOT, "%.0f", 100 * span.confidence(day));
        List<String> details = new ArrayList<>();
        details.add("last confirmed " + span.lastConfirmed() + "; confidence left on " + day + ": " + confidence + " %"
                + (span.recaptured() ? "; recaptured" : ""));
        details.add(words(span.assessment()));
        return new Entry(
                heading,
                details,
                Stream.concat(span.claims().stream(), span.contrary().stream()).toList());
    }

    static Section timeline(Timeline timeline) {
        return new Section(
                "What happened",
                "No report tells of a happening.",
                timeline.events().stream().map(Stories::event).toList());
    }

    static Entry event(FusedEvent event) {
        String heading = event.days().map(Stories::words).orElse("no day said") + ": "
                + event.type().replace('_', ' ')
                + event.scene().map(scene -> ", " + scene.name()).orElse("");
        List<String> details = new ArrayList<>();
        event.figures().forEach(figure -> details.add(words(figure)));
        event.agents()
                .forEach(agent -> details.add("said to have done it: "
                        + agent.party().name() + (agent.denials().isEmpty() ? "" : " (denied)")));
        details.add(words(event.assessment()));
        return new Entry(heading, details, event.claims());
    }

    private static String words(Days days) {
        return switch (days.basis()) {
            case PUBLICATION -> "before " + days.last();
            default -> days.isOneDay() ? days.start().toString() : days.start() + " to " + days.last();
        };
    }

    static String words(FusedFigure figure) {
        String versions =
                String.join("; ", figure.versions().stream().map(Stories::words).toList());
        String counted = figure.counted().label().equals("things")
                ? figure.unit()
                : figure.counted().label();
        return figure.topic() + " (" + counted + "): " + versions + ". Low "
                + value(figure.low().stream()) + ", best " + value(figure.best().stream()) + ", high "
                + value(figure.high().stream()) + ". " + figure.rule();
    }

    private static String value(Stream<Version> version) {
        return version.findFirst().map(one -> Long.toString(one.value())).orElse("not given");
    }

    private static String words(Version version) {
        String said = version.words().isEmpty() ? Long.toString(version.value()) : version.words();
        return said + " (" + String.join(", ", version.speakers()) + ")";
    }

    static String words(Assessment assessment) {
        return assessment.standing().label().replace('_', ' ') + ", " + assessment.independentSources()
                + (assessment.independentSources() == 1 ? " independent source" : " independent sources")
                + ", credibility " + assessment.credibility() + " proposed (" + assessment.credibilityReason() + ")"
                + assessment
                        .reliability()
                        .map(letters -> ", reliability " + letters)
                        .orElse("");
    }

    static Section impact(ImpactTable impact) {
        return new Section(
                "What it did to people",
                "No report counts the harm.",
                impact.rows().stream().map(Stories::impact).toList());
    }

    private static Entry impact(ImpactTable.Row row) {
        String heading = row.scene().map(scene -> scene.name() + ": ").orElse("")
                + row.topic()
                + (row.words().isEmpty() ? "" : ", " + row.words())
                + (row.when().isEmpty() ? "" : ", " + row.when());
        return new Entry(
                heading, row.figure().map(figure -> List.of(words(figure))).orElse(List.of()), row.claims());
    }

    static List<Section> contradictions(Contradictions contradictions) {
        return List.of(
                new Section(
                        "What does not go together",
                        "Nothing that reports say of it stands against anything else.",
                        contradictions.pairs().stream().map(Stories::pair).toList()),
                new Section(
                        "Numbers that cannot be",
                        "None.",
                        contradictions.sums().stream()
                                .map(sum -> new Entry(sum.reason(), List.of(), sum.claims()))
                                .toList()),
                new Section(
                        "Names that may mean one person",
                        "None.",
                        contradictions.identities().stream()
                                .map(Stories::identity)
                                .toList()));
    }

    static Entry pair(Contradictions.Pair pair) {
        return new Entry(
                pair.relation().type().label().replace('_', ' ') + ", "
                        + pair.relation().topic(),
                List.of(pair.relation().reason()),
                List.of(pair.first().id(), pair.second().id()));
    }

    static Entry identity(Resolution resolution) {
        return new Entry(
                resolution.first().name() + " and " + resolution.second().name() + ": score "
                        + String.format(Locale.ROOT, "%.2f", resolution.score()) + ", "
                        + resolution.judgement().label() + (resolution.merged() ? ", taken for one" : ", kept apart"),
                List.of(
                        String.join("; ", resolution.reasons()),
                        "reports " + resolution.first().report() + " and "
                                + resolution.second().report() + "; id " + resolution.id()),
                List.of());
    }

    static Story diff(Diff diff) {
        return new Story(
                "Since " + diff.since(),
                List.of(
                        new Section(
                                "New",
                                "Nothing new.",
                                diff.newEvents().stream().map(Stories::event).toList()),
                        new Section(
                                "Known before, with new versions",
                                "Nothing.",
                                diff.changedEvents().stream()
                                        .map(Stories::event)
                                        .toList()),
                        control(new ControlMap(diff.control()), diff.since()),
                        new Section(
                                "What does not go together",
                                "Nothing.",
                                diff.contradictions().stream()
                                        .map(Stories::pair)
                                        .toList())));
    }

    static Entry actor(ActorProfile profile) {
        List<String> details = new ArrayList<>();
        details.add("named in " + profile.claims() + (profile.claims() == 1 ? " claim" : " claims")
                + (profile.names().size() > 1
                        ? "; also "
                                + String.join(
                                        ", ",
                                        profile.names()
                                                .subList(1, profile.names().size()))
                        : ""));
        profile.control()
                .forEach(span -> details.add("said to hold " + span.scene().name() + " from " + span.from()
                        + span.to().map(to -> " to " + to).orElse("")));
        profile.events()
                .forEach(event ->
                        details.add("said to have done: " + event(event).heading()));
        profile.states().forEach(point -> details.add(state(point)));
        return new Entry(
                profile.names().get(0),
                details,
                profile.states().stream()
                        .flatMap(point -> point.claims().stream())
                        .distinct()
                        .toList());
    }

    private static String state(StatePoint point) {
        return point.topic() + ": " + point.value()
                + point.figure().map(figure -> "; " + words(figure)).orElse("");
    }
}
