package org.sitrep.web.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches a page or feed of the public internet. A name is resolved once, and the connection goes to the very addresses
 * that were checked; redirects are followed one by one, each checked like the first. Size (after unpacking) and time
 * are bounded. No cookie, password or proxy is used.
 */
public final class Fetcher implements AutoCloseable {

    /** What a page may have, unpacked. */
    static final int MOST_BYTES = 20 << 20;

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_CHARACTERS = 4000;
    private static final Duration MOST_TIME = Duration.ofSeconds(60);
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout ANSWER = Timeout.ofSeconds(20);

    private final CloseableHttpClient client;

    /** Fetches from the public internet alone. */
    public Fetcher() {
        this(PublicAddresses::isPublic);
    }

    Fetcher(Predicate<InetAddress> allowed) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(ANSWER).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Sitrep")
                .build();
    }

    /**
     * A page as it came.
     *
     * @param address of the page itself, after redirects
     */
    public record Page(URI address, byte[] bytes, String contentType) {}

    /** @throws FetchException with the reason in one line */
    public Page fetch(String address) {
        long end = System.nanoTime() + MOST_TIME.toNanos();
        URI next = checked(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = ask(next, end);
            if (answer.page().isPresent()) {
                return answer.page().get();
            }
            next = checked(next.resolve(answer.redirect().orElseThrow()).toString());
        }
        throw new FetchException(address + ": more than " + MOST_REDIRECTS + " redirects");
    }

    private record Answer(Optional<Page> page, Optional<String> redirect) {}

    private Answer ask(URI address, long end) {
        try {
            return client.execute(new HttpGet(address), response -> answer(address, response, end));
        } catch (UnknownHostException refused) {
            throw new FetchException(address + ": " + refused.getMessage(), refused);
        } catch (IOException failure) {
            throw new FetchException(address + ": cannot be fetched (" + failure.getMessage() + ")", failure);
        }
    }

    private static Answer answer(URI address, ClassicHttpResponse response, long end) throws IOException {
        int status = response.getCode();
        if (status >= 300 && status < 400 && status != 304) {
            Header location = response.getFirstHeader("Location");
            if (location == null) {
                throw new FetchException(address + ": a redirect to nowhere");
            }
            return new Answer(Optional.empty(), Optional.of(location.getValue()));
        }
        if (status != 200) {
            throw new FetchException(address + ": the server answered " + status);
        }
        HttpEntity entity = response.getEntity();
        byte[] bytes = entity == null ? new byte[0] : bounded(address, entity.getContent(), end);
        String type = entity == null
                ? ""
                : Optional.ofNullable(entity.getContentType()).orElse("");
        return new Answer(Optional.of(new Page(address, bytes, type)), Optional.empty());
    }

    private static byte[] bounded(URI address, InputStream in, long end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw new FetchException(address + ": more than " + (MOST_BYTES >> 20) + " MB");
            }
            if (System.nanoTime() > end) {
                throw new FetchException(address + ": took longer than " + MOST_TIME.toSeconds() + " s");
            }
        }
        return bytes.toByteArray();
    }

    private static URI checked(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException wrong) {
            throw new FetchException(
                    "expected an address such as https://example.org/news; found \"" + shortened(address) + "\"",
                    wrong);
        }
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException(
                    "expected an address that begins with http:// or https://; found \"" + shortened(address) + "\"");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || address.length() > MOST_CHARACTERS) {
            throw new FetchException(
                    "expected an address with a host and no password; found \"" + shortened(address) + "\"");
        }
        return uri;
    }

    private static String shortened(String address) {
        return address.length() > 100 ? address.substring(0, 100) + "..." : address;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** Resolves names, and gives only addresses that may be connected to. */
    private record CheckedNames(Predicate<InetAddress> allowed) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = InetAddress.getAllByName(host);
            for (InetAddress address : all) {
                if (!allowed.test(address)) {
                    throw new UnknownHostException(
                            "\"" + host + "\" is not on the public internet; nothing was asked of it");
                }
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
