package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.exchange.Cells;
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
        TEXT("txt"),
        JSON("json"),
        CSV("csv"),
        MD("md"),
        XLSX("xlsx");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        private static Optional<Form> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(form -> name.endsWith("." + form.ending))
                    .findFirst();
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(paramLabel = "CASE", index = "0", description = "The case file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "text, json, csv, md (Markdown with footnotes) or xlsx; by the ending of --out where not given.")
    private Optional<Form> form = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file; xlsx needs one.")
    private Optional<Path> out = Optional.empty();

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
     * Writes an answer in the form asked for, or as text.
     *
     * @param view the answer as data, for JSON
     */
    void write(Screen screen, Object view, Story story, Map<String, CaseClaim> claims) {
        write(screen, view, story, claims, Form.TEXT);
    }

    /** @param usual the form where neither the command nor the file's name says one */
    void write(Screen screen, Object view, Story story, Map<String, CaseClaim> claims, Form usual) {
        Form chosen = form.or(() -> out.flatMap(Form::of)).orElse(usual);
        StoryWriter writer = new StoryWriter(claims);
        if (chosen == Form.XLSX) {
            Path file =
                    out.orElseThrow(() -> new UserException("a workbook needs a file; say one with --out FILE.xlsx"));
            to(file, bytes -> new StoryWorkbook(writer).write(story, bytes));
            return;
        }
        List<String> lines = switch (chosen) {
            case MD -> writer.markdown(story);
            case CSV -> writer.table(story).stream().map(QuestionOptions::row).toList();
            case JSON -> List.of(JSON.writeValueAsString(view));
            default -> writer.text(story);
        };
        out.ifPresentOrElse(
                file -> to(
                        file, bytes -> bytes.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))),
                () -> lines.forEach(screen::say));
    }

    /** Writes into a file. */
    private interface Writing {
        void to(OutputStream bytes) throws IOException;
    }

    private static void to(Path file, Writing writing) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            writing.to(bytes);
        } catch (IOException failure) {
            throw new UserException(file + ": cannot be written: " + Problems.oneLine(failure));
        }
    }

    private static String row(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(Cells::words)
                        .map(cell -> cell.matches("[^,\"\n\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());
    }
}
