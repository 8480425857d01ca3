package org.sitrep.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The folder in which a user keeps imported places. {@code gazetteer/sources.tsv} lists what was imported, in the order
 * in which it counts; {@code ID.gaz} and {@code ID.areas} beside it hold the places and areas. What the list does not
 * name does not count.
 *
 * @param path need not exist
 */
public record DataFolder(Path path) {

    /** The first line of the list of sources. */
    public static final String COLUMNS = "id\tkind\tfile\tlicence\tcredit\tplaces\tnames\tareas";

    /**
     * Something that was imported.
     *
     * @param id hash of the content
     * @param kind format it was read from
     * @param file its name without folders
     * @param places how many places it tells of
     * @param areas how many of them have an outline
     */
    public record Source(String id, String kind, String file, Credit credit, long places, long names, long areas) {

        static Source of(Path list, int line, String row) throws IOException {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS.split("\t", -1).length) {
                throw new IOException(list + " line " + line + ": expected the columns " + COLUMNS.replace('\t', ' ')
                        + ", found " + cells.length + " cells");
            }
            try {
                return new Source(
                        cells[0],
                        cells[1],
                        cells[2],
                        new Credit(cells[2], cells[3], cells[4]),
                        Long.parseLong(cells[5]),
                        Long.parseLong(cells[6]),
                        Long.parseLong(cells[7]));
            } catch (NumberFormatException notNumber) {
                throw new IOException(
                        list + " line " + line + ": expected numbers of places, names and areas", notNumber);
            }
        }

        /** The row of the list. */
        public String row() {
            return String.join(
                    "\t",
                    id,
                    kind,
                    file,
                    credit.licence(),
                    credit.words(),
                    String.valueOf(places),
                    String.valueOf(names),
                    String.valueOf(areas));
        }
    }

    /**
     * Where a user's data are by default: the folder that the variable SITREP_DATA names, else {@code sitrep} in the
     * folder of XDG_DATA_HOME, else in {@code .local/share} of the user's home.
     */
    public static DataFolder usual(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("SITREP_DATA", "");
        if (!named.isBlank()) {
            return new DataFolder(Path.of(named));
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder = shared.isBlank() ? home.resolve(".local").resolve("share") : Path.of(shared);
        return new DataFolder(folder.resolve("sitrep"));
    }

    /** The folder of the gazetteer's files. */
    public Path gazetteerFolder() {
        return path.resolve("gazetteer");
    }

    public Path list() {
        return gazetteerFolder().resolve("sources.tsv");
    }

    public Path placesOf(Source source) {
        return gazetteerFolder().resolve(source.id() + ".gaz");
    }

    public Path areasOf(Source source) {
        return gazetteerFolder().resolve(source.id() + ".areas");
    }

    /** What was imported, in the order in which it counts; nothing if the folder is not there. */
    public List<Source> sources() throws IOException {
        if (!Files.exists(list())) {
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        List<String> lines = Files.readAllLines(list());
        for (int i = 1; i < lines.size(); i++) {
            sources.add(Source.of(list(), i + 1, lines.get(i)));
        }
        return List.copyOf(sources);
    }

    /** The places that come with Sitrep with those of some sources over them. */
    public Gazetteer gazetteer(List<Source> sources) throws IOException {
        List<GazetteerFile> files = new ArrayList<>();
        for (Source source : sources) {
            files.add(new GazetteerFile(GazetteerSections.mapped(placesOf(source))));
        }
        return files.isEmpty()
                ? Gazetteer.shipped()
                : Gazetteer.shipped()
                        .withFiles(files, sources.stream().map(Source::credit).toList());
    }
}
