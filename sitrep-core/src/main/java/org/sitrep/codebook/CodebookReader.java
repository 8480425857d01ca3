package org.sitrep.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads codebook files. A file is a sequence of blocks; a block starts with {@code rule NAME}, {@code frame NAME} or
 * {@code list NAME} at the start of a line, and its fields follow on indented lines, key first. {@code #} starts a
 * comment line. The fields are described in {@code docs/reference/codebook.md}.
 */
public final class CodebookReader {

    private static final List<String> SHIPPED = List.of(
            "lists",
            "frames",
            "happenings",
            "events",
            "verbal",
            "violations",
            "diplomatic",
            "pressure",
            "casualties",
            "control",
            "strength",
            "affiliation",
            "presence",
            "impact");

    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Block> ruleBlocks = new ArrayList<>();

    /** The rules that come with Sitrep. */
    public static Codebook shipped() {
        return new CodebookReader().addShipped().build();
    }

    /**
     * The rules that come with Sitrep and those of a user: all {@code *.rules} files of a folder, sorted by name.
     *
     * @throws CodebookException if a file is not a codebook
     */
    public static Codebook shippedWith(Path folder) {
        CodebookReader reader = new CodebookReader().addShipped();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rules"))
                    .sorted()
                    .toList()) {
                reader.add(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new CodebookException(folder.toString(), 0, "expected a folder of .rules files in UTF-8: " + e);
        }
        return reader.build();
    }

    private CodebookReader addShipped() {
        for (String name : SHIPPED) {
            String file = name + ".rules";
            try (InputStream in = CodebookReader.class.getResourceAsStream(file)) {
                if (in != null) {
                    add(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Adds a file's blocks; rules are checked when everything is read. */
    CodebookReader add(String file, String content) {
        for (Block block : Block.split(file, content)) {
            if (block.sort().equals("list")) {
                Set<String> words = lists.computeIfAbsent(block.name(), name -> new LinkedHashSet<>());
                block.fields("words").forEach(field -> words.addAll(field.items()));
            } else if (block.sort().equals("frame")) {
                frames.put(block.name(), new Frame(block.name(), RuleBlock.roles(block)));
            } else {
                ruleBlocks.add(block);
            }
        }
        return this;
    }

    Codebook build() {
        for (Block block : ruleBlocks) {
            rules.put(block.name(), new RuleBlock(block, frames, lists).read());
        }
        return new Codebook(frames, lists, rules);
    }
}
