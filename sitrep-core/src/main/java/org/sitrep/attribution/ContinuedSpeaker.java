package org.sitrep.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.SourceKind;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity;
import org.sitrep.entity.RoleGender;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.report.Report;
import org.sitrep.text.Span;

/**
 * "The report says P. It adds Q": a pronoun that says something and was resolved to nobody named stands for the speaker
 * of the saying before it, if that is near and a pronoun of this kind can stand for it. Who speaks is what the
 * sentences are about, and what they are about is what pronouns continue (centering, Grosz, Joshi and Weinstein 1995).
 */
final class ContinuedSpeaker {

    private static final int FARTHEST_IN_SENTENCES = 3;
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Set<String> BODY = Set.of("it");
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> SEVERAL = Set.of("they");
    private static final Set<SourceKind> BODIES = Set.of(SourceKind.DOCUMENT, SourceKind.OUTLET, SourceKind.NAMED);
    private static final Set<SourceKind> PERSONS = Set.of(SourceKind.NAMED, SourceKind.ANONYMOUS);

    private final Report report;
    private final Entities entities;
    private Optional<Attribution> last = Optional.empty();
    private int lastSentence;

    ContinuedSpeaker(Report report, Entities entities) {
        this.report = report;
        this.entities = entities;
    }

    /** The next attribution in the order of cues, with the speaker for whom its pronoun stands. */
    Attribution next(Draft draft, Attribution attribution) {
        boolean quoted = draft.site().quoted().get(draft.site().head());
        if (quoted || draft.sourceHead().isEmpty()) {
            return attribution;
        }
        String word = draft.site().sentence().token(draft.sourceHead().get()).lower();
        boolean pronoun = draft.source().cardinality() == 1
                && (BODY.contains(word) || PERSON.contains(word) || SEVERAL.contains(word));
        boolean open = isOpen(attribution)
                || draft.sentence() - lastSentence <= 1
                        && last.filter(before -> isUnnamed(before) || isTold(before, word))
                                .isPresent();
        Attribution resolved = pronoun && open
                ? last.filter(before -> draft.sentence() - lastSentence <= FARTHEST_IN_SENTENCES)
                        .filter(before -> canBe(before, word))
                        .map(before -> attribution.spokenBy(before, words(before)))
                        .orElse(attribution)
                : attribution;
        if (draft.site().cue().kind() == Cue.Kind.SPEECH) {
            last = Optional.of(resolved);
            lastSentence = draft.sentence();
        }
        return resolved;
    }

    /** Whether it is not known whom the pronoun means; a name from elsewhere is only a guess. */
    private boolean isOpen(Attribution attribution) {
        return attribution
                .speaker()
                .filter(speaker -> attribution.source().get(0).overlaps(speaker.span()))
                .flatMap(entities::of)
                .isEmpty();
    }

    /**
     * "One doctor said he had treated five men. He said": somebody without a name, who is no mention that a pronoun is
     * resolved to.
     */
    private boolean isUnnamed(Attribution before) {
        return before.sourceKind() == SourceKind.ANONYMOUS
                && before.speaker().flatMap(entities::of).isEmpty();
    }

    /** "Detainees said guards beat them. They said": several people without a name who tell of others. */
    private static boolean isTold(Attribution before, String pronoun) {
        return SEVERAL.contains(pronoun) && before.sourceKind() == SourceKind.COLLECTIVE;
    }

    private boolean canBe(Attribution before, String pronoun) {
        boolean person = entity(before, Entity.PersonEntity.class);
        if (BODY.contains(pronoun)) {
            return BODIES.contains(before.sourceKind())
                    && !person
                    && gender(before).isEmpty();
        }
        if (SEVERAL.contains(pronoun)) {
            return before.sourceKind() == SourceKind.COLLECTIVE;
        }
        Gender gender = NamedGender.ofPronoun(pronoun).orElseThrow();
        boolean body = entity(before, Entity.ActorEntity.class) || entity(before, Entity.OutletEntity.class);
        return PERSONS.contains(before.sourceKind())
                && (!body || before.sourceKind() == SourceKind.ANONYMOUS)
                && gender(before)
                        .map(gender::equals)
                        .orElse(person
                                || before.sourceKind() == SourceKind.ANONYMOUS
                                || SURNAME.matcher(words(before)).matches());
    }

    private boolean entity(Attribution attribution, Class<? extends Entity> sort) {
        return attribution
                .speaker()
                .flatMap(entities::of)
                .filter(sort::isInstance)
                .isPresent();
    }

    private Optional<Gender> gender(Attribution attribution) {
        Optional<String> name = attribution
                .speaker()
                .flatMap(entities::of)
                .filter(Entity.PersonEntity.class::isInstance)
                .map(Entity::name);
        return RoleGender.of(words(attribution)).or(() -> name.flatMap(NamedGender::of));
    }

    private String words(Attribution attribution) {
        return attribution.naming().stream()
                .map((Span span) -> report.text().of(span))
                .collect(Collectors.joining(" "));
    }
}
