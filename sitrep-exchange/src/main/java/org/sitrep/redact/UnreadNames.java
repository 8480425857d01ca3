package org.sitrep.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.filed.FiledReport.FiledPart;
import org.sitrep.mention.GivenNames;
import org.sitrep.report.PartKind;
import org.sitrep.text.Span;

/**
 * Names that the reading of the report did not take for persons' names, and that nobody may find in an export:
 * nicknames behind the words that introduce them, and capitalised words around a known given name outside every name
 * that is understood. Withholding one too many does little harm here.
 */
final class UnreadNames {

    /** A name with the span where it was found. */
    record Found(ProperName name, Span span, String label) {}

    private static final Pattern NICKNAME = Pattern.compile(
            "(?u)\\b(?:nicknamed?|alias|a\\.k\\.a\\.|aka|nom de guerre|known (?:\\p{Ll}+ )?as|goes by|called (?:only )?(?:by|him|her)"
                    + "[^.\\n]{0,20}?)(?:,? |, the name |:)\\s*[“\"‘']?((?:the )?\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3})");

    /** One of these stands in whatever {@link #NICKNAME} finds. */
    private static final List<String> INTRODUCTIONS =
            List.of("nickname", "alias", "a.k.a.", "aka", "nom de guerre", "known ", "goes by", "called ");

    private static final Set<String> INSTITUTIONS = Set.of(
            "hospital",
            "school",
            "university",
            "street",
            "road",
            "camp",
            "mosque",
            "church",
            "airport",
            "stadium",
            "bridge",
            "market",
            "college",
            "clinic",
            "square",
            "avenue",
            "cathedral",
            "foundation",
            "day",
            "river",
            "mountain",
            "district",
            "province",
            "village",
            "town",
            "city",
            "county",
            "state",
            "island",
            "lake",
            "port",
            "corps",
            "party",
            "movement",
            "front",
            "brigade",
            "battalion",
            "division",
            "committee",
            "council",
            "ministry",
            "agency",
            "network");

    private final FiledReport report;
    private final List<Span> understood = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    private UnreadNames(FiledReport report, PersonRules rules) {
        this.report = report;
        for (FiledMention mention : report.mentions()) {
            Optional<FiledEntity> entity = mention.entity().flatMap(report::entity);
            if (entity.filter(meant -> isUnderstood(meant, rules)).isPresent()) {
                understood.add(mention.span());
            }
        }
    }

    private boolean isUnderstood(FiledEntity entity, PersonRules rules) {
        return switch (entity.kind()) {
            case PLACE -> true;
            case ACTOR, OUTLET -> true;
            case PERSON ->
                !ProperName.of(entity.name()).isEmpty()
                        && !rules.of(report, entity).withheld();
        };
    }

    static List<Found> in(FiledReport report, PersonRules rules) {
        UnreadNames names = new UnreadNames(report, rules);
        names.nicknames();
        names.givenNames();
        return List.copyOf(names.found);
    }

    private void nicknames() {
        String text = report.text().value();
        if (INTRODUCTIONS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher matcher = NICKNAME.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (isFree(span) && belongsToPrivatePerson(span)) {
                add(span, "[nickname]");
            }
        }
    }

    /** The person mentioned last before it, in the same sentence, is not one who may be named. */
    private boolean belongsToPrivatePerson(Span span) {
        Optional<Span> sentence = report.sentences().stream()
                .filter(candidate -> candidate.covers(span.start()))
                .findFirst();
        return report.mentions().stream()
                .filter(mention -> mention.kind().equals("person"))
                .filter(mention -> sentence.filter(inside -> inside.contains(mention.span()))
                        .isPresent())
                .filter(mention -> mention.span().start() < span.start())
                .reduce((earlier, later) -> later)
                .filter(mention -> !understood.contains(mention.span()))
                .isPresent();
    }

    private void givenNames() {
        for (FiledPart part : report.parts()) {
            if (part.kind() != PartKind.HEADLINE && part.kind() != PartKind.DATELINE) {
                givenNames(part.span());
            }
        }
    }

    private void givenNames(Span part) {
        List<NameWord> words = NameWord.of(report.text().of(part));
        int from = 0;
        while (from < words.size()) {
            int to = runEnd(part, words, from);
            if (to - from >= 2 && to - from <= 5 && hasGivenName(words, from, to)) {
                Span span = new Span(
                        part.start() + words.get(from).start(),
                        part.start() + words.get(to - 1).end());
                if (isFree(span) && !isInstitution(words, from, to)) {
                    add(span, PrivateNames.ELSEWHERE);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    /** The end of a run of capitalised words with only a space or hyphen between neighbours. */
    private int runEnd(Span part, List<NameWord> words, int from) {
        int to = from;
        while (to < words.size() && isNameLike(words.get(to)) && (to == from || areNeighbours(part, words, to))) {
            to++;
        }
        return to;
    }

    private static boolean isNameLike(NameWord word) {
        return word.capital() && word.folded().chars().noneMatch(Character::isDigit);
    }

    private boolean areNeighbours(Span part, List<NameWord> words, int at) {
        String between = report.text()
                .value()
                .substring(
                        part.start() + words.get(at - 1).end(),
                        part.start() + words.get(at).start());
        return between.equals("-") || between.isBlank() && between.indexOf('\n') == between.lastIndexOf('\n');
    }

    private boolean hasGivenName(List<NameWord> words, int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(word -> GivenNames.world().contains(word.folded()));
    }

    private static boolean isInstitution(List<NameWord> words, int from, int to) {
        boolean behind =
                to < words.size() && INSTITUTIONS.contains(words.get(to).folded());
        return behind || words.subList(from, to).stream().anyMatch(word -> INSTITUTIONS.contains(word.folded()));
    }

    private boolean isFree(Span span) {
        return understood.stream().noneMatch(span::overlaps)
                && found.stream().noneMatch(before -> before.span().overlaps(span));
    }

    private void add(Span span, String label) {
        String words = report.text().of(span);
        ProperName name = ProperName.of(words.startsWith("the ") ? words.substring("the ".length()) : words);
        if (!name.parts().isEmpty()) {
            found.add(new Found(name, span, label));
        }
    }
}
