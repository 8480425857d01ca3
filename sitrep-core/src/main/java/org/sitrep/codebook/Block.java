package org.sitrep.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A block of a codebook file: its sort and name, and its fields in order. */
record Block(String file, int line, String sort, String name, List<Field> fields) {

    /** A line of a block. */
    record Field(int line, String key, String value) {

        /** The value's parts between commas. */
        List<String> items() {
            return Arrays.stream(value.split(","))
                    .map(String::trim)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    private static final List<String> SORTS = List.of("rule", "frame", "list");

    static List<Block> split(String file, String content) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\\R", -1)) {
            number++;
            String trimmed = line.trim();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            String[] words = trimmed.split("\\s+", 2);
            String value = words.length > 1 ? words[1].trim() : "";
            if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(start(file, number, words[0], value));
            } else if (blocks.isEmpty()) {
                throw new CodebookException(file, number, "a field stands before the first block");
            } else {
                blocks.get(blocks.size() - 1).fields().add(new Field(number, words[0], value));
            }
        }
        return blocks;
    }

    private static Block start(String file, int line, String sort, String name) {
        if (!SORTS.contains(sort) || name.isEmpty() || name.contains(" ")) {
            throw new CodebookException(
                    file,
                    line,
                    "expected \"rule NAME\", \"frame NAME\" or \"list NAME\", found \"" + sort + " " + name + "\"");
        }
        return new Block(file, line, sort, name, new ArrayList<>());
    }

    List<Field> fields(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).toList();
    }

    CodebookException wrong(int atLine, String problem) {
        return new CodebookException(file, atLine, sort + " " + name + ": " + problem);
    }
}
