package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf16OffsetsTest {

    private static final SourceText FLAGGED = new SourceText("Aid 🚚 reached 🏥 Darzab");

    @Test
    void offsets_behind_an_emoji_count_its_two_units() {
        assertThat(new Utf16Offsets(FLAGGED).of(6)).isEqualTo(7);
    }

    @Test
    void it_undoes_the_way_to_code_points() {
        CodePointOffsets points = new CodePointOffsets(FLAGGED);
        Utf16Offsets units = new Utf16Offsets(FLAGGED);
        for (int point = 0; point <= points.length(); point++) {
            assertThat(points.of(units.of(point))).isEqualTo(point);
        }
        assertThat(units.length()).isEqualTo(points.length());
    }
}
