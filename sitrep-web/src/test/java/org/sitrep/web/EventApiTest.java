package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.fuse.FusedCase;
import org.sitrep.fuse.FusedEvent;
import org.sitrep.fuse.Relation;
import org.sitrep.store.CaseFile;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.Fault;
import org.sitrep.store.PictureReader;
import org.sitrep.store.PictureTables;
import org.sitrep.store.Verification;

/** Events of the Kordofan case, merged and split over the API; the picture is made from the file each time. */
class EventApiTest {

    /** The army's communiqué: the commander was killed. */
    private static final String KILLED = "cc373eb88bf990bbb";

    /** The same communiqué: a drone struck the bank. */
    private static final String STRUCK = "cf6b1619ae59222d3";

    /** Savanna Press, three days later, of the same strike. */
    private static final String ANNOUNCED = "c238c3834ef0b5ace";

    /** 200 dead of Bara. */
    private static final String TWO_HUNDRED = "c737a0a84f550e495";

    /** 23 dead in and around Bara in the same week, by another count. */
    private static final String TWENTY_THREE = "c2c97d4cbec8c5973";

    /** Two guards killed, told once. */
    private static final String TWO_GUARDS = "ca35be1d3b176cd68";

    @TempDir
    private Path folder = Path.of("");

    private CaseFile file;
    private Desk desk;
    private String token = "";

