package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.sitrep.exchange.BriefFocus;
import org.sitrep.exchange.CaseExport;
import org.sitrep.exchange.CaseNaming;
import org.sitrep.exchange.CaseSource;
import org.sitrep.exchange.ClaimsFile;
import org.sitrep.exchange.Export;
import org.sitrep.exchange.ExportFile;
import org.sitrep.exchange.ExportFormat;
import org.sitrep.exchange.ExportPlan;
import org.sitrep.exchange.ExportResult;
import org.sitrep.exchange.GazetteerOutlines;
import org.sitrep.exchange.Outlines;
import org.sitrep.exchange.Review;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.place.Gazetteer;
import org.sitrep.redact.PersonVerdict;
import org.sitrep.redact.Profile;
import org.sitrep.redact.RedactionJudgement;
import org.sitrep.resolve.StandingJudgements;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep export}: a case, or coded reports, in the forms of other tools, redacted for its readers. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes claims and what they add up to in the forms of other tools.",
        footer = {
            "",
            "The profile is public unless told otherwise: names of private persons, contacts, reporters and local paths",
            "are replaced, and the places of private persons told by district. docs/reference/redaction.md has the rules.",
            "",
            "Examples:",
            "  sitrep export claims.jsonl --format claims --out out/",
            "  sitrep export claims.jsonl --format all --profile internal --out out/"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Screen screen;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CASE|CLAIMS.jsonl",
            description = "A case file, or the output of: sitrep code --format json")
    private Path input = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            required = true,
            description = "One or more of: ${COMPLETION-CANDIDATES}; or all.",
            completionCandidates = FormatNames.class)
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path out = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "WHO",
            description = "internal, partner or public (default): for whom the export is made.")
    private Profile profile = Profile.PUBLIC;

    @Option(
            names = "--publish",
            paramLabel = "NAME=REASON",
            description = "Name this person in spite of the rules; kept in the case and told in the manifest.")
    private Map<String, String> published = Map.of();

    @Option(
            names = "--withhold",
            paramLabel = "NAME=REASON",
            description = "Withhold this person in spite of the rules.")
    private Map<String, String> withheld = Map.of();

    @Option(
            names = "--by-the-rules",
            paramLabel = "NAME",
            description = "Drop what the case keeps of --publish or --withhold for this person.")
    private List<String> forgotten = List.of();

    @Option(
            names = "--no-fusion",
            description = "Take every report by itself: for more claims than memory holds. Forms of events stay empty.")
    private boolean unfused;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Brief: only this place, district, province or country.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--actor", paramLabel = "NAME", description = "Brief: only this actor.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Brief: from this day on.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Brief: up to this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    ExportCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** The words for the formats. */
    static final class FormatNames extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        FormatNames() {
            for (ExportFormat format : ExportFormat.values()) {
                add(format.label());
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        chosen();
        if (!Files.isRegularFile(input)) {
            throw new UserException(input + ": no such file");
        }
        return CaseSource.isCase(input) ? fromCase() : fromLines();
    }

    private int fromCase() throws IOException {
        try (CaseFile file = CaseFile.open(input)) {
            keep(file);
            CaseExport export = new CaseExport(file, profile, this::plan, outlines());
            tell(unfused ? export.writeUnfused(out) : export.write(out, Version.number(), this::say));
            return Main.FINE;
        }
    }

    private void say(String words) {
        screen.errLines().println("sitrep: " + words);
    }

    private ExportPlan plan(Handle handle) {
        Map<String, Review> reviews = new TreeMap<>();
        new Judgements(handle).byClaim().forEach((claim, verdict) -> reviews.put(claim, Review.judged(verdict)));
        return plan(reviews, new CaseNaming(handle).standing());
    }

    /** What the command says of names becomes part of the case, so that the next export heeds it as well. */
    private void keep(CaseFile file) {
        List<RedactionJudgement> said = judgements();
        if (said.isEmpty() && forgotten.isEmpty()) {
            return;
        }
        Analyst analyst = who.analyst(clock);
        file.write(handle -> {
            CaseNaming naming = new CaseNaming(handle);
            naming.keep(analyst, said);
            forgotten.forEach(name -> naming.drop(analyst, name));
            return file;
        });
    }

    private int fromLines() throws IOException {
        ClaimsFile lines = new ClaimsFile(input, problem -> screen.errLines().println("sitrep: " + problem));
        Optional<CaseFusion> fusion =
                unfused ? Optional.empty() : Optional.of(new CaseFusion(StandingJudgements.NONE, Map.of()));
        tell(new Export(plan(Map.of(), judgements()), fusion, outlines()).write(lines, out));
        return lines.unread() > 0 ? Main.SOME_UNREAD : Main.FINE;
    }

    private ExportPlan plan(Map<String, Review> reviews, List<RedactionJudgement> naming) {
        return new ExportPlan(
                chosen(),
                profile,
                naming,
                filters(),
                reviews,
                new BriefFocus(place, actor, since, until),
                credits(),
                Version.number());
    }

    private static Outlines outlines() {
        return new GazetteerOutlines(Gazetteer.shipped());
    }

    private Set<ExportFormat> chosen() {
        Set<ExportFormat> chosen = EnumSet.noneOf(ExportFormat.class);
        for (String word : formats) {
            if (word.equalsIgnoreCase(ALL)) {
                return EnumSet.allOf(ExportFormat.class);
            }
            chosen.add(format(word));
        }
        return chosen;
    }

    private ExportFormat format(String word) {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.label().equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "--format is \"" + word + "\"; expected one of " + String.join(", ", new FormatNames()) + " or all");
    }

    private List<RedactionJudgement> judgements() {
        String analyst = who.analyst(clock).name();
        List<RedactionJudgement> judgements = new ArrayList<>();
        new TreeMap<>(published)
                .forEach((name, reason) -> judgements.add(new RedactionJudgement(name, true, analyst, reason)));
        new TreeMap<>(withheld)
                .forEach((name, reason) -> judgements.add(new RedactionJudgement(name, false, analyst, reason)));
        return judgements;
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        place.ifPresent(name -> filters.put("brief place", name));
        actor.ifPresent(name -> filters.put("brief actor", name));
        since.ifPresent(day -> filters.put("brief since", day.toString()));
        until.ifPresent(day -> filters.put("brief until", day.toString()));
        return filters;
    }

    private static List<String> credits() {
        return List.of(
                "Place names and points: GeoNames (www.geonames.org), CC BY 4.0, selected and recoded by Sitrep.");
    }

    private void tell(ExportResult result) {
        for (ExportFile file : result.files()) {
            screen.errLines().println(out.resolve(file.path()) + ": " + file.rows() + " " + file.what());
        }
        for (PersonVerdict verdict : result.overrides()) {
            screen.errLines()
                    .println("judged: " + verdict.name() + (verdict.withheld() ? " withheld" : " named") + " in report "
                            + verdict.report() + " (" + verdict.reason() + ")");
        }
        screen.errLines()
                .println(result.reports() + " reports, " + result.claims() + " claims, profile " + profile.label()
                        + " -> " + out);
    }
}
