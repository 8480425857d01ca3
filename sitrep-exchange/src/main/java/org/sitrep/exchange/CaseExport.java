package org.sitrep.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.redact.Profile;
import org.sitrep.store.CaseFile;

/**
 * Exports one state of a case. What is fused comes from the release that the case keeps, which is made first where it
 * is missing or something was done since; so an export holds neither claims nor events, however many there are.
 */
public final class CaseExport {

    /** So often a release is made anew where somebody acts on the case while it is made. */
    private static final int TRIES = 3;

    private final CaseFile file;
    private final Profile profile;
    private final Function<Handle, ExportPlan> planning;
    private final Outlines outlines;

    /** @param planning the plan for a state of the case, of the same profile */
    public CaseExport(CaseFile file, Profile profile, Function<Handle, ExportPlan> planning, Outlines outlines) {
        this.file = file;
        this.profile = profile;
        this.planning = planning;
        this.outlines = outlines;
    }

    /** Writes single claims only. */
    public ExportResult writeUnfused(Path folder) throws IOException {
        return CaseSource.inOneState(file, source -> export(source, reports -> PictureInMemory.NOTHING, folder));
    }

    /**
     * Writes claims with what they give together.
     *
     * @param making told before a release is made, which takes time and memory that grow with the case
     * @throws ExchangeException if the case was changed each time that a release was made
     */
    public ExportResult write(Path folder, String version, Consumer<String> making) throws IOException {
        CaseRelease release = new CaseRelease(file, profile, version);
        for (int tried = 0; ; tried++) {
            Optional<ExportResult> written = CaseSource.inOneState(file, source -> kept(release, source, folder));
            if (written.isPresent()) {
                return written.get();
            }
            if (tried == TRIES) {
                throw new ExchangeException(
                        file.path() + ": was changed, or released to others, while its reports were fused; try again");
            }
            making.accept("fusing the reports as the profile " + profile.label()
                    + " releases them; the case keeps the outcome for later exports");
            release.make();
        }
    }

    private Optional<ExportResult> kept(CaseRelease release, CaseSource source, Path folder) throws IOException {
        return release.isKept(source.handle())
                ? Optional.of(export(source, reports -> new KeptPicture(source.handle()), folder))
                : Optional.empty();
    }

    private ExportResult export(CaseSource source, PictureSource pictures, Path folder) throws IOException {
        return new Export(planning.apply(source.handle()), pictures, outlines).write(source, folder);
    }
}
