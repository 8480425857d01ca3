package org.sitrep.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledReport;

/**
 * The names of all private persons of a case, gathered in a first reading, so that a name is withheld also in a report
 * that does not know it for a person's: in a caption, a file name, an address. Memory grows with the names only.
 */
public final class PrivateNames {

    /** What stands for a person of whom the report at hand tells nothing. */
    static final String ELSEWHERE = "[person]";

    private final Profile profile;
    private final PersonRules rules;
    private final Set<List<String>> names = new HashSet<>();
    private final Set<List<String>> doubtful = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<List<String>> placesAndOutlets = new HashSet<>();
    private final Set<String> publicWords = new HashSet<>();
    private final Map<String, Integer> reasons = new HashMap<>();
    private final List<PersonVerdict> overrides = new ArrayList<>();
    private final Map<String, List<UnreadNames.Found>> unread = new HashMap<>();
    private NameIndex index = new NameIndex();

    public PrivateNames(Profile profile, List<RedactionJudgement> judgements) {
        this.profile = profile;
        this.rules = new PersonRules(judgements);
    }

    /** A report with the names in it that its reading took for nobody's. */
    public record Sighted(FiledReport report, List<UnreadNames.Found> unread) {

        public Sighted {
            unread = List.copyOf(unread);
        }
    }

    /** Looks for names in a report; in any thread, with other reports at the same time. */
    public Sighted sight(FiledReport report) {
        return new Sighted(report, UnreadNames.in(report, rules));
    }

    /** Takes a report into account; to be called for each report before the first is released. */
    public void survey(FiledReport report) {
        survey(sight(report));
    }

    /** Takes a report into account in which names were looked for. */
    public void survey(Sighted sighted) {
        if (!profile.withholdsPersons()) {
            return;
        }
        FiledReport report = sighted.report();
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.PERSON) {
                survey(report, entity);
            } else {
                surveyPublic(entity);
            }
        }
        sighted.unread().forEach(found -> addName(found.name()));
        unread.put(report.id(), sighted.unread());
        if (profile.withholdsReporters()) {
            report.head().byline().forEach(name -> addName(ProperName.of(name)));
        }
    }

    private void surveyPublic(FiledEntity entity) {
        List<NameWord> words = NameWord.of(entity.name());
        if (entity.kind() != FiledEntity.Kind.ACTOR) {
            placesAndOutlets.add(words.stream().map(NameWord::folded).toList());
        }
        if (entity.kind() != FiledEntity.Kind.ACTOR || entity.actorType().isPresent()) {
            words.stream().filter(NameWord::capital).map(NameWord::folded).forEach(publicWords::add);
        }
    }

    private void survey(FiledReport report, FiledEntity person) {
        ProperName name = ProperName.of(person.name());
        if (name.isEmpty()) {
            return;
        }
        PersonVerdict verdict = rules.of(report, person);
        reasons.merge((verdict.withheld() ? "withheld: " : "named: ") + general(verdict), 1, Integer::sum);
        if (verdict.byUser()) {
            overrides.add(verdict);
        }
        if (verdict.withheld()) {
            if (actsAsPerson(report, person)) {
                addName(name);
            } else if (!name.parts().isEmpty()) {
                doubtful.add(name.words());
            }
            person.aliases().forEach(alias -> addName(ProperName.of(alias)));
        } else {
            publicWords.addAll(name.parts());
        }
    }

    private static String general(PersonVerdict verdict) {
        return verdict.byUser() ? "judgement" : verdict.reason().replaceFirst(":.*", "");
    }

    private void addName(ProperName name) {
        if (!name.isEmpty() && !name.parts().isEmpty()) {
            names.add(name.words());
        }
    }

    /** Ends the first reading. A single word that also names something public is withheld only in its own report. */
    public void close() {
        index = new NameIndex();
        doubtful.stream().filter(name -> !isPlaceOrOutlet(name)).forEach(names::add);
        names.stream().filter(name -> name.size() > 1).forEach(name -> joined.add(String.join("", name)));
        names.stream()
                .filter(name -> name.size() > 1 || !publicWords.contains(name.get(0)))
                .forEach(name -> index.add(new NamePattern(name, ELSEWHERE, false)));
    }

    /** A name of several words that other reports give to a place or an outlet: "Wad Dukhri" read as a person's. */
    private boolean isPlaceOrOutlet(List<String> words) {
        return words.size() > 1 && placesAndOutlets.contains(words);
    }

    /** Whether a person who is named in a report is withheld. */
    boolean withholds(FiledReport report, FiledEntity person) {
        boolean misread = isPlaceOrOutlet(ProperName.of(person.name()).words()) && !actsAsPerson(report, person);
        return !misread && rules.of(report, person).withheld();
    }

    /** Whether the report tells more of a person than a name: a role, or something the person said. */
    private static boolean actsAsPerson(FiledReport report, FiledEntity person) {
        return !person.roles().isEmpty()
                || report.attributions().values().stream()
                        .anyMatch(said ->
                                said.speaker().filter(person.id()::equals).isPresent());
    }

    Profile profile() {
        return profile;
    }

    PersonRules rules() {
        return rules;
    }

    NameIndex index() {
        return index;
    }

    /** The names in a report that its reading took for nobody's, as they were found in the first reading. */
    List<UnreadNames.Found> unread(FiledReport report) {
        List<UnreadNames.Found> found = unread.get(report.id());
        return found == null ? UnreadNames.in(report, rules) : found;
    }

    /** Whether a word is a private person's whole name written together, as in an address. */
    boolean isJoinedName(String folded) {
        return joined.contains(folded);
    }

    /** How many persons were withheld and named, by reason; without names. */
    public Map<String, Integer> reasons() {
        return Map.copyOf(reasons);
    }

    /** Every verdict that a judgement decided against or beside the rules, in the order of the reports. */
    public List<PersonVerdict> overrides() {
        return List.copyOf(overrides);
    }

    /** The report as the profile lets it go. */
    public ReleasedReport release(FiledReport report) {
        return profile.withholdsPersons()
                ? new ReportRedaction(this, report).released()
                : ReleasedReport.unchanged(report);
    }
}