    @BeforeEach
    void open() {
        file = KordofanCase.in(folder);
        desk = Desk.open(file, KordofanCase.ANALYST, DeskTools.NONE, 0);
        Matcher found = Pattern.compile("sitrep-token\" content=\"(\\w+)\"")
                .matcher(Asked.get(desk.port(), "/").body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
    }

    @AfterEach
    void close() {
        desk.close();
        file.close();
    }

    private Asked post(String path, String body) {
        return Asked.post(desk.port(), "/api/v1" + path, body, "X-Sitrep-Token: " + token);
    }

    private List<String> decide(String how, String... claims) {
        String ids = Arrays.stream(claims).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        Asked made = post("/events/" + how, "{\"claims\":[" + ids + "],\"reason\":\"the lists say so\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return Pattern.compile("\"(j\\w+)\"")
                .matcher(made.body())
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private void withdraw(List<String> decisions) {
        decisions.forEach(id -> assertThat(
                        post("/decisions/withdraw", "{\"id\":\"" + id + "\"}").status())
                .isEqualTo(200));
    }

    private FusedCase fused() {
        DerivedTables.rebuild(file, new PictureTables());
        return file.read(PictureReader::all);
    }

    private List<String> eventOf(String claim) {
        return fused().events().stream()
                .map(FusedEvent::claims)
                .filter(claims -> claims.contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private List<String> faults() {
        return Verification.faults(file, Optional.empty()).stream()
                .map(Fault::line)
                .toList();
    }

    @Test
    void two_tolls_of_one_event_contradict_each_other_unless_a_person_splits_them() {
        assertThat(eventOf(TWO_HUNDRED)).contains(TWENTY_THREE);
        assertThat(fused().relations()).anyMatch(EventApiTest::isOfTheTwoTolls);
        List<String> made = decide("split", TWENTY_THREE);
        assertThat(eventOf(TWO_HUNDRED)).doesNotContain(TWENTY_THREE);
        withdraw(made);
        assertThat(eventOf(TWO_HUNDRED)).contains(TWENTY_THREE);
        assertThat(faults()).isEmpty();
    }

    @Test
    void two_events_that_a_person_takes_for_one_are_one_until_that_is_taken_back() {
        assertThat(eventOf(KILLED)).doesNotContain(TWO_GUARDS);
        List<String> made = decide("merge", KILLED, TWO_GUARDS);
        assertThat(eventOf(KILLED)).contains(TWO_GUARDS);
        withdraw(made);
        assertThat(eventOf(KILLED)).doesNotContain(TWO_GUARDS);
        assertThat(faults()).isEmpty();
    }

    private static boolean isOfTheTwoTolls(Relation relation) {
        return relation.first().equals(TWO_HUNDRED)
                && relation.second().equals(TWENTY_THREE)
                && relation.type().isDisagreement();
    }

    @Test
    void what_a_second_paper_tells_is_split_off_and_stays_so_when_the_picture_is_made_anew() {
        assertThat(eventOf(STRUCK)).contains(KILLED, ANNOUNCED);
        List<String> made = decide("split", ANNOUNCED);
        assertThat(eventOf(STRUCK)).contains(KILLED).doesNotContain(ANNOUNCED);
        withdraw(made);
        assertThat(eventOf(STRUCK)).contains(KILLED, ANNOUNCED);
    }

    @Test
    void one_claim_of_a_report_is_split_off_from_what_the_report_tells_with_it() {
        decide("split", KILLED);
        assertThat(eventOf(KILLED)).doesNotContain(STRUCK, ANNOUNCED);
    }

    @Test
    void merging_what_was_split_turns_the_split_round_and_taking_that_back_restores_it() {
        decide("split", ANNOUNCED);
        List<String> merged = decide("merge", STRUCK, ANNOUNCED);
        assertThat(eventOf(STRUCK)).contains(ANNOUNCED);
        withdraw(merged);
        assertThat(eventOf(STRUCK)).doesNotContain(ANNOUNCED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void splitting_what_was_merged_turns_the_merging_round() {
        decide("split", TWENTY_THREE);
        decide("merge", TWO_HUNDRED, TWENTY_THREE);
        decide("split", TWENTY_THREE);
        assertThat(eventOf(TWO_HUNDRED)).doesNotContain(TWENTY_THREE);
    }

    @Test
    void two_claims_that_a_person_keeps_apart_are_two_events() {
        decide("apart", STRUCK, ANNOUNCED);
        assertThat(eventOf(STRUCK)).doesNotContain(ANNOUNCED);
    }

    @Test
    void the_event_page_shows_who_decided_and_why_and_the_list_of_decisions_too() {
        decide("merge", KILLED, TWO_GUARDS);
        assertThat(Asked.get(desk.port(), "/events/" + TWO_GUARDS).body())
                .contains("one event", "Test Analyst", "the lists say so", "a person says that it is one happening");
        assertThat(Asked.get(desk.port(), "/decisions").body())
                .contains("data-count=\"1\"", "one event", "the lists say so", "Take back");
        assertThat(Asked.get(desk.port(), "/api/v1/decisions?limit=1").body())
                .contains("\"topic\":\"happening\"", "\"other\":");
        assertThat(Asked.get(desk.port(), "/api/v1/decisions?after=100").body()).isEqualTo("[]");
    }

    @Test
    void what_cannot_be_decided_is_said_in_one_line() {
        assertThat(post("/events/merge", "{\"claims\":[\"" + KILLED + "\",\"" + STRUCK + "\"]}"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(400))
                .extracting(Asked::body)
                .asString()
                .contains("two events or more");
        assertThat(post("/events/merge", "{\"claims\":[\"" + KILLED + "\",\"c0\"]}")
                        .body())
                .contains("tells of no event");
        assertThat(post("/events/split", "{\"claims\":[\"" + KILLED + "\",\"" + TWO_HUNDRED + "\"]}")
                        .body())
                .contains("claims of one event");
        assertThat(post("/events/split", "{\"claims\":[\"" + TWO_GUARDS + "\"]}")
                        .body())
                .contains("not all of them");
        assertThat(post("/events/split", "{}").body()).contains("expected the claims");
        assertThat(post("/events/apart", "{\"claims\":[3]}").body()).contains("ids of claims");
        assertThat(Asked.get(desk.port(), "/events/c0").status()).isEqualTo(404);
        assertThat(Asked.get(desk.port(), "/api/v1/decisions?limit=many").status())
                .isEqualTo(400);
    }

    @Test
    void an_accepted_claim_leaves_the_picture_as_it_is_and_a_rejected_one_does_not() {
        String before = Asked.get(desk.port(), "/api/v1/views/events.json").body();
        post("/decisions", "{\"claim\":\"" + TWO_HUNDRED + "\",\"verdict\":\"confirmed\"}");
        assertThat(Asked.get(desk.port(), "/api/v1/views/events.json").body()).isEqualTo(before);
        post("/decisions", "{\"claim\":\"" + TWO_HUNDRED + "\",\"verdict\":\"rejected\"}");
        assertThat(Asked.get(desk.port(), "/api/v1/views/events.json").body()).doesNotContain(TWO_HUNDRED);
    }
}
