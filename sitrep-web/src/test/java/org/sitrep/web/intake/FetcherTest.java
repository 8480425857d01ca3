package org.sitrep.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer stub;

    @BeforeEach
    void open() throws IOException {
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/page", exchange -> {
            asked.incrementAndGet();
            byte[] body = "Bara fell on Saturday.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        stub.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/secret");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        stub.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        stub.createContext("/bomb", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                byte[] part = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 64; megabyte++) {
                    gzip.write(part);
                }
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            try (OutputStream out = exchange.getResponseBody()) {
                packed.writeTo(out);
            }
        });
        stub.start();
    }

    @AfterEach
    void close() {
        stub.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/page",
                "http://127.0.0.1.:PORT/page",
                "http://127.1:PORT/page",
                "http://127.0.1:PORT/page",
                "http://127.1.2.3:PORT/page",
                "http://127.255.255.254:PORT/page",
                "http://2130706433:PORT/page",
                "http://0x7f000001:PORT/page",
                "http://0x7f.0.0.1:PORT/page",
                "http://0177.0.0.1:PORT/page",
                "http://017700000001:PORT/page",
                "http://0x7f.1:PORT/page",
                "http://localhost:PORT/page",
                "http://LOCALHOST:PORT/page",
                "http://localhost.:PORT/page",
                "http://localhost.localdomain:PORT/page",
                "http://ip6-localhost:PORT/page",
                "http://0:PORT/page",
                "http://0.0.0.0:PORT/page",
                "http://0.1.2.3:PORT/page",
                "http://[::1]:PORT/page",
                "http://[::]:PORT/page",
                "http://[0:0:0:0:0:0:0:1]:PORT/page",
                "http://[::ffff:127.0.0.1]:PORT/page",
                "http://[::ffff:7f00:1]:PORT/page",
                "http://[::127.0.0.1]:PORT/page",
                "http://[64:ff9b::7f00:1]:PORT/page",
                "http://[2002:7f00:1::]:PORT/page",
                "http://[2001:0:7f00:1::]:PORT/page",
                "http://[fe80::1]:PORT/page",
                "http://[fc00::1]:PORT/page",
                "http://[fd12:3456::1]:PORT/page",
                "http://[ff02::1]:PORT/page",
                "http://[2001:db8::1]:PORT/page",
                "http://[fec0::1]:PORT/page",
                "http://10.0.0.1:PORT/page",
                "http://10.255.255.255:PORT/page",
                "http://172.16.0.1:PORT/page",
                "http://172.31.255.255:PORT/page",
                "http://192.168.0.1:PORT/page",
                "http://169.254.169.254/latest/meta-data/",
                "http://169.254.0.1:PORT/page",
                "http://100.64.0.1:PORT/page",
                "http://100.127.255.255:PORT/page",
                "http://192.0.0.1:PORT/page",
                "http://192.0.2.1:PORT/page",
                "http://198.18.0.1:PORT/page",
                "http://198.19.255.255:PORT/page",
                "http://198.51.100.1:PORT/page",
                "http://203.0.113.1:PORT/page",
                "http://224.0.0.1:PORT/page",
                "http://240.0.0.1:PORT/page",
                "http://255.255.255.255:PORT/page",
                "http://user@127.0.0.1:PORT/page",
                "http://user:secret@localhost:PORT/page",
                "http://example.org@127.0.0.1:PORT/page",
                "http://127.0.0.1:PORT\\@example.org/page",
                "file:///etc/passwd",
                "ftp://127.0.0.1:PORT/page",
                "gopher://127.0.0.1:PORT/page",
                "jar:http://127.0.0.1:PORT/page!/x",
                "//127.0.0.1:PORT/page",
                "http:///page",
                "http://127.0.0.1:PORT/page\r\nHost: example.org"
            })
    void nothing_of_this_machine_or_the_networks_around_it_is_asked(String form) throws IOException {
        String address = form.replace("PORT", Integer.toString(stub.getAddress().getPort()));
        try (Fetcher fetcher = new Fetcher()) {
            assertThatThrownBy(() -> fetcher.fetch(address)).isInstanceOf(FetchException.class);
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "1.1.1.1, true",
        "2606:4700::1111, true",
        "11.0.0.1, true",
        "172.32.0.1, true",
        "100.128.0.1, true"
    })
    void the_public_internet_is_public(String address, boolean expected) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(expected);
    }

    @Test
    void a_page_is_fetched_where_its_address_may_be_asked() throws IOException {
        try (Fetcher fetcher = new Fetcher(address -> true)) {
            assertThat(fetcher.fetch(at("/page")).bytes())
                    .asString(StandardCharsets.UTF_8)
                    .startsWith("Bara fell");
        }
    }

    @Test
    void a_redirect_is_checked_like_the_first_address() throws IOException {
        try (Fetcher fetcher = new Fetcher(InetAddress::isLoopbackAddress)) {
            assertThatThrownBy(() -> fetcher.fetch(at("/away"))).hasMessageContaining("not on the public internet");
            assertThatThrownBy(() -> fetcher.fetch(at("/round"))).hasMessageContaining("redirects");
        }
    }

    @Test
    void what_unpacks_to_more_than_a_page_may_have_is_refused() throws IOException {
        try (Fetcher fetcher = new Fetcher(address -> true)) {
            assertThatThrownBy(() -> fetcher.fetch(at("/bomb"))).hasMessageContaining("more than 20 MB");
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + stub.getAddress().getPort() + path;
    }
}
