package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Setting.Topic;

class SettingsTest {

    private static final IncomingReport GAO = InventedReports.about("Gao");

    @TempDir
    private Path folder;

    private OpenedCase opened;

    @BeforeEach
    void addReport() {
        opened = new OpenedCase(folder.resolve("lake.sitrep"));
        opened.add(GAO);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Setting set(Topic topic, String name, String value, String reason) {
        return opened.file.write(handle -> new Settings(handle).set(CaseFileTest.ANNA, topic, name, value, reason));
    }

    private void unset(Topic topic, String name) {
        opened.file.write(handle -> {
            new Settings(handle).unset(CaseFileTest.ANNA, topic, name, "");
            return handle;
        });
    }

    private List<Setting> standing(Topic topic) {
        return opened.file.read(handle -> new Settings(handle).standing(topic));
    }

    @Test
    void a_letter_stands_with_who_and_why_and_the_log_verifies() {
        set(Topic.RELIABILITY, "Radio Gao", "B", "right so far");
        assertThat(standing(Topic.RELIABILITY)).singleElement().satisfies(setting -> {
            assertThat(setting.value()).isEqualTo("B");
            assertThat(setting.who()).isEqualTo(CaseFileTest.ANNA.name());
            assertThat(setting.reason()).isEqualTo("right so far");
        });
        assertThat(opened.faults()).isEmpty();
    }

    @Test
    void a_later_letter_takes_the_place_of_an_earlier_one_however_the_name_is_written() {
        set(Topic.RELIABILITY, "Radio Gao", "B", "");
        set(Topic.RELIABILITY, "RADIO GAO", "D", "two false alarms");
        assertThat(standing(Topic.RELIABILITY)).extracting(Setting::value).containsExactly("D");
        unset(Topic.RELIABILITY, "radio gao");
        assertThat(standing(Topic.RELIABILITY)).isEmpty();
        assertThat(opened.faults()).isEmpty();
        assertThatThrownBy(() -> unset(Topic.RELIABILITY, "Radio Gao")).isInstanceOf(NotInCaseException.class);
    }

    @Test
    void a_letter_that_was_changed_past_the_log_is_found_out() {
        set(Topic.RELIABILITY, "Radio Gao", "E", "");
        opened.execute("UPDATE setting SET value = 'A'");
        assertThat(opened.faults()).singleElement().asString().contains("is not what the log says was set");
    }

    @Test
    void letters_are_given_by_name_to_the_picture() {
        String publisher = GAO.report().head().publisher().orElseThrow();
        set(Topic.RELIABILITY, publisher, "C", "");
        assertThat(opened.file.<Map<String, String>>read(handle -> new Settings(handle).reliabilities()))
                .containsExactly(Map.entry(publisher, "C"));
    }

    @Test
    void a_person_named_by_a_purged_report_alone_is_forgotten_by_the_settings_too() throws IOException {
        String person = "Gao";
        set(Topic.NAMING, person, "publish", "asked for by " + person);
        assertThat(standing(Topic.NAMING)).hasSize(1);
        new Tombstones(opened.file, CaseFileTest.ANNA).purge(GAO.report().id(), "");
        assertThat(standing(Topic.NAMING)).isEmpty();
        assertThat(opened.faults()).isEmpty();
        assertThat(Files.readString(opened.file.path(), StandardCharsets.ISO_8859_1))
                .doesNotContain("asked for by " + person);
    }
}
