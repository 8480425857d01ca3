package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of the desk import only from earlier ones, and from the core and the case only what their row names. */
class WebLayeringTest {

    /** Who may import whom; the same table stands in docs/architecture.md. */
    private static final String TABLE = """
            guard : -
            table : -
            claims : claim
            picture : text claim mention filed resolve descent fuse view store claims
            marks : text report claim mention filed fuse picture
            map : area place claim fuse picture
            review : -
            intake : report filed store
            """;

    private static final String ROOT = "org.sitrep.";

    private static final String WEB = "org.sitrep.web.";

    private static final String DESK = "desk";

    /** The server with its routes, and the pages generated from templates, may see everything. */
    private static final Set<String> TOP = Set.of(DESK, "pages");

    private static final Map<String, Set<String>> ROWS = rows();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("sitrep-web"))
            .importPackages("org.sitrep.web");

    private static Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String line : TABLE.strip().split("\n")) {
            String[] row = line.split(":");
            rows.put(row[0].strip(), Set.copyOf(Arrays.asList(row[1].strip().split(" "))));
        }
        return rows;
    }

    @Test
    void every_package_has_a_row() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(layer(type.getPackageName())));
        packages.removeAll(TOP);
        assertThat(packages).isNotEmpty().isEqualTo(new TreeSet<>(ROWS.keySet()));
    }

    @Test
    void a_package_imports_only_what_its_row_allows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = layer(type.getPackageName());
            if (TOP.contains(from)) {
                continue;
            }
            Set<String> allowed = ROWS.getOrDefault(from, Set.of());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (target.startsWith(ROOT) && !layer(target).equals(from) && !allowed.contains(layer(target))) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_grammar_and_no_model_is_needed() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("org.sitrep.syntax")
                                || name.startsWith("org.sitrep.extract")
                                || name.startsWith("edu.stanford")))
                .isEmpty();
    }

    private static String layer(String packageName) {
        String below = packageName.equals("org.sitrep.web")
                ? DESK
                : packageName.startsWith(WEB)
                        ? packageName.substring(WEB.length())
                        : packageName.substring(Math.min(packageName.length(), ROOT.length()));
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
