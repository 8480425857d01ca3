package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTablesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeCase() {
        file = folder.resolve("lake.sitrep");
        CaseFile.create(file, CaseFileTest.ANNA);
        try (CaseFile open = CaseFile.open(file)) {
            open.write(handle -> handle.execute("CREATE TABLE town (name TEXT NOT NULL)"));
        }
    }

    /** The towns that reports name. */
    private static final class Towns implements Derived {

        private int fillings;

        @Override
        public String name() {
            return "towns 1";
        }

        @Override
        public List<String> tables() {
            return List.of("town");
        }

        @Override
        public void fill(Handle handle) {
            fillings++;
            handle.execute("INSERT INTO town (name) SELECT DISTINCT place FROM claim ORDER BY place");
        }
    }

    private static List<String> towns(CaseFile open) {
        return open.read(handle -> handle.createQuery("SELECT name FROM town ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    @Test
    void they_are_filled_once_for_each_state_of_the_case() {
        Towns derived = new Towns();
        try (CaseFile open = CaseFile.open(file)) {
            ReportIntake intake = new ReportIntake(open, CaseFileTest.ANNA);
            intake.add(InventedReports.about("Gao"));
            DerivedTables.refresh(open, derived);
            DerivedTables.refresh(open, derived);
            assertThat(derived.fillings).isEqualTo(1);
            intake.add(InventedReports.about("Ansongo"));
            DerivedTables.refresh(open, derived);
            assertThat(derived.fillings).isEqualTo(2);
            assertThat(towns(open)).containsExactly("Ansongo", "Gao");
        }
    }

    @Test
    void a_filling_that_fails_leaves_the_old_rows() {
        try (CaseFile open = CaseFile.open(file)) {
            new ReportIntake(open, CaseFileTest.ANNA).add(InventedReports.about("Gao"));
            DerivedTables.rebuild(open, new Towns());
            Derived failing = new Derived() {

                @Override
                public String name() {
                    return "towns 2";
                }

                @Override
                public List<String> tables() {
                    return List.of("town");
                }

                @Override
                public void fill(Handle handle) {
                    throw new IllegalStateException("no towns today");
                }
            };
            assertThatThrownBy(() -> DerivedTables.rebuild(open, failing)).hasMessage("no towns today");
            assertThat(towns(open)).containsExactly("Gao");
        }
    }

    @Test
    void tables_that_others_have_filled_since_count_as_gone() {
        Derived others = new Derived() {

            @Override
            public String name() {
                return "villages 1";
            }

            @Override
            public List<String> tables() {
                return List.of("town");
            }

            @Override
            public void fill(Handle handle) {
                handle.execute("INSERT INTO town (name) VALUES ('Bara')");
            }
        };
        Towns derived = new Towns();
        try (CaseFile open = CaseFile.open(file)) {
            new ReportIntake(open, CaseFileTest.ANNA).add(InventedReports.about("Gao"));
            DerivedTables.refresh(open, derived);
            DerivedTables.refresh(open, others);
            DerivedTables.refresh(open, derived);
            assertThat(towns(open)).containsExactly("Gao");
        }
    }
}
