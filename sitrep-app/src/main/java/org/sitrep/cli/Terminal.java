package org.sitrep.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What is known of the screen. The launcher says it in system properties, because Java itself cannot tell whether one
 * stream alone is a terminal; without them a console counts as both.
 *
 * @param outIsScreen whether standard output is read by a person
 * @param errIsScreen whether standard error is read by a person
 * @param columns width in characters, at least {@value #NARROWEST}
 * @param colours whether the user wants colours on a screen (see no-color.org)
 */
record Terminal(boolean outIsScreen, boolean errIsScreen, int columns, boolean colours) {

    static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int WIDEST = 120;

    static Terminal detect(Properties properties, Map<String, String> environment, boolean console) {
        boolean dumb =
                environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT).equals("dumb");
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                flag(properties.getProperty("sitrep.stdout.screen", ""), console),
                flag(properties.getProperty("sitrep.stderr.screen", ""), console),
                columns(properties.getProperty("sitrep.columns", environment.getOrDefault("COLUMNS", ""))),
                !dumb && !refused);
    }

    private static boolean flag(String value, boolean otherwise) {
        return value.isEmpty() ? otherwise : value.equals("true");
    }

    private static int columns(String value) {
        boolean known = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(Character::isDigit);
        int columns = known ? Integer.parseInt(value) : USUAL;
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** Colours for standard output, or none. */
    Ink ink(boolean toFile) {
        return outIsScreen && colours && !toFile ? Ink.ON_SCREEN : Ink.PLAIN;
    }
}
