package org.sitrep.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.report.InputFiles;
import org.sitrep.report.InputFormat;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Publication;
import org.sitrep.report.ReportReader;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.UnreadInputs;
import org.sitrep.text.ContentHash;
import org.sitrep.web.intake.FeedReader;
import org.sitrep.web.intake.Fetcher;
import org.sitrep.web.intake.IntakeQueue;
import org.sitrep.web.intake.Job;
import org.sitrep.web.intake.Reading;
import tools.jackson.databind.JsonNode;

/** Adding reports, as the API takes it. */
final class IntakeApi {

    private static final int NAME_LENGTH = 60;

    private final CaseFile file;
    private final IntakeQueue queue;
    private final Optional<Reading> reading;
    private final Fetcher fetcher;

    /** @param reading empty where this desk cannot code reports, only take coded ones */
    IntakeApi(CaseFile file, IntakeQueue queue, Optional<Reading> reading, Fetcher fetcher) {
        this.file = file;
        this.queue = queue;
        this.reading = reading;
        this.fetcher = fetcher;
    }

    List<Api.Route> routes() {
        return List.of(
                Api.get("/intake", context -> Api.json(context, queue.progress())),
                Api.post("/intake/text", this::text),
                Api.post("/intake/files", this::files),
                Api.post("/intake/address", this::address),
                Api.post("/intake/feed", this::feed),
                Api.post("/intake/retry", this::retry),
                Api.get("/unread", context -> Api.json(context, unread())),
                Api.post("/unread/retry", this::readAgain),
                Api.post("/unread/forget", this::forget));
    }

    private void text(Context context) {
        JsonNode asked = Decisions.body(context);
        String text = Decisions.text(asked, "text");
        Publication given = given(asked);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String uri = "pasted/" + ContentHash.sha256(bytes).substring(0, 16) + ".txt";
        String name = given.title().orElse(text.strip().lines().findFirst().orElse("pasted"));
        Api.json(
                context,
                add(
                        name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name,
                        new OriginalReport(bytes, uri, InputFormat.TEXT, given, Optional.empty())));
    }

    private static Publication given(JsonNode asked) {
        Optional<LocalDate> published = some(asked, "published").map(IntakeApi::day);
        return new Publication(
                some(asked, "publisher"),
                some(asked, "title"),
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                some(asked, "url"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new BadRequestResponse(
                    "expected a day such as 2024-03-01 in field \"published\"; found \"" + text + "\"");
        }
    }

    private static Optional<String> some(JsonNode asked, String field) {
        return Optional.of(asked.path(field))
                .filter(JsonNode::isString)
                .map(node -> node.stringValue().strip())
                .filter(value -> !value.isEmpty());
    }

    private void files(Context context) {
        List<Job> jobs = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles()) {
            jobs.addAll(file(file));
        }
        if (jobs.isEmpty()) {
            throw new BadRequestResponse("expected files; found none");
        }
        Api.json(context, jobs);
    }

    private List<Job> file(UploadedFile file) {
        String name = file.filename().replaceAll("^.*[/\\\\]", "");
        String lower = name.toLowerCase(Locale.ROOT);
        byte[] bytes = bytes(file);
        if (lower.endsWith(".jsonl")) {
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> queue.add(name, () -> IncomingReport.of(line, Optional.empty())))
                    .toList();
        }
        if (!lower.endsWith(".txt") && !lower.endsWith(".html") && !lower.endsWith(".htm")) {
            return List.of(queue.add(name, () -> {
                throw new IllegalArgumentException("expected .txt, .html or coded reports in .jsonl; found " + name);
            }));
        }
        InputFormat format = lower.endsWith(".txt") ? InputFormat.TEXT : InputFormat.HTML;
        return List.of(add(
                name, new OriginalReport(bytes, "dropped/" + name, format, Publication.unknown(), Optional.empty())));
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream in = file.content()) {
            byte[] bytes = in.readNBytes(ReportReader.MOST_BYTES + 1);
            if (bytes.length > ReportReader.MOST_BYTES) {
                throw new BadRequestResponse(
                        file.filename() + " is larger than " + (ReportReader.MOST_BYTES >> 20) + " MB");
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Job add(String name, OriginalReport original) {
        return queue.add(name, () -> coded(original));
    }

    private IncomingReport coded(OriginalReport original) {
        return reading.orElseThrow(() -> new IllegalStateException("this desk has no models to read reports with"))
                .read(original);
    }

    private void address(Context context) {
        Api.json(context, fetched(Decisions.text(Decisions.body(context), "url")));
    }

    private Job fetched(String address) {
        return queue.add(address, () -> {
            Fetcher.Page page = fetcher.fetch(address);
            String at = page.address().toString();
            Publication given = new Publication(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(at));
            return coded(new OriginalReport(page.bytes(), at, InputFormat.AUTO, given, Optional.empty()));
        });
    }

    private void feed(Context context) {
        String address = Decisions.text(Decisions.body(context), "url");
        List<String> listed = FeedReader.addresses(fetcher.fetch(address).bytes());
        Api.json(context, listed.stream().map(this::fetched).toList());
    }

    private List<UnreadInputs.Unread> unread() {
        return file.read(handle -> new UnreadInputs(handle).all());
    }

    /** Reads what could not be read before: a page of the net, or a file that still lies where it lay. */
    private void readAgain(Context context) {
        String name = Decisions.text(Decisions.body(context), "name");
        UnreadInputs.Unread unread = unread().stream()
                .filter(noted -> noted.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("nothing of the name \"" + name + "\" waits to be read"));
        Optional<Path> path = unread.path().map(Path::of);
        if (path.isPresent()) {
            Api.json(context, lying(name, path.get()));
        } else if (name.startsWith("http")) {
            Api.json(context, fetched(name));
        } else {
            throw new BadRequestResponse("the desk does not know where \"" + name + "\" lies; add it once more");
        }
    }

    private Job lying(String name, Path path) {
        return queue.add(name, Optional.of(path), () -> {
            if (!InputFiles.isReport(path)) {
                throw new IllegalArgumentException("expected .txt or .html; found " + path.getFileName());
            }
            return coded(new ReportReader().original(path, name, InputFormat.AUTO, Publication.unknown()));
        });
    }

    private void forget(Context context) {
        String name = Decisions.text(Decisions.body(context), "name");
        file.write(handle -> new UnreadInputs(handle).forget(name));
        Api.json(context, Map.of("name", name));
    }

    private void retry(Context context) {
        JsonNode id = Decisions.body(context).path("id");
        if (!id.isIntegralNumber() || !queue.retry(id.longValue())) {
            throw new BadRequestResponse("expected the id of a job that failed; found " + id);
        }
        Api.json(context, Map.of("id", id.longValue()));
    }
}
