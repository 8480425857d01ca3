package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.fuse.CaseClaim;
import org.sitrep.fuse.FusedCase;
import org.sitrep.store.CaseFile;
import org.sitrep.store.DerivedTables;
import org.sitrep.store.PictureReader;
import org.sitrep.store.PictureTables;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What every question to a case takes: the case, and the form of the answer. */
final class QuestionOptions {

    /** The forms of an answer. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        MD
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(paramLabel = "CASE", index = "0", description = "The case file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, json, csv or md (Markdown with footnotes); ${DEFAULT-VALUE} where not given.")
    private Form form = Form.TEXT;

    /** Reads the picture of the case, fusing it first where something was added or judged since. */
    <T> T read(Function<Handle, T> reader) {
        try (CaseFile open = CaseFile.open(file)) {
            DerivedTables.refresh(open, new PictureTables());
            return open.read(reader);
        }
    }

    /** The picture of the case, or of what is about one place. */
    FusedCase about(Optional<String> place) {
        return read(handle ->
                place.map(name -> PictureReader.about(handle, name)).orElseGet(() -> PictureReader.all(handle)));
    }

    /**
     * Writes an answer in the form asked for.
     *
     * @param view the answer as data, for JSON
     */
    void write(Screen screen, Object view, Story story, Map<String, CaseClaim> claims) {
        StoryWriter writer = new StoryWriter(claims);
        List<String> lines = switch (form) {
            case TEXT -> writer.text(story);
            case MD -> writer.markdown(story);
            case CSV -> writer.table(story).stream().map(QuestionOptions::row).toList();
            case JSON -> List.of(JSON.writeValueAsString(view));
        };
        lines.forEach(screen::say);
    }

    private static String row(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(cell -> cell.matches("[^,\"\n\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());
    }
}
