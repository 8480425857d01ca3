package org.sitrep.web.picture;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Handle;
import org.sitrep.fuse.CaseFusion;
import org.sitrep.fuse.FusedCase;
import org.sitrep.resolve.StandingJudgements;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseReports.Versions;
import org.sitrep.store.Judgements;
import org.sitrep.store.Settings;

/**
 * The picture of an open case. It is made anew in the background when something was done that changes it; whoever asks
 * waits a little for it, and then gets the last one. Safe for several threads.
 */
public final class LivePicture {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * What a picture is made from. A claim that is accepted leaves it as it is, and the picture with it.
     *
     * @param reports number of the last entry in the log that tells of reports
     */
    private record Matter(long reports, StandingJudgements judgements, Map<String, String> reliabilities) {

        static Matter of(Handle handle) {
            return new Matter(
                    new CaseLog(handle).lastOnReports(),
                    new Judgements(handle).forFusion(),
                    new Settings(handle).reliabilities());
        }
    }

    private record Made(Matter matter, CasePicture picture) {}

    private final CaseFile file;
    private final Executor background;
    private final Duration patience;
    private Optional<Made> last = Optional.empty();
    private Optional<CompletableFuture<Made>> underWay = Optional.empty();

    /** Length of the log up to which the last picture is known to hold. */
    private long holdsUpTo;

    public LivePicture(CaseFile file, Executor background) {
        this(file, background, PATIENCE);
    }

    /** @param patience how long whoever asks waits for a new picture where there is an earlier one */
    public LivePicture(CaseFile file, Executor background, Duration patience) {
        this.file = file;
        this.background = background;
        this.patience = patience;
    }

    /** Whether {@link #now} gives an earlier picture because another one is being made. */
    public synchronized boolean isBeingRenewed() {
        return last.isPresent() && underWay.isPresent();
    }

    /** The picture of the case as it is, or of a moment ago where making it takes long. */
    public CasePicture now() {
        long length = file.read(handle -> new CaseLog(handle).length());
        Optional<Made> earlier;
        CompletableFuture<Made> coming;
        synchronized (this) {
            earlier = last;
            if (earlier.isPresent() && holdsStill(earlier.get(), length)) {
                return earlier.get().picture();
            }
            coming = underWay.orElseGet(this::begin);
        }
        return (earlier.isPresent() ? patiently(coming, earlier.get()) : joined(coming)).picture();
    }

    private boolean holdsStill(Made made, long length) {
        if (holdsUpTo != length && made.matter().equals(file.read(Matter::of))) {
            holdsUpTo = length;
        }
        return holdsUpTo == length;
    }

    private synchronized CompletableFuture<Made> begin() {
        CompletableFuture<Made> coming = CompletableFuture.supplyAsync(this::make, background);
        underWay = Optional.of(coming);
        coming.whenComplete((made, failure) -> finish(coming, Optional.ofNullable(made)));
        return coming;
    }

    private synchronized void finish(CompletableFuture<Made> coming, Optional<Made> made) {
        made.ifPresent(one -> {
            last = Optional.of(one);
            holdsUpTo = one.picture().logLength();
        });
        if (underWay.filter(coming::equals).isPresent()) {
            underWay = Optional.empty();
        }
    }

    /** Claims that a person has rejected stay in the case and leave the picture. */
    private Made make() {
        return file.read(handle -> {
            Matter matter = Matter.of(handle);
            CaseReports reports = new CaseReports(handle);
            FusedCase fused = new CaseFusion(matter.judgements(), matter.reliabilities())
                    .fuse(reader -> reports.forEach(Versions.CURRENT, reader));
            return new Made(matter, CasePicture.of(new CaseLog(handle).length(), fused));
        });
    }

    private Made patiently(CompletableFuture<Made> coming, Made earlier) {
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return earlier;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw new IllegalStateException(
                    "the picture of the case could not be made: " + failure.getCause(), failure);
        }
    }

    private static Made joined(CompletableFuture<Made> coming) {
        try {
            return coming.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException(
                    "the picture of the case could not be made: " + failure.getCause(), failure);
        }
    }
}
