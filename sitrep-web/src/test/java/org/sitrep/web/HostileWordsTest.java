package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.resolve.Judgement;
import org.sitrep.store.CaseFile;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.Judgements;
import org.sitrep.store.ReportIntake;
import org.sitrep.text.ContentHash;
import tools.jackson.databind.json.JsonMapper;

/** Reports whose every word tries to run as a script. */
class HostileWordsTest {

    private static final List<String> TRIES = List.of(
            "<script>hit=1</script>",
            "<img src=x onerror=hit=1>",
            "<svg onload=hit=1>",
            "<iframe srcdoc='<script>parent.hit=1</script>'>",
            "\"><script>hit=1</script>",
            "'><img src=x onerror=hit=1>",
            "\" onmouseover=\"hit=1",
            "' onfocus='hit=1' autofocus='",
            "</title><script>hit=1</script>",
            "</textarea><script>hit=1</script>",
            "</span><svg/onload=hit=1>",
            "<details open ontoggle=hit=1>",
            "<a href=javascript:hit=1>x</a>",
            "<math><mtext></table><img src=x onerror=hit=1>",
            "<!--><img src=x onerror=hit=1>-->",
            "<style>@import'javascript:hit=1'</style>",
            "<base href=http://evil.example/>",
            "<meta http-equiv=refresh content=0;url=javascript:hit=1>",
            "<form action=javascript:hit=1><button>x</button></form>",
            "<object data=javascript:hit=1>",
            "${hit=1}",
            "{{constructor.constructor('hit=1')()}}",
            "&lt;script&gt;hit=1&lt;/script&gt;",
            "\u003cimg src=x onerror=hit=1\u003e",
            "<scr\u0000ipt>hit=1</scr\u0000ipt>");

    private static final List<String> AROUND =
            List.of("%s", "x%s", "%sx", "\"%s\"", "'%s'", "<b>%s</b>", "\n%s", "--%s--");

    @TempDir
    private Path folder;

    static List<String> payloads() {
        return AROUND.stream()
                .flatMap(around -> TRIES.stream().map(attempt -> around.replace("%s", attempt)))
                .toList();
    }

    @Test
    void two_hundred_attempts_in_every_field_stay_words() {
        assumeTrue(Chromium.program().isPresent(), "this machine has no Chromium");
        assertThat(payloads()).hasSize(200);
        Path path = folder.resolve("hostile.sitrep");
        CaseFile.create(path, KordofanCase.ANALYST);
        try (CaseFile file = CaseFile.open(path)) {
            ReportIntake intake = new ReportIntake(file, KordofanCase.ANALYST);
            payloads().forEach(words -> {
                IncomingReport incoming = IncomingReport.of(report(words), Optional.empty());
                intake.add(incoming);
                decide(file, incoming, words);
            });
            try (Desk desk = Desk.open(file, KordofanCase.ANALYST, DeskTools.NONE, 0);
                    Chromium chromium = new Chromium(Chromium.program().orElseThrow());
                    Visit visit = new Visit(chromium, desk, 1400, 900)) {
                assertThat(attempts(visit)).isEmpty();
                assertThat(visit.faults()).isEmpty();
            }
        }
    }

    /** Somebody gives the same words as the reason of a decision. */
    private static void decide(CaseFile file, IncomingReport incoming, String words) {
        String claim = incoming.report().claims().get(0).id();
        file.write(handle -> new Judgements(handle).onClaim(KordofanCase.ANALYST, claim, Judgement.CONFIRMED, words));
    }

    private static List<String> attempts(Visit visit) {
        List<String> through = new ArrayList<>();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/timeline",
                "/timeline?page=2",
                "/timeline?page=3",
                "/timeline?page=4",
                "/contradictions",
                "/actors",
                "/persons",
                "/impact",
                "/sources",
                "/reports",
                "/reports?page=2",
                "/search",
                "/search?page=2",
                "/search?page=3",
                "/search?page=4",
                "/review",
                "/log",
                "/map",
                "/search?q=%3Cscript%3Ehit%3D1%3C%2Fscript%3E&kind=%22%3E%3Cimg%20src%3Dx%20onerror%3Dhit%3D1%3E",
                "/timeline?q=%22%3E%3Csvg%20onload%3Dhit%3D1%3E&place=%27%22%3E%3Cscript%3E"));
        Page page = visit.open("/reports");
        for (int number = 0; number < 25; number++) {
            paths.add(page.locator("main td a").nth(number).getAttribute("href"));
        }
        page = visit.open("/timeline");
        for (int number = 0; number < page.locator(".event h2 a").count(); number++) {
            paths.add(page.locator(".event h2 a").nth(number).getAttribute("href"));
        }
        paths.add("/decisions");
        for (String path : paths) {
            Object found = visit.open(path)
                    .evaluate(
                            "() => [window.hit, document.querySelectorAll('main script, main iframe, main img, main object,"
                                    + " main base, main meta, main style, [onerror], [onload], [onmouseover], [onfocus], [ontoggle],"
                                    + " a[href^=\"javascript:\"]').length].join()");
            if (!",0".equals(found)) {
                through.add(path + ": " + found);
            }
        }
        return through;
    }

    private static String report(String words) {
        String text = words + " killed two men in Bara, " + words + " said.";
        int length = text.codePointCount(0, text.length());
        int name = words.codePointCount(0, words.length());
        String id = ContentHash.sha256(words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 16);
        Map<String, Object> claim = Map.ofEntries(
                Map.entry("id", "c" + id),
                Map.entry("kind", "event"),
                Map.entry("type", "killing"),
                Map.entry("rule", words),
                Map.entry("sentence", 0),
                Map.entry("evidence", List.of(List.of(0, length))),
                Map.entry("trigger", List.of(name + 1, name + 7)),
                Map.entry("roles", Map.of("agent", List.of(Map.of("text", words, "name", words, "entity", "e1")))),
                Map.entry("place", Map.of("text", words, "relation", "at", "entity", "e2")),
                Map.entry("time", Map.of("text", words, "start", "2024-01-01", "end", "2024-01-02")),
                Map.entry("quantity", Map.of("best", 2, "unit", "persons", "text", words, "group", words)),
                Map.entry("attribution", "a1"),
                Map.entry("source", Map.of("name", words, "role", words, "kind", "named")),
                Map.entry("hedges", List.of(Map.of("span", List.of(0, name), "scope", words))));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "producer",
                        Map.of("name", "test"),
                        "report",
                        Map.of(
                                "id", "r" + id,
                                "uri", words,
                                "url", "javascript:hit=1//" + id,
                                "sha256", id,
                                "publisher", words,
                                "title", words,
                                "published", "2024-01-02",
                                "lang", "en",
                                "text", text),
                        "parts",
                        List.of(Map.of("kind", "paragraph", "span", List.of(0, length))),
                        "sentences",
                        List.of(List.of(0, length)),
                        "entities",
                        List.of(
                                Map.of("id", "e1", "kind", "actor", "name", words),
                                Map.of("id", "e2", "kind", "place", "name", words)),
                        "mentions",
                        List.of(Map.of(
                                "id", "m1", "kind", "actor", "span", List.of(0, name), "text", words, "entity", "e1")),
                        "attributions",
                        List.of(Map.of(
                                "id", "a1",
                                "source", List.of(List.of(0, name)),
                                "cue", List.of(List.of(length - 5, length - 1)),
                                "content", List.of(List.of(0, length)),
                                "act", "say",
                                "source_kind", "named",
                                "source_entity", "e1")),
                        "claims",
                        List.of(claim)));
    }
}
