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

/** The packages of exchange import only from earlier ones, and from the core and the case only what their row names. */
class ExchangeLayeringTest {

    /** Who may import whom; the same table stands in docs/architecture.md. */
    private static final String TABLE = """
            redact   : text report claim mention filed
            exchange : text report claim mention entity place area filed store resolve fuse redact
            """;

    private static final String ROOT = "org.sitrep.";

    private static final Map<String, Set<String>> ROWS = rows();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("sitrep-exchange"))
            .importPackages("org.sitrep");

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
        assertThat(packages).isNotEmpty().isEqualTo(new TreeSet<>(ROWS.keySet()));
    }

    @Test
    void a_package_imports_only_what_its_row_allows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = layer(type.getPackageName());
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

    private static String layer(String packageName) {
        String below = packageName.substring(Math.min(packageName.length(), ROOT.length()));
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
