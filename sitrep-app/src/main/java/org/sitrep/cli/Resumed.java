package org.sitrep.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sitrep.report.Report;

/** Passes over the inputs that an earlier run has coded, and checks that they are the same ones. */
final class Resumed {

    private final Earlier earlier;

    Resumed(Earlier earlier) {
        this.earlier = earlier;
    }

    /**
     * Takes from the inputs what the earlier output holds.
     *
     * @return inputs on the way that cannot be read; the earlier run told of them and so does this one
     * @throws UserException if the output holds other reports than the inputs give
     */
    List<Outcome<Report>> passOver(Iterator<Input> inputs) {
        List<Outcome<Report>> failed = new ArrayList<>();
        int line = 0;
        while (line < earlier.ids().size()) {
            if (!inputs.hasNext()) {
                throw new UserException("--resume: the output holds "
                        + earlier.ids().size() + " reports, but the inputs give only " + line);
            }
            Input input = inputs.next();
            try {
                check(input.read(), line);
                line++;
            } catch (IOException cannotRead) {
                failed.add(Outcome.failed(input.name(), cannotRead));
            }
        }
        return failed;
    }

    private void check(Report report, int line) {
        if (!report.id().equals(earlier.ids().get(line))) {
            throw new UserException("--resume: line " + (line + 1) + " of the output is not " + report.uri()
                    + " as it is now; give the same inputs as before, or start anew without --resume");
        }
    }
}
