package org.sitrep.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.NotInCaseException;
import org.sitrep.web.guard.AnswerHeaders;
import org.sitrep.web.guard.LoopbackGuard;
import org.sitrep.web.intake.Fetcher;
import org.sitrep.web.intake.FolderWatch;
import org.sitrep.web.intake.IntakeQueue;
import org.sitrep.web.map.Outlines;
import org.sitrep.web.picture.LivePicture;

/**
 * A case in the browser. The desk listens on loopback and nowhere else; what it lets in is told in
 * {@code docs/reference/desk.md}.
 */
public final class Desk implements AutoCloseable {

    private static final int SECONDS_BETWEEN_LOOKS = 3;
    private static final int TOKEN_BYTES = 24;
    private static final long MOST_BYTES_OF_A_REQUEST = 64L << 20;

    private final Javalin server;
    private final ExecutorService background = Executors.newFixedThreadPool(2, Desk::thread);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Desk::thread);
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(Desk::thread);
    private final Fetcher fetcher = new Fetcher();
    private final LoopbackGuard guard;
    private final DeskTools tools;

    private Desk(CaseFile file, Analyst analyst, DeskTools tools) {
        this.tools = tools;
        this.guard = new LoopbackGuard(token(), this::port);
        LivePicture picture = new LivePicture(file, background);
        OpenCase open = new OpenCase(file, analyst, picture);
        Pages pages =
                new Pages(String.valueOf(file.path().getFileName()), guard, analyst.name(), picture::isBeingRenewed);
        this.server = Javalin.create(config -> configure(config, open, pages));
    }

    /**
     * Opens the desk.
     *
     * @param port 0 for any that is free
     */
    public static Desk open(CaseFile file, Analyst analyst, DeskTools tools, int port) {
        Desk desk = new Desk(file, analyst, tools);
        desk.server.start(InetAddress.getLoopbackAddress().getHostAddress(), port);
        return desk;
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "desk");
        thread.setDaemon(true);
        return thread;
    }

    private void configure(JavalinConfig config, OpenCase open, Pages pages) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES_OF_A_REQUEST;
        config.routes.before(context -> {
            AnswerHeaders.set(context);
            guard.check(context);
        });
        config.routes.get("/assets/{name}", Assets::serve);
        Views views = new Views(open);
        MapView map = new MapView(open, new Outlines(tools.areas()));
        new OverviewPage(open, pages).route(config.routes);
        new ReportPages(open, pages).route(config.routes);
        new PicturePages(open, views, pages).route(config.routes);
        new MapPage(pages).route(config.routes);
        new SearchPages(open, pages).route(config.routes);
        new ReviewPages(open, pages).route(config.routes);
        new EventPages(open, pages).route(config.routes);
        config.routes.get("/add", context -> pages.show(context, "add", "Add reports", "add", Map.of()));
        IntakeQueue queue = new IntakeQueue(open.file(), open.analyst(), worker);
        new Api(open, views, map, new IntakeApi(open.file(), queue, tools.reading(), fetcher)).route(config.routes);
        background.execute(open::index);
        background.execute(map::all);
        tools.watched()
                .ifPresent(folder -> tools.reading()
                        .map(reading -> new FolderWatch(folder, open.file(), queue, reading))
                        .ifPresent(watch ->
                                watching.scheduleWithFixedDelay(watch, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)));
        config.routes.exception(
                IllegalArgumentException.class,
                (wrong, context) -> tell(context, pages, 400, String.valueOf(wrong.getMessage())));
        config.routes.exception(
                NotInCaseException.class,
                (gone, context) -> tell(context, pages, 404, String.valueOf(gone.getMessage())));
        config.routes.exception(
                HttpResponseException.class,
                (wrong, context) -> tell(context, pages, wrong.getStatus(), String.valueOf(wrong.getMessage())));
        config.routes.exception(
                RuntimeException.class,
                (failure, context) -> tell(context, pages, 500, String.valueOf(failure.getMessage())));
        config.routes.error(404, context -> tell(context, pages, 404, "There is nothing at this address."));
    }

    private static void tell(Context context, Pages pages, int status, String words) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            Api.json(context, Map.of("error", words));
        } else {
            pages.show(context, "problem", "Not possible", "", Map.of("words", words));
        }
    }

    public int port() {
        return server.port();
    }

    /** What to open in a browser. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        background.shutdownNow();
        worker.shutdownNow();
        watching.shutdownNow();
        try {
            fetcher.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
