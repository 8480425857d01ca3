package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sitrep.exchange.Cells;
import org.sitrep.fuse.Citation;

/**
 * Writes an answer as a workbook: a sheet to read, whose rows name the notes they rest on, and a sheet of notes with
 * the sentences. Every cell is text or a number and none a formula.
 */
final class StoryWorkbook {

    private static final int WORDS_WIDE = 60;
    private static final int NAMES_WIDE = 24;

    /** The most characters that a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private final StoryWriter writer;

    StoryWorkbook(StoryWriter writer) {
        this.writer = writer;
    }

    void write(Story story, OutputStream bytes) throws IOException {
        Workbook workbook = new Workbook(bytes, "sitrep", null);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Citation> notes = new ArrayList<>();
        brief(workbook.newWorksheet("Brief"), story, numbers, notes);
        notes(workbook.newWorksheet("Notes"), notes);
        workbook.finish();
    }

    private void brief(Worksheet sheet, Story story, Map<String, Integer> numbers, List<Citation> notes) {
        words(sheet, 0, 0, story.title());
        sheet.style(0, 0).bold().set();
        header(sheet, 1, List.of("section", "what", "details", "notes"));
        int row = 2;
        for (Story.Section section : story.sections()) {
            if (section.entries().isEmpty()) {
                words(sheet, row, 0, section.title());
                words(sheet, row++, 1, section.nothing());
            }
            for (Story.Entry entry : section.entries()) {
                words(sheet, row, 0, section.title());
                words(sheet, row, 1, entry.heading());
                words(sheet, row, 2, String.join("; ", entry.details()));
                words(sheet, row++, 3, numbersOf(entry, numbers, notes));
            }
        }
        sheet.freezePane(0, 2);
        widths(sheet, List.of(NAMES_WIDE, WORDS_WIDE, WORDS_WIDE, NAMES_WIDE));
    }

    private String numbersOf(Story.Entry entry, Map<String, Integer> numbers, List<Citation> notes) {
        return writer.cited(entry).stream()
                .map(citation -> numbers.computeIfAbsent(citation.report() + " " + citation.sentence(), unseen -> {
                    notes.add(citation);
                    return notes.size();
                }))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static void notes(Worksheet sheet, List<Citation> notes) {
        header(sheet, 0, List.of("note", "publisher", "published", "title", "url", "sentence"));
        for (int number = 1; number <= notes.size(); number++) {
            Citation note = notes.get(number - 1);
            sheet.value(number, 0, number);
            words(sheet, number, 1, note.publisher().orElse(""));
            words(sheet, number, 2, note.published().map(Object::toString).orElse(""));
            words(sheet, number, 3, note.title().orElse(note.uri()));
            words(sheet, number, 4, note.url().orElse(""));
            words(sheet, number, 5, note.words());
        }
        sheet.freezePane(0, 1);
        widths(sheet, List.of(8, NAMES_WIDE, 12, WORDS_WIDE, NAMES_WIDE, WORDS_WIDE));
    }

    private static void header(Worksheet sheet, int row, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column));
            sheet.style(row, column).bold().set();
        }
    }

    private static void widths(Worksheet sheet, List<Integer> widths) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    private static void words(Worksheet sheet, int row, int column, String words) {
        String cell = Cells.words(words);
        if (!cell.isEmpty()) {
            sheet.value(row, column, cell.substring(0, Math.min(cell.length(), MOST_CHARACTERS)));
        }
    }
}
