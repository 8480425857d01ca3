package org.sitrep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.resolve.Judgement;
import org.sitrep.store.CaseFile;
import org.sitrep.store.Judgements;
import org.sitrep.web.picture.CasePicture;
import org.sitrep.web.picture.LivePicture;

class LivePictureTest {

    private static final String TWO_HUNDRED_DEAD = "c737a0a84f550e495";

    @TempDir
    private Path folder = Path.of("");

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private CaseFile file;
    private LivePicture picture;

    @BeforeEach
    void open() {
        file = KordofanCase.in(folder);
        picture = new LivePicture(file, this::begin, Duration.ZERO);
    }

    @AfterEach
    void close() {
        file.close();
    }

    /** Works at once, or where it is busy when the test says so. */
    private void begin(Runnable work) {
        if (busy) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private String judge(Judgement verdict) {
        return file.write(handle -> new Judgements(handle).onClaim(KordofanCase.ANALYST, TWO_HUNDRED_DEAD, verdict, ""))
                .id();
    }

    @Test
    void an_accepted_claim_keeps_the_picture() {
        CasePicture before = picture.now();
        judge(Judgement.CONFIRMED);
        assertThat(picture.now()).isSameAs(before);
    }

    @Test
    void a_rejected_claim_leaves_the_picture_and_comes_back_when_that_is_taken_back() {
        assertThat(picture.now().claim(TWO_HUNDRED_DEAD)).isPresent();
        String decision = judge(Judgement.REJECTED);
        assertThat(picture.now().claim(TWO_HUNDRED_DEAD)).isEmpty();
        file.write(handle -> {
            new Judgements(handle).withdraw(KordofanCase.ANALYST, decision, "");
            return decision;
        });
        assertThat(picture.now().claim(TWO_HUNDRED_DEAD)).isPresent();
    }

    @Test
    void while_a_new_picture_is_made_the_one_before_is_shown_and_said_to_be_so() {
        CasePicture before = picture.now();
        assertThat(picture.isBeingRenewed()).isFalse();
        busy = true;
        judge(Judgement.REJECTED);
        assertThat(picture.now()).isSameAs(before);
        assertThat(picture.isBeingRenewed()).isTrue();
        waiting.remove().run();
        assertThat(picture.isBeingRenewed()).isFalse();
        assertThat(picture.now().claim(TWO_HUNDRED_DEAD)).isEmpty();
    }
}
