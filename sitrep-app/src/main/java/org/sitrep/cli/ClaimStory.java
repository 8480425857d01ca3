package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Certainty;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Polarity;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.claim.Stance;
import org.sitrep.entity.Entity.PlaceEntity;
import org.sitrep.export.ClaimSource;
import org.sitrep.export.Names;
import org.sitrep.export.SpeakerChain;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateBasis;
import org.sitrep.mention.Form;
import org.sitrep.pipeline.CodedReport;
import org.sitrep.text.Span;

/** One claim in words: labelled lines in the order who, what, how many, where, when, says who, how sure. */
final class ClaimStory {

    /** The longest label is "destination". */
    static final int LABEL_WIDTH = 11;

    private static final int ID_DIGITS = 9;

    /** How many characters of the sentence are quoted on either side of the evidence. */
    private static final int CONTEXT = 60;

    /** How a line is shown. */
    enum Sort {
        FACT,
        SPEAKER,
        DOUBT
    }

    /** A labelled line. */
    record Line(String label, String words, Sort sort) {}

    private final CodedReport coded;
    private final Claim claim;
    private final Names names;

    ClaimStory(CodedReport coded, Claim claim) {
        this.coded = coded;
        this.claim = claim;
        this.names = new Names(coded);
    }

    /** The start of the claim's id; enough to ask for it within one report. */
    String shortId() {
        return claim.id(coded.report().id()).substring(0, ID_DIGITS);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        claim.roles().forEach((role, fillers) -> {
            if (!fillers.isEmpty()) {
                String words = fillers.stream().map(this::shown).collect(Collectors.joining("; "));
                lines.add(new Line(role.label(), words, Sort.FACT));
            }
        });
        attributes().forEach(lines::add);
        claim.quantity().ifPresent(quantity -> lines.add(new Line("number", number(quantity), Sort.FACT)));
        where().ifPresent(words -> lines.add(new Line("where", words, Sort.FACT)));
        when().ifPresent(words -> lines.add(new Line("when", words, Sort.FACT)));
        speakers().ifPresent(words -> lines.add(new Line("says", words, Sort.SPEAKER)));
        doubt().ifPresent(words -> lines.add(new Line("stance", words, Sort.DOUBT)));
        return List.copyOf(lines);
    }

    /** The words themselves where they are no name ("at least nine people"), else the name of what is meant. */
    private String shown(Filler filler) {
        boolean generic = filler.mention()
                .filter(ActorMention.class::isInstance)
                .map(ActorMention.class::cast)
                .filter(actor -> actor.form() == Form.GENERIC)
                .isPresent();
        return generic ? Names.oneLine(filler.text()) : names.of(filler);
    }

