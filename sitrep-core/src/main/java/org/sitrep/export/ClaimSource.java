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
 * @param name the speaker's full name, or the words of the source where it is nobody's name; empty for the writer of
 *     the report and where no source is named
 * @param role the speaker's title or office as worded
 * @param listener name of who was told
 */
public record ClaimSource(Optional<String> name, Optional<String> role, SourceKind kind, Optional<String> listener) {

    private static final ClaimSource WRITER = unnamed(Optional.empty());

    /** The source of what an attribution holds; the writer of the report where there is none. */
    public static ClaimSource of(CodedReport coded, Optional<Attribution> attribution) {
        return attribution.map(said -> of(coded, said)).orElse(WRITER);
    }

    private static ClaimSource of(CodedReport coded, Attribution said) {
        Optional<String> listener = said.listener().map(new Names(coded)::of);
        boolean sourceless = said.source().isEmpty() && said.speaker().isEmpty();
        if (sourceless || said.sourceKind() == SourceKind.AUTHOR) {
            return unnamed(listener);
        }
        return new ClaimSource(Optional.of(speaker(coded, said)), role(coded, said), said.sourceKind(), listener);
    }

    private static ClaimSource unnamed(Optional<String> listener) {
        return new ClaimSource(Optional.empty(), Optional.empty(), SourceKind.AUTHOR, listener);
    }

    private static String speaker(CodedReport coded, Attribution said) {
        Optional<Mention> speaker = said.speaker();
        if (speaker.isPresent()
                && (said.source().isEmpty()
                        || coded.entities().of(speaker.get()).isPresent())) {
            return new Names(coded).of(speaker.get());
        }
        return said.naming().stream()
                .map(coded.report().text()::of)
                .map(Names::oneLine)
                .collect(Collectors.joining(" "));
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
        boolean says = lower.startsWith("former") || lower.startsWith("ex-");
        return former && !says ? "former " + Names.oneLine(title) : Names.oneLine(title);
    }
}
