package org.sitrep.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.redact.PrivateNames;
import org.sitrep.redact.Profile;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.Derived;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.PictureReader;
import org.sitrep.store.PictureTables;

/**
 * The reports of a case fused as they are released for one profile, kept in the case for the exports that follow. A
 * case keeps one release: that of the profile asked for last.
 */
public final class CaseRelease {

    /** Raised with every change of what is withheld or of how a release is kept. */
    private static final String RULES = "release-1";

    private final CaseFile file;
    private final Profile profile;
    private final String version;

    /**
     * @param version of the program: another one may withhold more, and trusts no release but its own; where a build of
     *     the same version withholds more, the number of the rules is raised
     */
    public CaseRelease(CaseFile file, Profile profile, String version) {
        this.file = file;
        this.profile = profile;
        this.version = version;
    }

    private String name() {
        return String.join(" ", RULES, profile.label(), new PictureTables().name(), version);
    }

    /** Whether a state of the case has this release, and nothing was done since it was made. */
    boolean isKept(Handle handle) {
        return DerivedTables.isFresh(handle, name());
    }

    /**
     * Fuses the released reports and keeps the outcome. Reading and fusing keep nobody from writing; where somebody
     * acts on the case meanwhile, nothing is kept: what was made is of a state that is no more.
     *
     * @return whether the outcome is kept
     */
    public boolean make() throws IOException {
        try {
            DerivedTables.rebuild(file, file.read(this::made));
            return true;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (ChangedMeanwhileException changed) {
            return false;
        }
    }

    /** Ends the keeping of a release without a trace. */
    private static final class ChangedMeanwhileException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private Made made(Handle handle) {
        PrivateNames names = new PrivateNames(profile, new CaseNaming(handle).standing());
        try {
            ReleasedReports reports = new ReleasedReports(new CaseSource(handle), profile, names);
            return new Made(name(), new CaseLog(handle).length(), picture(handle, reports));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where nothing is withheld, the picture of the case is that of its release. */
    private PictureInMemory picture(Handle handle, ReleasedReports reports) {
        if (profile == Profile.INTERNAL && DerivedTables.isFresh(handle, new PictureTables().name())) {
            ClaimCodes codes = new ClaimCodes();
            reports.forEach(codes::add);
            return PictureInMemory.of(PictureReader.all(handle), codes);
        }
        return PictureInMemory.fused(PictureTables.fusionOf(handle), reports);
    }

    /**
     * A release that was made and is to be kept.
     *
     * @param logLength of the state of the case that it was made of
     */
    private record Made(String name, long logLength, PictureInMemory picture) implements Derived {

        @Override
        public List<String> tables() {
            return List.of("release_item", "release_link");
        }

        @Override
        public void fill(Handle handle) {
            if (new CaseLog(handle).length() != logLength) {
                throw new ChangedMeanwhileException();
            }
            new ReleaseWriter(handle, picture).write();
        }
    }
}
