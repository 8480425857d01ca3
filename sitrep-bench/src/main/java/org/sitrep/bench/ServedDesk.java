package org.sitrep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk in a process of its own, as {@code sitrep serve} opens it, and one client that asks it over HTTP. */
final class ServedDesk implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Pattern TOKEN = Pattern.compile("sitrep-token\" content=\"(\\w+)\"");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /**
     * Opens the desk of a case.
     *
     * @param jar the released program
     * @param heap as the Java machine takes it: "700m"
     */
    ServedDesk(Path jar, String heap, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar.toString(),
                        "org.sitrep.cli.Main",
                        "serve",
                        file.toString(),
                        "--port",
                        "0",
                        "--by",
                        "bench")
                .redirectErrorStream(true)
                .start();
        address = told();
        token = first(TOKEN, get("/decisions")).orElseThrow();
    }

    private String told() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group();
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the desk did not open: " + said);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A page or an answer, whole. */
    String get(String path) {
        return asked(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Something that changes the case. */
    String post(String path, String json) {
        return asked(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("X-Sitrep-Token", token)
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private String asked(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** The most memory that the process has held so far, in megabytes; empty where the system does not tell. */
    Optional<Double> peakInMegabytes() {
        try {
            return first(PEAK, Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")))
                    .map(kilobytes -> Long.parseLong(kilobytes) / KILOBYTES_PER_MEGABYTE);
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
