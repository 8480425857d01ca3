package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code sitrep}. */
@Command(
        name = "sitrep",
        description = "Reads conflict reports into claims: who did what to whom, where, when, and according to whom.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Try first:  sitrep code samples"})
public final class Main implements Runnable {

    /** All went well; a report without a claim counts as well. */
    static final int FINE = 0;

    /** Nothing could be done. */
    static final int FAILED = 1;

    /** The command was not understood, or some inputs could not be read and all others are done. */
    static final int SOME_UNREAD = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the process with its status. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.detect(System.getProperties(), System.getenv(), System.console() != null);
        Screen screen = new Screen(
                System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), System.err, terminal);
        System.exit(run(screen, Coder::load, arguments));
    }

    /** Runs a command and gives its status. */
    static int run(Screen screen, Coder.Source engine, String... arguments) {
        return run(screen, engine, Clock.systemUTC(), arguments);
    }

    /** Runs a command at a time that a clock tells. */
    static int run(Screen screen, Coder.Source engine, Clock clock, String... arguments) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new CodeCommand(screen, engine))
                .addSubcommand(new ExplainCommand(screen, engine))
                .addSubcommand(new CompareCommand(screen))
                .addSubcommand(new GazetteerCommand(screen));
        ExchangeCommands.all(screen, clock).forEach(command::addSubcommand);
        CaseCommands.all(screen, engine, clock).forEach(command::addSubcommand);
        PictureCommands.all(screen, clock).forEach(command::addSubcommand);
        command.setOut(new PrintWriter(new OutputStreamWriter(screen.out(), StandardCharsets.UTF_8), true));
        command.setErr(screen.errLines());
        command.setUsageHelpWidth(screen.terminal().columns());
        command.setColorScheme(
                Help.defaultColorScheme(screen.terminal().ink(false) == Ink.PLAIN ? Help.Ansi.OFF : Help.Ansi.ON));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(LocalDate.class, Main::day);
        command.setParameterExceptionHandler((problem, unused) -> misunderstood(screen, problem));
        command.setExecutionExceptionHandler((problem, unused, result) -> failed(screen, problem));
        return command.execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("expected a day such as 2024-03-01; found \"" + text + "\"");
        }
    }

    private static int misunderstood(Screen screen, ParameterException problem) {
        String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        screen.errLines().println("sitrep: " + Problems.oneLine(problem) + " (see " + help + ")");
        return SOME_UNREAD;
    }

    private static int failed(Screen screen, Exception problem) {
        if (BrokenPipe.is(problem)) {
            return FINE;
        }
        screen.errLines().println("sitrep: " + Problems.oneLine(problem));
        if (System.getenv("SITREP_TRACE") != null) {
            problem.printStackTrace(screen.errLines());
        }
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do, for instance code, or init and add for a case of many reports (sitrep --help lists all)");
    }
}
