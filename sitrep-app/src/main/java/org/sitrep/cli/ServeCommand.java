package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sitrep.area.Area;
import org.sitrep.area.AreaFile;
import org.sitrep.area.Areas;
import org.sitrep.export.JsonExporter;
import org.sitrep.place.DataFolder;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.web.Desk;
import org.sitrep.web.DeskTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep serve}: a case in the browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Opens a case in the browser, for this machine only.",
        footer = {
            "",
            "The desk answers on this machine alone and asks nothing of any other. It runs until it is stopped (Ctrl+C).",
            "",
            "Example:",
            "  sitrep serve lake.sitrep",
            "  sitrep serve lake.sitrep --watch incoming/"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Screen screen;
    private final Coder.Source engine;
    private final Clock clock;

    @Parameters(paramLabel = "CASE", description = "The case file.")
    private Path file = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "Where to listen; 0 for any free port. Default: 8484.")
    private int port = 8484;

    @Option(names = "--host", paramLabel = "ADDRESS", hidden = true, description = "Loopback and nothing else.")
    private String host = "127.0.0.1";

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description = "Add the reports of this folder, and those that come into it while the desk is open.")
    private Optional<Path> watched = Optional.empty();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    ServeCommand(Screen screen, Coder.Source engine, Clock clock) {
        this.screen = screen;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!LOOPBACK.contains(host)) {
            throw new UserException(
                    "--host is " + host + "; the desk has no accounts and listens on this machine (127.0.0.1) only");
        }
        if (port < 0 || port > 65535) {
            throw new UserException("--port is " + port + "; expected 0 to 65535");
        }
        if (watched.isPresent() && !Files.isDirectory(watched.get())) {
            throw new UserException("--watch is " + watched.get() + "; expected a folder");
        }
        try (CaseFile open = CaseFile.open(file);
                Desk desk = opened(open)) {
            screen.say("the desk of " + file + " is open at " + desk.address() + " (Ctrl+C closes it)");
            new CountDownLatch(1).await();
        }
        return Main.FINE;
    }

    private Desk opened(CaseFile open) {
        try {
            return Desk.open(open, who.analyst(clock), tools(), port);
        } catch (RuntimeException failure) {
            if (failure instanceof io.javalin.util.JavalinBindException
                    || failure.getCause() instanceof BindException) {
                throw new UserException("port " + port + " is in use; say another one with --port, or --port 0");
            }
            throw failure;
        }
    }

    private DeskTools tools() {
        DataFolder folder = data.folder();
        Once<Coder> coder = new Once<>(() -> engine.load(Optional.empty(), folder));
        return new DeskTools(
                () -> Optional.of(areas(folder)),
                Optional.of(original -> {
                    String json = new JsonExporter(coder.get().producer())
                            .line(coder.get().code(original.read()));
                    return IncomingReport.of(json, Optional.of(original));
                }),
                watched);
    }

    /** The user's own outlines, and approximate ones for all other places. */
    private static Areas areas(DataFolder folder) {
        try {
            List<DataFolder.Source> sources = folder.sources();
            List<Area> imported = new ArrayList<>();
            for (DataFolder.Source source : sources) {
                if (source.areas() > 0) {
                    imported.addAll(AreaFile.read(folder.areasOf(source), source.credit()));
                }
            }
            return new Areas(folder.gazetteer(sources), imported);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
