package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static Terminal terminal(Map<String, String> environment, String... properties) {
        Properties known = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            known.setProperty(properties[i], properties[i + 1]);
        }
        return Terminal.detect(known, environment, false);
    }

    @Test
    void NO_COLOR_switches_colours_off_and_an_empty_one_does_not() {
        assertThat(terminal(Map.of("NO_COLOR", "1")).colours()).isFalse();
        assertThat(terminal(Map.of("NO_COLOR", "")).colours()).isTrue();
        assertThat(terminal(Map.of("TERM", "dumb")).colours()).isFalse();
    }

    @Test
    void an_unknown_width_is_eighty_columns() {
        assertThat(terminal(Map.of()).columns()).isEqualTo(80);
        assertThat(terminal(Map.of(), "sitrep.columns", "").columns()).isEqualTo(80);
        assertThat(terminal(Map.of(), "sitrep.columns", "100").columns()).isEqualTo(100);
        assertThat(terminal(Map.of(), "sitrep.columns", "12").columns()).isEqualTo(Terminal.NARROWEST);
    }

    @Test
    void lines_are_broken_between_words_and_count_an_emoji_as_one() {
        assertThat(Lines.broken("a word and \uD83D\uDEA8 more", 10))
                .isEqualTo(List.of("a word and", "\uD83D\uDEA8 more"));
        assertThat(Lines.broken("unbreakablylong x", 5)).isEqualTo(List.of("unbreakablylong", "x"));
    }

    @Test
    void a_log_gets_a_line_with_rate_and_time_left_every_ten_seconds() {
        StringWriter log = new StringWriter();
        AtomicLong clock = new AtomicLong();
        ProgressLines progress = new ProgressLines(new PrintWriter(log), OptionalLong.of(100), clock::get);
        for (int report = 0; report < 30; report++) {
            clock.addAndGet(500_000_000L);
            progress.step();
        }
        assertThat(log.toString().lines()).containsExactly("20 of 100 reports, 2.0 a second, 40 s left");
    }
}