    /** What fills some roles, as one cell; empty where nothing does. */
    String fillers(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> claim.fillers(role).stream())
                .map(this::shown)
                .collect(Collectors.joining("; "));
    }

    private Stream<Line> attributes() {
        return claim.attributes().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("event") && !entry.getValue().equals("false"))
                .map(entry -> new Line(entry.getKey().replace('_', ' '), Names.oneLine(entry.getValue()), Sort.FACT));
    }

    /** The number as worded, with what it is read as where the words do not show it. */
    private static String number(Quantity quantity) {
        String worded = Names.oneLine(quantity.text());
        List<String> bounds = new ArrayList<>();
        quantity.count().low().ifPresent(low -> bounds.add("at least " + low));
        quantity.count().best().ifPresent(best -> bounds.add(Long.toString(best)));
        quantity.count().high().ifPresent(high -> bounds.add("at most " + high));
        String read = String.join(", ", bounds);
        return read.isEmpty() || worded.contains(read) ? worded : worded + " (" + read + ")";
    }

    /** The place as worded and the place that is meant. */
    Optional<String> where() {
        return claim.place().map(place -> {
            String worded = Names.oneLine(place.text());
            String relation = place.relation() == ClaimPlace.Relation.AT
                    ? ""
                    : place.relation().label().replace('_', ' ') + " ";
            String meant = meant(place)
                    .filter(name -> !name.equals(worded))
                    .map(name -> " (" + name + ")")
                    .orElse("");
            return relation + worded + meant;
        });
    }

    private Optional<String> meant(ClaimPlace place) {
        return place.mention()
                .flatMap(coded.entities()::of)
                .filter(PlaceEntity.class::isInstance)
                .map(PlaceEntity.class::cast)
                .map(ClaimStory::address);
    }

    private static String address(PlaceEntity place) {
        List<String> names = new ArrayList<>(List.of(place.name()));
        place.location()
                .ifPresent(point -> Stream.of(point.adm2(), point.adm1(), point.country())
                        .flatMap(Optional::stream)
                        .filter(name -> !names.contains(name))
                        .forEach(names::add));
        return String.join(", ", names);
    }

    /** Days as dates, with the words they were read from. */
    Optional<String> when() {
        return claim.time().map(time -> {
            String days = days(time);
            if (time.basis() == DateBasis.PUBLICATION) {
                return days + " (as published)";
            }
            String worded = Names.oneLine(time.text());
            return days.isEmpty() ? worded : days + (worded.isEmpty() ? "" : " (“" + worded + "”)");
        });
    }

    private static String days(ClaimTime time) {
        if (time.start().isEmpty()) {
            return time.end().map(end -> "before " + end).orElse("");
        }
        if (time.end().isEmpty()) {
            return "since " + time.start().get();
        }
        boolean oneDay = time.start().get().plusDays(1).equals(time.end().get());
        return oneDay
                ? time.start().get().toString()
                : time.start().get() + " to " + time.end().get().minusDays(1);
    }

    /** Who says it and by whom it was passed on, closest to the fact first. */
    Optional<String> speakers() {
        List<String> chain = chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        String first = chain.get(0);
        String role = ClaimSource.of(coded, claim.attribution())
                .role()
                .filter(title -> !first.contains(title))
                .map(title -> " [" + title + "]")
                .orElse("");
        String rest = chain.stream().skip(1).map(name -> " → " + name).collect(Collectors.joining());
        String cue = claim.attribution().map(Attribution::cue).map(this::words).orElse("");
        return Optional.of(first + role + rest + (cue.isEmpty() ? "" : " (“" + cue + "”)"));
    }

    /** The names alone, closest to the fact first; none for the report's own voice. */
    List<String> chain() {
        return claim.attribution().map(new SpeakerChain(coded)::of).orElse(List.of());
    }

    /** All that keeps the claim from being a plain statement of what happened. */
    Optional<String> doubt() {
        Stance stance = claim.stance();
        List<String> words = new ArrayList<>();
        if (stance.certainty() != Certainty.ASSERTED) {
            words.add(stance.certainty().label());
        }
        if (stance.polarity() == Polarity.NEGATIVE) {
            words.add("negative");
        }
        if (stance.modality() != Modality.ACTUAL) {
            words.add(stance.modality().label());
        }
        claim.outcome().ifPresent(words::add);
        if (claim.background()) {
            words.add("background");
        }
        String hedges = stance.hedges().stream()
                .map(hedge -> "“" + words(List.of(hedge.span())) + "” on the "
                        + hedge.scope().label())
                .collect(Collectors.joining(", "));
        String all = String.join(", ", words) + (hedges.isEmpty() ? "" : " (" + hedges + ")");
        return Optional.of(all.strip()).filter(line -> !line.isEmpty());
    }

    /** The words the claim rests on, with what stands close by in the sentence; "…" where it is cut. */
    String evidence() {
        Span words = claim.evidence().stream().reduce(Span::cover).orElse(claim.trigger());
        if (claim.sentence() >= coded.sentences().size()) {
            return words(List.of(words));
        }
        Span sentence = coded.sentences().get(claim.sentence()).span().cover(words);
        int start = Math.max(sentence.start(), words.start() - CONTEXT);
        int end = Math.min(sentence.end(), words.end() + CONTEXT);
        String before = text(start, words.start());
        String after = text(words.end(), end);
        boolean cutBefore = start > sentence.start();
        boolean cutAfter = end < sentence.end();
        return Names.oneLine((cutBefore ? "… " + before.substring(before.indexOf(' ') + 1) : before)
                + text(words.start(), words.end())
                + (cutAfter ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …" : after));
    }

    private String text(int start, int end) {
        return start < end ? coded.report().text().of(new Span(start, end)) : "";
    }

    private String words(List<Span> spans) {
        return spans.stream()
                .map(span -> Names.oneLine(coded.report().text().of(span)))
                .collect(Collectors.joining(" "));
    }
}
