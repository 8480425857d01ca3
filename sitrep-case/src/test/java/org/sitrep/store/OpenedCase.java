package org.sitrep.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.resolve.Judgement;

/** A new case in a folder, with what tests do to it. */
final class OpenedCase implements AutoCloseable {

    final CaseFile file;

    OpenedCase(Path path) {
        CaseFile.create(path, CaseFileTest.ANNA);
        this.file = CaseFile.open(path);
    }

    Intake add(IncomingReport report) {
        return new ReportIntake(file, CaseFileTest.ANNA).add(report);
    }

    RecordedJudgement judge(IncomingReport report, Judgement verdict, String reason) {
        String claim = report.report().claims().get(0).id();
        return file.write(handle -> new Judgements(handle).onClaim(CaseFileTest.ANNA, claim, verdict, reason));
    }

    List<String> dump() {
        return file.read(handle -> {
            List<String> lines = new ArrayList<>();
            CanonicalDump.forEach(handle, lines::add);
            return lines;
        });
    }

    List<String> faults() {
        return Verification.faults(file, Optional.empty()).stream()
                .map(Fault::line)
                .toList();
    }

    void execute(String sql, Object... arguments) {
        file.write(handle -> handle.execute(sql, arguments));
    }

    @Override
    public void close() {
        file.close();
    }
}
