package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented reports in a folder. */
final class Reports {

    static final String KILLING = """
            Rebels killed two soldiers near Kunduz on Monday, the governor said. Police arrested three men in Kabul.

            At least 400 families fled the district. "We left everything behind," said Karim Gul, a farmer.
            """;

    static final String PROTEST = """
            Hundreds of students marched in İzmir on Tuesday. The police arrested 40 students, a lawyer told Reuters.
            """;

    static final String NOTHING =
            "The museum opens at nine. Admission is free for children on the first day of the month.\n";

    private Reports() {}

    /** A case in a folder to which some reports were added. */
    static String caseOf(Path folder, Path reports) {
        String file = folder.resolve("north.sitrep").toString();
        Shell.run("init", file);
        Shell.run("add", file, reports.toString());
        return file;
    }

    /** A case of the three reports. */
    static String caseIn(Path folder) throws IOException {
        return caseOf(folder, in(Files.createDirectories(folder.resolve("reports"))));
    }

    /** Three reports, in a folder and one below it, and files that are no input. */
    static Path in(Path folder) throws IOException {
        Files.writeString(folder.resolve("b-killing.txt"), KILLING);
        Files.writeString(
                folder.resolve("b-killing.meta.json"),
                "{\"published\": \"2019-05-09\", \"publisher\": \"Northern Wire\", \"title\": null, \"url\": null}");
        Path below = Files.createDirectories(folder.resolve("a"));
        Files.writeString(below.resolve("protest.txt"), PROTEST);
        Files.writeString(folder.resolve("c-nothing.txt"), NOTHING);
        Files.writeString(folder.resolve("notes.md"), "Rebels killed nobody here.");
        return folder;
    }
}
