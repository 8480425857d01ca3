package org.sitrep.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.mention.LexiconTable;

/**
 * Titles whose bearers act in public: offices and commands of the title lexicon and ranks from major upwards. Small and
 * exposed offices ({@code exposed-offices.tsv}) are left out: a village elder holds no power that would outweigh the
 * risk of being named.
 */
final class PublicRoles {

    private static final Pattern SENIOR_RANK =
            Pattern.compile("\\b(?:general|admiral|marshal|colonel|brigadier|commodore|gen|adm|col|brig|maj)\\b");
    private static final Pattern MAJOR = Pattern.compile("^(?:army |police )?major$");
    private static final Pattern SPOKES = Pattern.compile("\\bspokes(?:man|woman|person|people)\\b");
    private static final Pattern LEADER =
            Pattern.compile("\\b(?:commander|leader|warlord|ringleader|president|minister|governor|mayor|ambassador"
                    + "|emir|senator|lawmaker|legislator)\\b");

    private final Map<String, String> offices = new HashMap<>();
    private final Set<String> exposed = new HashSet<>();

    PublicRoles() {
        for (LexiconTable.Row row : LexiconTable.shipped(LexiconTable.class, "titles.tsv")) {
            boolean leads = !row.text("leader").equals("none");
            if (row.text("office").equals("true") || leads) {
                offices.put(plain(row.text("title")), leads ? "leads or commands" : "holds an office");
            }
        }
        LexiconTable.shipped(PublicRoles.class, "exposed-offices.tsv")
                .forEach(row -> exposed.add(plain(row.text("title"))));
    }

    /** Why a title makes its bearer a public person; empty where it does not. */
    Optional<String> reason(String title) {
        String plain = plain(title).replaceFirst("^(?:former|ex|late|acting|deputy|self-styled) ", "");
        if (exposed.contains(plain)) {
            return Optional.empty();
        }
        if (offices.containsKey(plain) || offices.containsKey(plain(title))) {
            String why = offices.getOrDefault(plain, offices.getOrDefault(plain(title), "holds an office"));
            return Optional.of(why);
        }
        if (SPOKES.matcher(plain).find()) {
            return Optional.of("speaks for a body");
        }
        if (MAJOR.matcher(plain).find() || SENIOR_RANK.matcher(plain).find() && !plain.startsWith("attorney")) {
            return Optional.of("has a rank from major upwards");
        }
        return LEADER.matcher(plain).find() ? Optional.of("leads or commands") : Optional.empty();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
