package org.sitrep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sitrep.bench.invented.InventedReports;
import org.sitrep.store.Analyst;
import org.sitrep.store.CaseFile;
import org.sitrep.store.CaseLog;
import org.sitrep.store.CaseReports;
import org.sitrep.store.Fault;
import org.sitrep.store.LogEntry;
import org.sitrep.store.Verification;

/**
 * Kills {@code sitrep add} at random moments (SIGKILL) while it adds coded reports, and looks after each kill whether
 * everything that it had told as added is in the case, once, and whole.
 */
public final class KillTrial {

    /**
     * What was found after all kills.
     *
     * @param told reports that were told as added before a kill
     * @param lost told and not in the case
     * @param doubled in the case more than once
     * @param faults what verification found: half-stored reports, damage, a broken log
     */
    public record Outcome(int kills, int told, int lost, int doubled, List<String> faults) {

        public Outcome {
            faults = List.copyOf(faults);
        }

        String line() {
            return kills + " kills" + ", " + told + " reports told as added, " + lost + " lost, " + doubled
                    + " doubled, " + faults.size() + " faults";
        }
    }

    private static final String ADDED = "added  ";
    private static final int REPORTS = 2_000;
    private static final int FULL = 120;
    private static final int LONGEST_MILLISECONDS = 3_000;

    private final Path folder;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private int told;
    private int lost;
    private int doubled;

    /** @param folder where the reports and the cases go; empty */
    public KillTrial(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** @param args a folder, and the number of kills */
    public static void main(String[] args) throws IOException, InterruptedException {
        int kills = Integer.parseInt(args[1]);
        Outcome outcome = new KillTrial(Files.createDirectories(Path.of(args[0])), 1)
                .run(kills, so -> System.out.println(so.line()));
        outcome.faults().forEach(System.out::println);
    }

    public Outcome run(int kills) throws IOException, InterruptedException {
        return run(kills, so -> {});
    }

    /** @param watcher told of what was found so far, after each kill */
    private Outcome run(int kills, Consumer<Outcome> watcher) throws IOException, InterruptedException {
        Path coded = coded();
        Path file = folder.resolve("trial.sitrep");
        for (int kill = 0; kill < kills; kill++) {
            if (kill == 0 || added.size() > FULL) {
                Files.deleteIfExists(file);
                added.clear();
                CaseFile.create(file, new Analyst("trial", Clock.systemUTC()));
            }
            addUntilKilled(file, coded);
            look(file);
            watcher.accept(new Outcome(kill + 1, told, lost, doubled, faults));
        }
        return new Outcome(kills, told, lost, doubled, faults);
    }

    private Path coded() throws IOException {
        Path coded = folder.resolve("coded.jsonl");
        List<String> lines = new ArrayList<>();
        for (Iterator<String> reports = new InventedReports((long) REPORTS * InventedReports.CLAIMS_PER_REPORT);
                reports.hasNext(); ) {
            lines.add(reports.next());
        }
        return Files.write(coded, lines, StandardCharsets.UTF_8);
    }

    private void addUntilKilled(Path file, Path coded) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sitrep.cli.Main",
                        "add",
                        file.toString(),
                        coded.toString())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            waitForFirst(lines, said);
            killLater(process);
            for (int next = lines.read(); next >= 0; next = lines.read()) {
                said.append((char) next);
            }
            remember(said);
        }
        process.waitFor();
    }

    /** What is there already is passed over, so that the kill falls into the adding. */
    private static void waitForFirst(BufferedReader lines, StringBuilder said) throws IOException {
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            said.append(line.get()).append('\n');
            if (line.get().startsWith(ADDED)) {
                return;
            }
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private void killLater(Process process) {
        int milliseconds = random.nextInt(LONGEST_MILLISECONDS);
        Thread killer = new Thread(() -> {
            try {
                process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
            // by its handle: Process.destroyForcibly would also close the stream that is being read
            process.toHandle().destroyForcibly();
        });
        killer.setDaemon(true);
        killer.start();
    }

    /** A line counts as told when its end was told as well. */
    private void remember(StringBuilder said) {
        String whole = said.substring(0, said.lastIndexOf("\n") + 1);
        whole.lines().filter(line -> line.startsWith(ADDED)).forEach(line -> {
            told++;
            if (!added.add(line.split(" +")[1])) {
                doubled++;
            }
        });
    }

    private void look(Path file) {
        try (CaseFile open = CaseFile.open(file)) {
            Set<String> there = open.read(handle -> new CaseReports(handle).ids());
            lost += (int) added.stream().filter(id -> !there.contains(id)).count();
            added.addAll(there);
            Set<String> logged = new HashSet<>();
            open.read(handle -> {
                new CaseLog(handle).forEach(entry -> {
                    if (entry.act() == LogEntry.Act.ADD && !logged.add(entry.subject())) {
                        doubled++;
                    }
                });
                return logged;
            });
            Verification.faults(open, Optional.empty()).stream()
                    .map(Fault::line)
                    .forEach(faults::add);
        }
    }
}
