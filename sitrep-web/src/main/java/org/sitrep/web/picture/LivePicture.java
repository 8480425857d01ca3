package org.sitrep.web.picture;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sitrep.fuse.FusedCase;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.CaseReports;
import org.sitrep.store.CaseReports.Versions;
import org.sitrep.store.PictureTables;

/**
 * The picture of an open case. It is made anew in the background when something was done to the case; whoever asks
 * waits a little for it, and then gets the last one. Safe for several threads.
 */
public final class LivePicture {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CaseFile file;
    private final Executor background;
    private Optional<CasePicture> last = Optional.empty();
    private Optional<CompletableFuture<CasePicture>> underWay = Optional.empty();

    public LivePicture(CaseFile file, Executor background) {
        this.file = file;
        this.background = background;
    }

    /** The picture of the case as it is, or of a moment ago where making it takes long. */
    public CasePicture now() {
        long length = file.read(handle -> new CaseLog(handle).length());
        Optional<CasePicture> earlier;
        CompletableFuture<CasePicture> coming;
        synchronized (this) {
            earlier = last;
            if (earlier.isPresent() && earlier.get().logLength() == length) {
                return earlier.get();
            }
            coming = underWay.orElseGet(this::begin);
        }
        return earlier.isPresent() ? patiently(coming, earlier.get()) : joined(coming);
    }

    private synchronized CompletableFuture<CasePicture> begin() {
        CompletableFuture<CasePicture> coming = CompletableFuture.supplyAsync(this::make, background);
        underWay = Optional.of(coming);
        coming.whenComplete((picture, failure) -> finish(coming, Optional.ofNullable(picture)));
        return coming;
    }

    private synchronized void finish(CompletableFuture<CasePicture> coming, Optional<CasePicture> picture) {
        picture.ifPresent(made -> last = Optional.of(made));
        if (underWay.filter(coming::equals).isPresent()) {
            underWay = Optional.empty();
        }
    }

    /** Claims that a person has rejected stay in the case and leave the picture. */
    private CasePicture make() {
        return file.read(handle -> {
            long length = new CaseLog(handle).length();
            CaseReports reports = new CaseReports(handle);
            FusedCase fused = PictureTables.fusionOf(handle).fuse(reader -> reports.forEach(Versions.CURRENT, reader));
            return CasePicture.of(length, fused);
        });
    }

    private static CasePicture patiently(CompletableFuture<CasePicture> coming, CasePicture earlier) {
        try {
            return coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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

    private static CasePicture joined(CompletableFuture<CasePicture> coming) {
        try {
            return coming.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException(
                    "the picture of the case could not be made: " + failure.getCause(), failure);
        }
    }
}
