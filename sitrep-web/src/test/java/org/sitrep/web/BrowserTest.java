package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.CaseFile;

/** The desk as a person in front of a browser has it. Skipped where the machine has no Chromium. */
class BrowserTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/map",
            "/timeline",
            "/contradictions",
            "/actors",
            "/persons",
            "/impact",
            "/sources",
            "/reports",
            "/search",
            "/review",
            "/decisions",
            "/log",
            "/add",
            "/nothing-here");

    @TempDir
    private static Path folder;

    private static CaseFile file;
    private static Desk desk;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.program().isPresent(), "this machine has no Chromium");
        chromium = new Chromium(Chromium.program().orElseThrow());
        file = KordofanCase.in(folder);
        desk = Desk.open(file, KordofanCase.ANALYST, DeskTools.NONE, 0);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            desk.close();
            file.close();
            chromium.close();
        }
    }

    private static List<String> pages(Visit visit) {
        List<String> pages = new ArrayList<>(PAGES);
        pages.add(first(visit.open("/reports"), "main td a"));
        pages.add(first(visit.open("/actors"), "main td a"));
        pages.add(first(visit.open("/timeline"), ".event h2 a"));
        return pages;
    }

    private static String first(Page page, String links) {
        return page.locator(links).first().getAttribute("href");
    }

    @Test
    void every_page_opens_without_an_error_a_foreign_request_or_a_serious_barrier() {
        try (Visit visit = new Visit(chromium, desk, 1400, 900)) {
            List<String> barriers = new ArrayList<>();
            for (String path : pages(visit)) {
                Page page = visit.open(path);
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                                .forEach(rule -> barriers.add(path + ": " + rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml()));
            }
            assertThat(barriers).isEmpty();
            assertThat(visit.faults()).noneMatch(fault -> !fault.contains("404"));
        }
    }

    @Test
    void no_page_is_wider_than_a_telephone_or_than_half_a_screen() {
        for (int width : new int[] {390, 700}) {
            try (Visit visit = new Visit(chromium, desk, width, 844)) {
                List<String> wide = new ArrayList<>();
                for (String path : pages(visit)) {
                    Page page = visit.open(path);
                    Object shown = page.evaluate("() => document.documentElement.scrollWidth");
                    if (((Number) shown).intValue() > width) {
                        wide.add(path + " is " + shown + " wide");
                    }
                }
                assertThat(wide).isEmpty();
            }
        }
    }

    @Test
    void twenty_claims_are_reviewed_by_keyboard_alone_and_one_is_taken_back() {
        try (Visit visit = new Visit(chromium, desk, 1400, 900)) {
            Page page = visit.open("/review");
            for (int claim = 0; claim < 20; claim++) {
                if (claim % 5 == 4) {
                    page.keyboard().press("r");
                    page.keyboard().type("the report says otherwise");
                    page.keyboard().press("Enter");
                } else {
                    page.keyboard().press("a");
                }
                decided(page, claim + 1);
            }
            page.keyboard().press("u");
            decided(page, 19);
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(visit.open("/log").locator("tbody tr:has-text('judge')").count())
                    .isEqualTo(20);
            assertThat(visit.open("/log")
                            .locator("tbody tr:has-text('withdraw')")
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("main").innerText()).contains("the report says otherwise", "Test Analyst");
            Locator all = visit.open("/review").locator("tr:has-text('all')");
            assertThat(all.first().innerText().split("\\s+")).contains("16", "3");
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void decided(Page page, int claims) {
        page.locator("#queue[data-decided='" + claims + "']").waitFor();
    }

    @Test
    void the_slider_changes_who_holds_what() {
        try (Visit visit = new Visit(chromium, desk, 1400, 900)) {
            Page page = visit.open("/map");
            Object last = colours(page);
            page.locator("#day").focus();
            page.keyboard().press("Home");
            assertThat(colours(page)).isNotEqualTo(last);
            assertThat(page.url()).contains("?day=");
            String shown = page.locator("#shown").getAttribute("data-count");
            Asked drawn = Asked.get(desk.port(), page.locator("#geojson").getAttribute("href"));
            assertThat(drawn.body().split("\"type\":\"Feature\"", -1)).hasSize(Integer.parseInt(shown) + 1);
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static Object colours(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('path.control')]"
                + ".map(p => p.getAttribute('fill') + p.getAttribute('d')).join(' ')");
    }

    @Test
    void filters_stand_in_the_address_and_survive_a_reload() {
        try (Visit visit = new Visit(chromium, desk, 1400, 900)) {
            Page page = visit.open("/search");
            page.locator(".facets a:has-text('control')").first().click();
            page.waitForURL("**kind=control**");
            String shown = page.locator("#count").getAttribute("data-count");
            page.reload();
            assertThat(page.locator("#count").getAttribute("data-count")).isEqualTo(shown);
            assertThat(page.locator(".chips").innerText()).contains("control");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void pointing_at_a_claim_lights_up_its_words_and_the_other_way_round() {
        try (Visit visit = new Visit(chromium, desk, 1400, 900)) {
            Page page = visit.open(first(visit.open("/reports"), "main td a"));
            page.locator(".card").first().hover();
            assertThat(page.locator(".text .on").count()).isPositive();
            page.locator(".text .m-trigger").first().hover();
            assertThat(page.locator(".card.on").count()).isPositive();
        }
    }
}
