package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    @Test
    void reports_are_told_apart_by_their_function_words_and_script() {
        assertThat(LanguageGuess.of("The army said that its soldiers had left the town."))
                .isEqualTo("en");
        assertThat(
                        LanguageGuess.of(
                                "El ejército dijo que los soldados salieron de la ciudad y que no hay más combates en el centro, donde han muerto tres personas según los vecinos."))
                .isEqualTo("es");
        assertThat(
                        LanguageGuess.of(
                                "L'armée a annoncé que les soldats ont quitté la ville et que le pont est fermé pour des raisons de sécurité."))
                .isEqualTo("fr");
        assertThat(
                        LanguageGuess.of(
                                "Die Armee teilte mit, dass der Ort von den Truppen nicht mehr gehalten wird und die Brücke für Autos gesperrt ist."))
                .isEqualTo("de");
        assertThat(LanguageGuess.of("Боевики объявили, что вышли из города.")).isEqualTo("ru");
        assertThat(LanguageGuess.of("Збройні сили повідомили, що її загони вийшли з міста."))
                .isEqualTo("uk");
        assertThat(LanguageGuess.of("قال الجيش إن الجنود غادروا المدينة")).isEqualTo("ar");
        assertThat(LanguageGuess.of("ارتش گفت که سربازان شهر را ترک کردند")).isEqualTo("fa");
        assertThat(LanguageGuess.of("12345 — 67")).isEqualTo("und");
    }

    @Test
    void foreign_names_do_not_make_a_short_english_text_foreign() {
        assertThat(LanguageGuess.of("Clashes in La Unión de los Ríos and El Carmen de la Sierra"))
                .isEqualTo("en");
        assertThat(LanguageGuess.of("Gunmen storm Puerto Alto")).isEqualTo("en");
    }
}
