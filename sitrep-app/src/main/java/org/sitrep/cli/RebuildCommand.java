package org.sitrep.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sitrep.export.JsonExporter;
import org.sitrep.report.OriginalReport;
import org.sitrep.report.Report;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseReports;
import org.sitrep.store.IncomingReport;
import org.sitrep.store.JudgedClaim;
import org.sitrep.store.Judgements;
import org.sitrep.store.Rebuilding;
import org.sitrep.store.ReportRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep rebuild}: makes what is derived anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes everything anew that is derived from the reports of a case.")
final class RebuildCommand implements Callable<Integer> {

    private final Screen screen;
    private final Coder.Source engine;
    private final Clock clock;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(names = "--recode", description = "First read the original reports again, with this release's rules.")
    private boolean recode;

    @Option(names = "--jobs", paramLabel = "N", description = "Reports to code at a time. Default: number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private AnalystOptions who = new AnalystOptions();

    @Mixin
    private ReportOptions options = new ReportOptions();
}
