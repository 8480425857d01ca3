package org.sitrep.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SourceKind;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.pipeline.CodedReport;

/**
 * Who says something, resolved to names, so that a reader of one claim needs no join.
 *
 * @param name the speaker's full name, or the words of the source where it is nobody's name; empty for the writer of the
 *     report and where no source is named
 * @param role the speaker's title or office as worded
 * @param listener name of who was told
 */
public record ClaimSource(Optional<String> name, Optional<String> role, SourceKind kind, Optional<String> listener) {

    private static final ClaimSource WRITER =
            new ClaimSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, Optional.empty());

    /** The source of what an attribution holds; the writer of the report where there is none. */
    public static ClaimSource of(CodedReport coded, Optional<Attribution> attribution) {
        return attribution.map(said -> of(coded, said)).orElse(WRITER);
    }

    private static ClaimSource of(CodedReport coded, Attribution said) {
        Optional<String> listener = said.listener().map(mention -> name(coded, mention));
        if (said.source().isEmpty() && said.speaker().isEmpty()) {
            return new ClaimSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, listener);
        }
        if (said.sourceKind() == SourceKind.AUTHOR) {
            return new ClaimSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, listener);
        }
        return new ClaimSource(Optional.of(speaker(coded, said)), role(coded, said), said.sourceKind(), listener);
    }

    private static String speaker(CodedReport coded, Attribution said) {
        Optional<String> resolved = said.speaker().flatMap(coded.entities()::of).map(Entity::name);
        if (resolved.isPresent()) {
            return resolved.get();
        }
        if (said.source().isEmpty()) {
            return said.speaker().map(mention -> name(coded, mention)).orElse("");
        }
        return said.source().stream()
                .map(coded.report().text()::of)
                .map(ClaimSource::oneLine)
                .collect(Collectors.joining(" "));
    }

    /** The name of what a mention means, or its words. */
    static String name(CodedReport coded, Mention mention) {
        return coded.entities()
                .of(mention)
                .map(Entity::name)
                .orElseGet(() -> oneLine(coded.report().text().of(mention.span())));
    }

    /** The same words with every run of white space as one space. */
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static Optional<String> role(CodedReport coded, Attribution said) {
        Optional<String> beside = said.speaker()
                .filter(PersonMention.class::isInstance)
                .map(PersonMention.class::cast)
                .flatMap(person -> person.titles().stream().findFirst())
                .map(title -> worded(title.text(), title.former()));
        return beside.or(() -> said.speaker().flatMap(coded.entities()::of).flatMap(ClaimSource::heldRole));
    }

    private static Optional<String> heldRole(Entity entity) {
        List<PersonEntity.HeldRole> roles = entity instanceof PersonEntity person ? person.roles() : List.of();
        return roles.stream().findFirst().map(role -> worded(role.title(), role.former()));
    }

    private static String worded(String title, boolean former) {
        String lower = title.toLowerCase(Locale.ROOT);
        boolean says = lower.startsWith("former") || lower.startsWith("ex-") || lower.startsWith("then");
        return former && !says ? "former " + oneLine(title) : oneLine(title);
    }
}
