package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages stand in the order in which the data passes through them, and import only from earlier ones. */
class LayeringTest {

    /** Who may import whom; the same table stands in docs/architecture.md. */
    private static final String TABLE = """
            text        : -
            report      : text
            syntax      : text
            mention     : text report syntax
            entity      : text report syntax mention
            time        : text report syntax mention entity
            place       : text report syntax mention entity
            area        : entity place
            claim       : text mention
            attribution : text report syntax mention entity claim
            codebook    : text claim syntax mention
            extract     : text report syntax mention entity claim codebook
            pipeline    : all of the above
            export      : all of the above
            """;

    /** Packages that read or write foreign formats, and so may use libraries. */
    private static final Set<String> WITH_LIBRARIES = Set.of("report", "area", "export");

    private static final List<String> EVERYWHERE = List.of("java.", "org.jspecify.");

    private static final String ROOT = "org.sitrep.";

    /** The packages of the other modules. */
    private static final Set<String> ELSEWHERE = Set.of("corenlp", "cli", "evaluate", "bench");

    private static final Map<String, Set<String>> ROWS = rows();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("fast-test"))
            .withImportOption(
                    location -> ELSEWHERE.stream().noneMatch(name -> location.contains("/sitrep/" + name + "/")))
            .importPackages("org.sitrep");

    private static Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String line : TABLE.strip().split("\n")) {
            String[] row = line.split(":");
            Set<String> allowed = row[1].strip().equals("all of the above")
                    ? new LinkedHashSet<>(rows.keySet())
                    : new LinkedHashSet<>(Arrays.asList(row[1].strip().split(" ")));
            rows.put(row[0].strip(), allowed);
        }
        return rows;
    }

    @Test
    void every_package_has_a_row() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(layer(type.getPackageName())));
        assertThat(ROWS.keySet()).containsAll(packages);
    }

    @Test
    void a_package_imports_only_what_its_row_allows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = layer(type.getPackageName());
            Set<String> allowed = ROWS.getOrDefault(from, Set.of());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = element(dependency).getPackageName();
                if (target.startsWith(ROOT) && !layer(target).equals(from) && !allowed.contains(layer(target))) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_two_packages_import_each_other_even_by_a_detour() {
        for (String name : ROWS.keySet()) {
            assertThat(reachable(name, new LinkedHashSet<>())).as(name).doesNotContain(name);
        }
    }

    @Test
    void only_readers_and_writers_of_formats_know_a_library() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!WITH_LIBRARIES.contains(layer(type.getPackageName()))) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = element(dependency);
                    boolean own = target.getPackageName().startsWith(ROOT) || target.isPrimitive();
                    if (!own && EVERYWHERE.stream().noneMatch(target.getPackageName()::startsWith)) {
                        wrong.add(dependency.getDescription());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static JavaClass element(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static Set<String> reachable(String name, Set<String> seen) {
        for (String next : ROWS.getOrDefault(name, Set.of())) {
            if (seen.add(next)) {
                reachable(next, seen);
            }
        }
        return seen;
    }

    private static String layer(String packageName) {
        String below = packageName.substring(Math.min(packageName.length(), ROOT.length()));
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
