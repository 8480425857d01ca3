package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sitrep.claim.ClaimKind;
import org.sitrep.export.Producer;
import org.sitrep.pipeline.CodedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep code}: reads reports into claims. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads reports into claims.",
        footer = {
            "",
            "Status: 0 all inputs were read (with or without claims), 1 nothing could be done,",
            "2 some inputs could not be read and all others are done, or the command was not understood.",
            "",
            "Examples:",
            "  sitrep code report.txt",
            "  sitrep code reports/ --out claims.jsonl",
            "  sitrep code archive.xlsx --column text=body,published=date --out claims.csv",
            "  curl -s URL | sitrep code - --input html --format table"
        })
final class CodeCommand implements Callable<Integer> {

    /** The form of the output. */
    enum Format {
        TEXT,
        TABLE,
        JSON,
        CSV
    }

    /** Width of a table that goes to a file or another program. */
    private static final int WIDE_TABLE = 160;

    private final Screen screen;
    private final Coder.Source engine;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description =
                    "Reports as .txt or .html, folders of them, bulk files (.jsonl, .csv, .xlsx), or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "text, table, json (one object a line) or csv (one row a claim). Default: by the ending of --out, else text.")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Only claims of these kinds: event, control, strength, affiliation, presence, casualties, impact.")
    private Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(names = "--resume", description = "Continue an interrupted --out FILE of the same inputs (json only).")
    private boolean resume;

    @Mixin
    private ReportOptions options = new ReportOptions();

    CodeCommand(Screen screen, Coder.Source engine) {
        this.screen = screen;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Inputs found = Inputs.find(inputs, options, screen.in());
        if (options.describesOneReport() && found.count().orElse(2) > 1) {
            throw refused("--published, --url, --publisher and --title go with a single report; beside several, put a"
                    + " NAME.meta.json next to each");
        }
        Earlier earlier = resume && out.isPresent() ? Earlier.in(out.get()) : Earlier.nothing();
        try (OutputStream to = out.isPresent() ? opened(out.get(), earlier) : screen.out()) {
            return code(found, earlier, to);
        }
    }

    private void check() {
        jobs.number();
        if (resume && (out.isEmpty() || form() != Format.JSON)) {
            throw refused("--resume continues a file: give --out FILE.jsonl as in the interrupted run");
        }
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static OutputStream opened(Path file, Earlier earlier) throws IOException {
        try {
            return new FileFrom(file, earlier.length());
        } catch (IOException cannotWrite) {
            throw new UserException(file + ": cannot be written: " + Problems.oneLine(cannotWrite));
        }
    }

    private int code(Inputs found, Earlier earlier, OutputStream to) throws IOException {
        CodingRun run = new CodingRun(screen, to);
        new Resumed(earlier).passOver(found).forEach(run::tell);
        if (found.hasNext()) {
            Coder coder = engine.load(options.codebook(), options.data());
            run.start(form(coder.producer()), earlier.length() == 0, progress(found));
            try (run) {
                new Coding<CodedReport>(jobs.number())
                        .run(Task.each(found, input -> () -> only(coder.code(input.read()))), run::take);
            }
        }
        out.ifPresent(run::summarise);
        return run.status();
    }

    private CodedReport only(CodedReport coded) {
        if (kinds.isEmpty()) {
            return coded;
        }
        return new CodedReport(
                coded.report(),
                coded.sentences(),
                coded.mentions(),
                coded.entities(),
                coded.attributions(),
                coded.claims().stream()
                        .filter(claim -> kinds.contains(claim.kind()))
                        .toList(),
                coded.gated(),
                coded.note());
    }

    private Optional<Progress> progress(Inputs found) {
        boolean textOnScreen = out.isEmpty() && screen.terminal().outIsScreen();
        return Progress.forMany(screen, found.count(), textOnScreen);
    }

    private Format form() {
        return format.orElseGet(() -> out.map(file -> byEnding(file.toString())).orElse(Format.TEXT));
    }

    private static Format byEnding(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".json") || name.endsWith(".ndjson")) {
            return Format.JSON;
        }
        return name.endsWith(".csv") ? Format.CSV : Format.TEXT;
    }

    private ClaimsForm form(Producer producer) {
        Ink ink = screen.terminal().ink(out.isPresent());
        int columns = screen.terminal().columns();
        boolean onScreen = out.isEmpty() && screen.terminal().outIsScreen();
        return switch (form()) {
            case TEXT -> new TextForm(columns, ink);
            case TABLE -> new TableForm(onScreen ? columns : WIDE_TABLE, ink);
            case JSON -> new JsonForm(producer);
            case CSV -> new CsvForm(producer);
        };
    }
}
