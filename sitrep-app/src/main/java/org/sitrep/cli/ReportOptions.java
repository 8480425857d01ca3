package org.sitrep.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.place.DataFolder;
import org.sitrep.report.InputFormat;
import org.sitrep.report.Publication;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say how reports are read and what their files do not say themselves. */
final class ReportOptions {

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = "auto (by content and ending), text or html. Default: auto.")
    private InputFormat format = InputFormat.AUTO;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication of a single report: YYYY-MM-DD.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "Where a single report was published.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published a single report.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--title", paramLabel = "WORDS", description = "The headline of a single report.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Take the reports to be in this language (en) instead of telling it from their words.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--codebook", paramLabel = "DIR", description = "Read claims by the rules of this folder.")
    private Optional<Path> codebook = Optional.empty();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--bulk", description = "Take the files as tables or lists with one report in each row.")
    private boolean bulk;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = {
                "Which column of a bulk file (.jsonl, .csv, .xlsx) holds what:",
                "text, published, url, publisher, title, id. Example: --column text=body,published=date."
            })
    private Map<String, String> columns = new LinkedHashMap<>();

    InputFormat format() {
        return format;
    }

    /** What the options say of the publication. */
    Publication publication() {
        return new Publication(
                publisher,
                title,
                List.of(),
                published,
                published.map(day -> Publication.Basis.SIDECAR),
                Optional.empty(),
                url);
    }

    /** The language that the user says the reports are in. */
    Optional<String> language() {
        return language;
    }

    Optional<Path> codebook() {
        return codebook;
    }

    DataFolder data() {
        return data.folder();
    }

    boolean bulk() {
        return bulk;
    }

    Map<String, String> columns() {
        return columns;
    }

    /** Whether something is said that can only be so of a single report. */
    boolean describesOneReport() {
        return List.of(published, url, publisher, title).stream().anyMatch(Optional::isPresent);
    }
}
