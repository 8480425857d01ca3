package org.sitrep.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.LexiconTable;

/** Countries by ISO 3166 alpha-3, with number and English name. */
final class Countries {

    private record Country(int number, String name) {}

    private static final Map<String, Country> BY_CODE = read();

    private Countries() {}

    private static Map<String, Country> read() {
        Map<String, Country> countries = new HashMap<>();
        for (LexiconTable.Row row : LexiconTable.shipped(Countries.class, "countries.tsv")) {
            countries.put(row.text("alpha3"), new Country(Integer.parseInt(row.text("number")), row.text("name")));
        }
        return countries;
    }

    /** The name; the code itself where the table does not have it, and nothing for nothing. */
    static String name(Optional<String> code) {
        return code.map(alpha3 -> Optional.ofNullable(BY_CODE.get(alpha3.toUpperCase(Locale.ROOT)))
                        .map(Country::name)
                        .orElse(alpha3))
                .orElse("");
    }

    /** The alpha-3 code of a number. */
    static Optional<String> code(int number) {
        return BY_CODE.entrySet().stream()
                .filter(country -> country.getValue().number() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The alpha-3 code of a name; a name in brackets behind it is left out, as in "Myanmar (Burma)". */
    static Optional<String> codeOf(String name) {
        String plain = name.replaceFirst("\\s*\\(.*\\)$", "").strip();
        return BY_CODE.entrySet().stream()
                .filter(country -> country.getValue().name().equalsIgnoreCase(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Integer> number(Optional<String> code) {
        return code.flatMap(alpha3 -> Optional.ofNullable(BY_CODE.get(alpha3.toUpperCase(Locale.ROOT))))
                .map(Country::number);
    }
}
