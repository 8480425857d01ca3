package org.sitrep.fuse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.resolve.Identities;
import org.sitrep.resolve.Identity;

/**
 * Whose statement a report carries word for word: it speaks of "our forces" outside quotations, and names one body for
 * which somebody speaks ("spokesman of the ..."). An outlet that publishes it says nothing itself.
 */
final class Statements {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private static final Pattern OWN_FORCES = Pattern.compile(
            "\\b[Oo]ur (own |brave |heroic |armed )?(forces|men|fighters|troops|soldiers|army|units|ranks|heroes|losses|martyrs"
                    + "|protection|hands|patrols?)\\b");

    private static final Pattern SIGNATURE =
            Pattern.compile("[Ss]pokes(?:man|woman|person) (?:for|of) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}'-]* ?){1,6})");

    private final Identities identities;

    /** The report that was asked for last, and whose statement it is. */
    private String report = "";

    private Optional<Identity> body = Optional.empty();

    Statements(Identities identities) {
        this.identities = identities;
    }

    /** The body whose statement a report is; empty for a report in an outlet's own words. */
    Optional<Identity> of(ReportContext context) {
        if (!report.equals(context.report().id())) {
            report = context.report().id();
            body = read(context);
        }
        return body;
    }

    private Optional<Identity> read(ReportContext context) {
        String text = context.report().text().value();
        if (!OWN_FORCES.matcher(QUOTED.matcher(text).replaceAll("")).find()) {
            return Optional.empty();
        }
        List<Identity> bodies = SIGNATURE
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .flatMap(named -> identities.known(named, context.setting()).stream())
                .filter(named -> named.side().isPresent())
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }
}
