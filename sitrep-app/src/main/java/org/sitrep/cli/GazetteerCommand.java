package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.gazetteer.GeoNamesSite;
import org.sitrep.gazetteer.ImportOptions;
import org.sitrep.gazetteer.Importer;
import org.sitrep.place.DataFolder.Source;
import org.sitrep.place.Feature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep gazetteer}: the places a user adds to those that come with Sitrep. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "add|list|remove",
        description = "Adds place data of your own to those that come with Sitrep; all commands then use them.")
final class GazetteerCommand implements Runnable {

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GazetteerCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: gazetteer add, list or remove");
    }

    private void say(String line) {
        PrintWriter out = new PrintWriter(screen.out(), true, StandardCharsets.UTF_8);
        out.println(line);
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Adds files: tables of GeoNames (AF.zip, AF.txt, allCountries.zip, alternateNamesV2.zip, admin2Codes.txt),",
                "tables of divisions with place codes (COD-AB, .csv or .xlsx), map files with areas (.geojson, .gpkg),",
                "and tables of your own with a column \"action\" (add, correct, suppress).",
                "If one file cannot be used, none is added."
            },
            footer = {
                "",
                "Examples:",
                "  sitrep gazetteer add AF.zip",
                "  sitrep gazetteer add --download AF",
                "  sitrep gazetteer add afg_admbnda_adm2.geojson --licence \"CC BY 3.0 IGO\" --credit \"OCHA, AGCHO\"",
                "  sitrep gazetteer add corrections.tsv"
            })
    int add(
            @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files to add, in this order.")
                    List<Path> files,
            @Option(
                            names = "--download",
                            paramLabel = "CODE",
                            split = ",",
                            description =
                                    "Fetch the tables of these countries (two letters) from GeoNames' site first.")
                    List<String> download,
            @Option(
                            names = "--name-field",
                            paramLabel = "NAME",
                            description = "Property of a map file that holds the name. Default: the usual ones.")
                    Optional<String> nameField,
            @Option(
                            names = "--level",
                            paramLabel = "LEVEL",
                            description = "What the areas of a map file are: country, adm1, adm2, region, ...")
                    Optional<String> level,
            @Option(
                            names = "--country",
                            paramLabel = "CODE",
                            description = "Country of all rows (two or three letters), where the file does not say.")
                    Optional<String> country,
            @Option(names = "--licence", paramLabel = "WORDS", description = "Licence of the data.")
                    Optional<String> licence,
            @Option(
                            names = "--credit",
                            paramLabel = "WORDS",
                            description = "Notice that is shown wherever the data are; kept in every output.")
                    Optional<String> credit,
            @Mixin DataOptions data)
            throws IOException {
        List<Path> all = new ArrayList<>();
        Path fetched = Files.createTempDirectory("sitrep-fetched");
        try {
            for (String code : download == null ? List.<String>of() : download) {
                all.add(new GeoNamesSite(GeoNamesSite.DAILY).fetch(code, fetched));
            }
            all.addAll(files == null ? List.of() : files);
            if (all.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "say which files to add, or --download");
            }
            ImportOptions options = new ImportOptions(nameField, level.map(this::feature), country, licence, credit);
            for (Importer.Result result : new Importer(data.folder()).add(all, options)) {
                say(told(result));
            }
            return Main.FINE;
        } finally {
            delete(fetched);
        }
    }

    private Feature feature(String label) {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--level is \"" + label + "\"; expected one of "
                                + Arrays.stream(Feature.values())
                                        .map(Feature::label)
                                        .toList()));
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String told(Importer.Result result) {
        Source source = result.source();
        return switch (result.outcome()) {
            case ADDED -> "added " + source.file() + ": " + counts(source);
            case REPLACED -> "replaced " + source.file() + ": " + counts(source);
            case THERE_ALREADY -> source.file() + " was there already";
        };
    }

    private static String counts(Source source) {
        String areas = source.areas() == 0 ? "" : String.format(Locale.ROOT, ", %,d areas", source.areas());
        return String.format(Locale.ROOT, "%,d places, %,d names%s", source.places(), source.names(), areas);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "Lists what was added, in the order in which it counts: later sources come before earlier ones.")
    int list(@Mixin DataOptions data) throws IOException {
        List<Source> sources = data.folder().sources();
        if (sources.isEmpty()) {
            say("nothing was added in " + data.folder().path());
        }
        for (Source source : sources) {
            say(source.id() + "  " + source.kind() + "  " + source.file() + ": " + counts(source) + "; "
                    + source.credit().licence() + "; " + source.credit().words());
        }
        return Main.FINE;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes away what was added.")
    int remove(
            @Parameters(paramLabel = "ID|FILE", description = "The source's id or file, as list shows them.")
                    String name,
            @Mixin DataOptions data)
            throws IOException {
        Source source = new Importer(data.folder()).remove(name);
        say("removed " + source.file());
        return Main.FINE;
    }
}
