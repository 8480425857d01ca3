package org.sitrep.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.entity.Entities;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.PersonEntity;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.text.Span;

/** Who says a claim, through whom, with which words and how sure, as cells of a table. */
final class SpeakerCells {

    private final CodedReport coded;
    private final SpeakerChain chains;
    private final Claim claim;
    private final ClaimSource source;

    SpeakerCells(CodedReport coded, SpeakerChain chains, Claim claim) {
        this.coded = coded;
        this.chains = chains;
        this.claim = claim;
        this.source = ClaimSource.of(coded, claim.attribution());
    }

    ClaimSource source() {
        return source;
    }

    String id() {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .flatMap(entities()::of)
                .map(Entity::id)
                .orElse("");
    }

    String affiliation() {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .flatMap(entities()::of)
                .filter(PersonEntity.class::isInstance)
                .map(PersonEntity.class::cast)
                .flatMap(person -> person.roles().stream().findFirst())
                .flatMap(PersonEntity.HeldRole::of)
                .map(this::entityName)
                .orElse("");
    }

    String chain() {
        return claim.attribution()
                .map(said -> String.join(" > ", chains.of(said)))
                .orElse("");
    }

    String cue() {
        return claim.attribution().map(said -> words(said.cue(), " ")).orElse("");
    }

    String act() {
        if (claim.attribution().isEmpty()) {
            return "assert";
        }
        return switch (claim.attribution().get().act()) {
            case CONFIRM -> "confirm";
            case DENY -> "deny";
            case NO_COMMENT -> "no_comment";
            case UNVERIFIED -> "";
            default -> "assert";
        };
    }

    String hedges() {
        return claim.stance().hedges().stream()
                .map(hedge -> Names.oneLine(coded.report().text().of(hedge.span())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    String hedgeClass() {
        return switch (claim.stance().certainty()) {
            case ESTIMATED -> "estimated";
            case REPORTED -> "reportedly";
            case RUMORED -> "rumored";
            case ALLEGED, POSSIBLE -> "";
            case ASSERTED -> quantityHedgeClass();
        };
    }

    private String quantityHedgeClass() {
        String hedge = new FigureCells(claim.quantity()).hedge();
        if (hedge.equals("nearly")) {
            return "about";
        }
        return hedge.isEmpty() ? "none" : hedge;
    }

    private String words(List<Span> spans, String between) {
        return spans.stream().map(coded.report().text()::of).map(Names::oneLine).collect(Collectors.joining(between));
    }

    private String entityName(String id) {
        return entities().all().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("");
    }

    private Entities entities() {
        return coded.entities();
    }
}
