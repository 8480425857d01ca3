package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.CaseFile;

/** Deciding in the browser, each test on a case of its own. Skipped where the machine has no Chromium. */
class ReviewInBrowserTest {

    /** Told of the drone that struck the bank of Bara: two claims of the army's communiqué, and one of an agency. */
    private static final String KILLED = "cc373eb88bf990bbb";

    private static final String ANNOUNCED = "c238c3834ef0b5ace";

    /** 200 dead of Bara, and 23 in the same week by another count. */
    private static final String TWO_HUNDRED = "c737a0a84f550e495";

    private static final String TWENTY_THREE = "c2c97d4cbec8c5973";

    private static Chromium chromium;

    @TempDir
    private Path folder = Path.of("");

    private CaseFile file;
    private Desk desk;
    private Visit visit;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.program().isPresent(), "this machine has no Chromium");
        chromium = new Chromium(Chromium.program().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        file = KordofanCase.in(folder);
        desk = Desk.open(file, KordofanCase.ANALYST, DeskTools.NONE, 0);
        visit = new Visit(chromium, desk, 1400, 900);
    }

    @AfterEach
    void close() {
        visit.close();
        desk.close();
        file.close();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Waits until the page, which may have loaded itself anew, shows something and its scripts listen. */
    private static void shown(Page page, String selector) {
        page.locator(selector).waitFor();
        page.waitForLoadState();
    }

    private static void counts(Page page, int events) {
        shown(page, ".head .count[data-count='" + events + "']");
    }

    private static void decided(Page page, int claims) {
        shown(page, "#queue[data-decided='" + claims + "']");
    }

    @Test
    void two_events_become_one_by_keyboard_and_two_again() {
        Page page = visit.open("/timeline?place=the+Agricultural+Bank");
        counts(page, 2);
        press(page, "j", "m", "j", "m", "M");
        counts(page, 1);
        assertThat(page.locator("main").textContent()).contains("a person says that it is one happening");
        press(page, "u");
        counts(page, 2);
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void a_claim_is_split_off_its_event_by_keyboard_and_taken_back_beside_the_reason() {
        Page page = visit.open("/events/" + KILLED);
        assertThat(page.locator(".told").count()).isEqualTo(4);
        page.locator("input[name=reason]").fill("another drone");
        press(page, "Tab");
        press(page, "j", "j", "j", "j", "m", "S");
        shown(page, "#claims:not(:has([data-claim='" + ANNOUNCED + "']))");
        assertThat(page.locator("aside").innerText()).contains("two events", "another drone", "Test Analyst");
        page.locator("[data-withdraw]").first().focus();
        press(page, "Enter");
        shown(page, "#claims:has([data-claim='" + ANNOUNCED + "'])");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void an_event_told_of_near_by_is_joined_and_its_contradiction_told_apart() {
        Page page = visit.open("/events/" + TWO_HUNDRED);
        press(page, "j", "j", "j", "m", "S");
        shown(page, "#claims:not(:has([data-claim='" + TWENTY_THREE + "']))");
        page.locator("[data-merge$='" + TWENTY_THREE + "']").focus();
        press(page, "Enter");
        shown(page, "#claims:has([data-claim='" + TWENTY_THREE + "'])");
        assertThat(page.locator(".pair").count()).isPositive();
        visit.open("/contradictions");
        int pairs = page.locator(".pair").count();
        int within = page.locator("[data-one=yes]").count();
        int number = 1
                + ((Number)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('.pair')].findIndex(pair => pair.dataset.one === 'yes')"))
                        .intValue();
        assertThat(number).isPositive();
        for (int step = 0; step < number; step++) {
            press(page, "j");
        }
        press(page, "t");
        counts(page, pairs - 2);
        assertThat(page.locator("[data-one=yes]").count()).isEqualTo(within - 2);
        press(page, "u");
        counts(page, pairs);
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void a_decision_is_applied_to_all_claims_alike_and_taken_back_from_all() {
        Page page = visit.open("/review?kind=control");
        String like = ".item[data-kind=control][data-type='"
                + page.locator(".item").first().getAttribute("data-type") + "']";
        int alike = page.locator(like).count();
        assertThat(alike).isGreaterThan(1);
        press(page, "a");
        decided(page, 1);
        press(page, "A");
        assertThat(page.locator("#alike").innerText()).contains("Every waiting claim of control");
        press(page, "Enter");
        decided(page, alike);
        press(page, "u");
        decided(page, 1);
        press(page, "A", "Enter");
        decided(page, alike);
        page.reload();
        assertThat(page.locator(like).count()).isZero();
        assertThat(visit.open("/decisions").locator("tr.stands").count()).isEqualTo(alike);
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void a_slot_is_corrected_by_selecting_words_of_the_sentence() {
        Page page = visit.open("/review?kind=control");
        String words =
                (String) page.evaluate("() => { const mark = document.querySelector('.item .source mark').firstChild;"
                        + " const end = mark.data.indexOf(' ', 4); getSelection().setBaseAndExtent(mark, 0, mark, end);"
                        + " return mark.data.slice(0, end); }");
        press(page, "e");
        assertThat(page.locator("#correct input[name=words]").inputValue()).isEqualTo(words);
        press(page, "w", "Tab", "Enter");
        decided(page, 1);
        assertThat(page.locator(".item").first().getAttribute("data-verdict")).isEqualTo("rejected");
        assertThat(visit.open("/log").locator("main").innerText())
                .contains("correction: who is \"" + words + "\", not ");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void words_that_do_not_stand_in_the_sentence_correct_nothing() {
        Page page = visit.open("/review");
        press(page, "e", "Tab");
        page.keyboard().type("a word of nobody");
        press(page, "Enter");
        shown(page, ".say:has-text('do not stand in the sentence')");
        assertThat(visit.open("/decisions").locator("main").innerText()).contains("0 made");
    }

    @Test
    void a_decision_of_days_ago_is_taken_back_from_the_list() {
        Page page = visit.open("/review");
        press(page, "a");
        decided(page, 1);
        visit.open("/decisions");
        page.locator("[data-withdraw]").focus();
        press(page, "Enter");
        shown(page, "tr.ended");
        assertThat(page.locator("main").innerText()).contains("accepted", "taken back or replaced");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void two_names_are_told_apart_by_keyboard() {
        Page page = visit.open("/persons");
        int proposals = page.locator(".identity").count();
        assertThat(proposals).isPositive();
        press(page, "j", "r");
        shown(page, ".identity:has(.badge:text-is('rejected'))");
        press(page, "u");
        page.locator(".identity").nth(proposals - 1).waitFor();
        shown(page, "main:not(:has(.badge:text-is('rejected')))");
        assertThat(visit.faults()).isEmpty();
    }
}
