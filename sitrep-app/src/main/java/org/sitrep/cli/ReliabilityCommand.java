package org.sitrep.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.resolve.Names;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseReports.Versions;
import org.sitrep.store.Setting;
import org.sitrep.store.Setting.Topic;
import org.sitrep.store.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep reliability}: how far the sources of a case are to be relied on. */
@Command(
        name = "reliability",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Sets how reliable a source is, by the letters of the Admiralty code; lists all without a source.",
        footer = {
            "",
            "A completely reliable, B usually reliable, C fairly reliable, D not usually reliable, E unreliable,",
            "F cannot be judged. A source is a publisher or a speaker; a speaker's letter goes before its publisher's.",
            "",
            "Examples:",
            "  sitrep reliability lake.sitrep",
            "  sitrep reliability lake.sitrep \"Radio Hombori FM\" B --by Anna --reason \"right in nine of ten cases\"",
            "  sitrep reliability lake.sitrep \"Radio Hombori FM\" --undo"
        })
final class ReliabilityCommand implements Callable<Integer> {

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "A publisher or a speaker.")
    private Optional<String> source = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "LETTER", description = "A to F.")
    private Optional<String> letter = Optional.empty();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    ReliabilityCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Analyst analyst = decision.analyst(clock);
        try (CaseFile open = file.open()) {
            if (source.isEmpty()) {
                open.read(ReliabilityCommand::list).forEach(screen::say);
            } else {
                change(open, analyst, source.get());
            }
        }
        return Main.FINE;
    }

    private void change(CaseFile open, Analyst analyst, String name) {
        if (name.isBlank()) {
            throw new UserException("the source is blank; expected the name of a publisher or a speaker");
        }
        if (decision.isTakenBack() == letter.isPresent()) {
            throw new UserException("say either a letter (A to F) or --undo");
        }
        String value = letter.orElse("").toUpperCase(java.util.Locale.ROOT);
        if (!decision.isTakenBack() && !value.matches("[A-F]")) {
            throw new UserException("the letter is \"" + letter.orElse("") + "\"; expected A, B, C, D, E or F");
        }
        String said = open.write(handle -> {
            Settings settings = new Settings(handle);
            if (decision.isTakenBack()) {
                settings.unset(analyst, Topic.RELIABILITY, name, decision.reason());
                return "taken back  " + name;
            }
            settings.set(analyst, Topic.RELIABILITY, name, value, decision.reason());
            return "set  " + value + "  " + name;
        });
        screen.say(said);
        if (!decision.isTakenBack() && !open.<Boolean>read(handle -> isNamed(handle, name))) {
            screen.errLines().println("sitrep: no report in the case is by \"" + name + "\" or quotes it yet");
        }
    }

    private static boolean isNamed(Handle handle, String name) {
        return handle
                .createQuery("SELECT DISTINCT publisher AS name FROM report WHERE publisher IS NOT NULL"
                        + " UNION SELECT DISTINCT source_name FROM claim WHERE source_name IS NOT NULL")
                .mapTo(String.class)
                .stream()
                .anyMatch(known -> Names.folded(known).equals(Names.folded(name)));
    }

    /** A line for each publisher, and for each speaker who has a letter. */
    private static List<String> list(Handle handle) {
        List<Setting> rated = new Settings(handle).standing(Topic.RELIABILITY);
        Set<String> lettered =
                rated.stream().map(setting -> Names.folded(setting.name())).collect(Collectors.toSet());
        Set<String> without = new TreeSet<>();
        new CaseReports(handle)
                .rows(Versions.CURRENT)
                .forEach(row -> row.publisher()
                        .filter(name -> !lettered.contains(Names.folded(name)))
                        .ifPresent(without::add));
        List<String> lines = rated.stream().map(ReliabilityCommand::line).collect(Collectors.toList());
        without.forEach(name -> lines.add("-  " + name));
        return lines;
    }

    private static String line(Setting setting) {
        return String.join("  ", setting.value(), setting.name(), setting.who(), setting.at())
                + (setting.reason().isEmpty() ? "" : "  \"" + org.sitrep.export.Names.oneLine(setting.reason()) + "\"");
    }
}
