package org.sitrep.gazetteer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** The public site that GeoNames' tables can be fetched from. */
public final class GeoNamesSite {

    /** Folder of the daily tables, one archive for each country. */
    public static final URI DAILY = URI.create("https://download.geonames.org/export/dump/");

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);
    private static final Duration IN_ALL = Duration.ofMinutes(30);
    private static final int FOUND = 200;

    private final URI folder;

    public GeoNamesSite(URI folder) {
        this.folder = folder;
    }

    /**
     * Fetches the table of a country, or {@code allCountries}.
     *
     * @param name ISO 3166 alpha-2, or the name of another archive without ending
     * @param into folder to put the archive in
     * @throws IOException if it cannot be had, in words for a user
     */
    public Path fetch(String name, Path into) throws IOException {
        String file = (name.length() == 2 ? name.toUpperCase(Locale.ROOT) : name) + ".zip";
        URI address = folder.resolve(file);
        Path target = into.resolve(file);
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            HttpResponse<Path> response = client.send(
                    HttpRequest.newBuilder(address).timeout(IN_ALL).build(), HttpResponse.BodyHandlers.ofFile(target));
            if (response.statusCode() != FOUND) {
                Files.deleteIfExists(target);
                throw new IOException(
                        address + ": expected an archive, the site answered with status " + response.statusCode());
            }
            return target;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(address + ": fetching was ended", ended);
        } catch (java.net.ConnectException | java.net.http.HttpTimeoutException offline) {
            throw new IOException(
                    address + ": cannot be reached from here; fetch it elsewhere and add the file", offline);
        }
    }
}
