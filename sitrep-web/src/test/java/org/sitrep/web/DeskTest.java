package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.store.CaseFile;

class DeskTest {

    private static final String DECISION = "/api/v1/decisions";
    private static final String RELIABILITY = "/api/v1/reliability";

    @TempDir
    private static Path folder;

    private static CaseFile file;
    private static Desk desk;

    @BeforeAll
    static void open() {
        file = KordofanCase.in(folder);
        desk = Desk.open(file, KordofanCase.ANALYST, DeskTools.NONE, 0);
    }

    @AfterAll
    static void close() {
        desk.close();
        file.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reports",
                "/map",
                "/timeline",
                "/contradictions",
                "/actors",
                "/persons",
                "/impact",
                "/sources",
                "/search",
                "/review",
                "/decisions",
                "/log"
            })
    void every_page_is_shown_with_headers_that_let_nothing_in(String page) {
        Asked answer = Asked.get(desk.port(), page);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head())
                .contains("default-src 'none'", "frame-ancestors 'none'", "nosniff", "no-referrer")
                .doesNotContain("unsafe-inline");
        assertThat(answer.body()).doesNotContain("style=\"", "<script>", "onclick", "http://cdn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", "[::2]:80", "0.0.0.0"})
    void a_request_under_another_name_is_refused(String host) {
        assertThat(Asked.get(desk.port(), "/", "Host: " + host).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
    void a_request_from_another_origin_is_refused_even_with_the_token(String origin) {
        Asked answer = Asked.post(desk.port(), DECISION, decision(), "Origin: " + origin, "X-Sitrep-Token: " + token());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_change_without_the_token_is_refused_and_with_it_stands_in_the_log() {
        assertThat(Asked.post(desk.port(), DECISION, decision()).status()).isEqualTo(403);
        assertThat(Asked.post(desk.port(), DECISION, decision(), "X-Sitrep-Token: 0000")
                        .status())
                .isEqualTo(403);
        Asked made = Asked.post(desk.port(), DECISION, decision(), "X-Sitrep-Token: " + token());
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body()).contains("confirmed");
        assertThat(Asked.get(desk.port(), "/log").body()).contains("Test Analyst", "as the report says");
    }

    @Test
    void a_letter_for_a_source_stands_on_its_page_and_in_the_log() {
        String asked = "{\"source\":\"PUBLISHER\",\"letter\":\"LETTER\",\"reason\":\"right so far\"}"
                .replace("PUBLISHER", publisher());
        String header = "X-Sitrep-Token: " + token();
        assertThat(Asked.post(desk.port(), RELIABILITY, asked.replace("LETTER", "B"), header)
                        .status())
                .isEqualTo(200);
        assertThat(Asked.get(desk.port(), "/sources").body()).contains("<option value=\"B\" selected");
        assertThat(Asked.get(desk.port(), "/log").body()).contains("right so far");
        assertThat(Asked.post(desk.port(), RELIABILITY, asked.replace("LETTER", "H"), header)
                        .status())
                .isEqualTo(400);
        Asked.post(desk.port(), RELIABILITY, asked.replace("LETTER", ""), header);
        assertThat(Asked.get(desk.port(), "/sources").body()).doesNotContain("<option value=\"B\" selected");
    }

    private static String publisher() {
        return file.<String>read(handle -> handle.createQuery(
                        "SELECT publisher FROM report JOIN claim ON claim.report = report.id WHERE kind = 'event'"
                                + " AND source_kind = 'author' AND publisher IS NOT NULL ORDER BY report.id LIMIT 1")
                .mapTo(String.class)
                .one());
    }

    @Test
    void counts_are_equal_on_the_page_in_the_api_and_in_the_file() {
        String filter = "?kind=event&kind=control";
        Matcher count = Pattern.compile("data-count=\"(\\d+)\"")
                .matcher(Asked.get(desk.port(), "/search" + filter).body());
        assertThat(count.find()).isTrue();
        String shown = count.group(1);
        assertThat(Integer.parseInt(shown)).isPositive();
        assertThat(Asked.get(desk.port(), "/api/v1/facets" + filter).body()).contains("\"count\":" + shown);
        String json =
                Asked.get(desk.port(), "/api/v1/views/claims.json" + filter).body();
        assertThat(json.split("\"certainty\":", -1)).hasSize(Integer.parseInt(shown) + 1);
    }

    @Test
    void what_is_not_there_is_said_in_one_line() {
        assertThat(Asked.get(desk.port(), "/reports/nothing").status()).isEqualTo(404);
        assertThat(Asked.get(desk.port(), "/search?from=yesterday").body())
                .contains("expected a day such as 2024-03-01");
    }

    private static String decision() {
        String claim = new OpenCase(
                        file, KordofanCase.ANALYST, new org.sitrep.web.picture.LivePicture(file, Runnable::run))
                .find(org.sitrep.web.claims.ClaimFilter.ALL)
                .ids()
                .get(0);
        return "{\"claim\":\"" + claim + "\",\"verdict\":\"confirmed\",\"reason\":\"as the report says\"}";
    }

    private static String token() {
        Matcher token = Pattern.compile("sitrep-token\" content=\"(\\w+)\"")
                .matcher(Asked.get(desk.port(), "/").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
