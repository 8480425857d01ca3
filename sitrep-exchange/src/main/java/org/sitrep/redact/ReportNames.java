package org.sitrep.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.filed.FiledEntity;
import org.sitrep.filed.FiledMention;
import org.sitrep.filed.FiledReport;
import org.sitrep.mention.ActorType;
import org.sitrep.redact.NameIndex.Found;
import org.sitrep.redact.TextEdits.Edit;
import org.sitrep.text.Span;

/** The names that one report withholds and keeps, and where they stand in its words. */
final class ReportNames {

    private static final Set<ActorType> KNOWN_BODIES =
            EnumSet.complementOf(EnumSet.of(ActorType.CIVILIANS, ActorType.IDENTITY_MILITIA, ActorType.OTHER));

    private final FiledReport report;
    private final PrivateNames everywhere;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final NameIndex index = new NameIndex();
    private final List<Span> keptMentions = new ArrayList<>();
    private final Set<String> joined = new HashSet<>();

    /** What became of words; most stand in several claims of the report. */
    private final Map<String, String> replaced = new HashMap<>();

    ReportNames(FiledReport report, PrivateNames everywhere) {
        this.report = report;
        this.everywhere = everywhere;
        PersonLabel label = new PersonLabel(report);
        List<FiledEntity> named = new ArrayList<>();
        for (FiledEntity entity : report.entities().values()) {
            if (entity.kind() == FiledEntity.Kind.PERSON
                    && !ProperName.of(entity.name()).isEmpty()) {
                if (everywhere.withholds(report, entity)) {
                    withhold(entity, label.of(entity));
                } else {
                    named.add(entity);
                }
            }
        }
        if (everywhere.profile().withholdsReporters()) {
            report.head().byline().forEach(name -> withhold(ProperName.of(name), "[reporter]"));
        }
        everywhere.unread(report).forEach(found -> withhold(found.name(), found.label()));
        named.forEach(this::keep);
        report.entities().values().stream().filter(ReportNames::isPublic).forEach(this::keep);
        report.mentions().stream()
                .filter(this::isOfPublic)
                .map(FiledMention::span)
                .forEach(keptMentions::add);
    }

    private void withhold(FiledEntity person, String label) {
        labels.put(person.id(), label);
        withhold(ProperName.of(person.name()), label);
        person.aliases().forEach(alias -> withhold(ProperName.of(alias), label));
    }

    private void withhold(ProperName name, String label) {
        if (name.parts().isEmpty()) {
            return;
        }
        index.add(new NamePattern(name.words(), label, false));
        name.parts().forEach(part -> index.add(new NamePattern(List.of(part), label, true)));
        joined.add(String.join("", name.words()));
    }

    private void keep(FiledEntity entity) {
        List<String> words =
                NameWord.of(entity.name()).stream().map(NameWord::folded).toList();
        if (!words.isEmpty()) {
            index.add(new NamePattern(words, "", false));
        }
        if (entity.kind() == FiledEntity.Kind.PERSON) {
            ProperName.of(entity.name()).parts().forEach(part -> index.add(new NamePattern(List.of(part), "", true)));
        }
    }

    /** A place that was found on the map, or a body that is no family. */
    private static boolean isPublic(FiledEntity entity) {
        return switch (entity.kind()) {
            case PLACE -> entity.point().isPresent();
            case OUTLET -> true;
            case ACTOR -> entity.actorType().filter(KNOWN_BODIES::contains).isPresent();
            case PERSON -> false;
        };
    }

    private boolean isOfPublic(FiledMention mention) {
        Optional<FiledEntity> entity = mention.entity().flatMap(report::entity);
        return entity.filter(meant -> meant.kind() == FiledEntity.Kind.PLACE
                        ? meant.point().isPresent()
                        : meant.kind() == FiledEntity.Kind.PERSON
                                && !labels.containsKey(meant.id())
                                && !ProperName.of(meant.name()).isEmpty())
                .isPresent();
    }

    /** What stands for a person of the report; empty for one who is named. */
    Optional<String> label(String entity) {
        return Optional.ofNullable(labels.get(entity));
    }

    /** The names and contacts to be replaced in the report's text. */
    List<Edit> inText() {
        return edits(report.text().value(), keptMentions);
    }

    /** Other words about the report with all names and contacts replaced. */
    String replaced(String words) {
        return replaced.computeIfAbsent(words, this::replacedAnew);
    }

    private String replacedAnew(String words) {
        List<Edit> edits = edits(words, List.of());
        return edits.isEmpty() ? words : new TextEdits(edits).applied(words);
    }

    private List<Edit> edits(String words, List<Span> kept) {
        List<Edit> edits = ContactPatterns.in(words);
        List<NameWord> text = NameWord.of(words);
        int at = 0;
        while (at < text.size()) {
            Optional<Found> found = longestAt(text, at, true);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().end();
            Span span = new Span(text.get(at).start(), text.get(end - 1).end());
            boolean protectedPart =
                    found.get().pattern().isPart() && kept.stream().anyMatch(place -> place.contains(span));
            if (!found.get().pattern().isKept() && !protectedPart) {
                add(edits, new Edit(span, found.get().pattern().label()), words);
            }
            at = end;
        }
        return edits;
    }

    private Optional<Found> longestAt(List<NameWord> text, int at, boolean isProse) {
        Optional<Found> here = index.longestAt(text, at, isProse);
        Optional<Found> elsewhere = everywhere.index().longestAt(text, at, isProse);
        boolean longer = here.isEmpty()
                || elsewhere.filter(found -> found.end() > here.get().end()).isPresent();
        return longer ? elsewhere : here;
    }

    /** Two parts of one person's name beside each other are replaced once. */
    private static void add(List<Edit> edits, Edit edit, String words) {
        Edit before = edits.isEmpty() ? edit : edits.get(edits.size() - 1);
        boolean beside = before != edit
                && before.replacement().equals(edit.replacement())
                && before.span().end() <= edit.span().start()
                && NameWord.of(words.substring(before.span().end(), edit.span().start())).stream()
                        .allMatch(word -> ProperName.isParticle(word.folded()))
                && words.substring(before.span().end(), edit.span().start())
                        .chars()
                        .allMatch(
                                c -> Character.isLetter(c) || Character.isWhitespace(c) || "-'’.\"“”".indexOf(c) >= 0);
        if (beside) {
            edits.set(edits.size() - 1, new Edit(before.span().cover(edit.span()), edit.replacement()));
        } else {
            edits.add(edit);
        }
    }

    /** Whether a file name or address tells a private person's name, written apart or together. */
    boolean isToldBy(String address) {
        if (!ContactPatterns.in(address).isEmpty()) {
            return true;
        }
        List<NameWord> words = NameWord.of(address);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).folded();
            boolean together = everywhere.isJoinedName(word) || joined.stream().anyMatch(word::contains);
            if (together
                    || longestAt(words, at, false)
                            .filter(found -> !found.pattern().isKept())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
