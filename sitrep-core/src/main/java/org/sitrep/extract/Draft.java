package org.sitrep.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.ClaimPlace;
import org.sitrep.claim.ClaimTime;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Quantity;
import org.sitrep.claim.Role;
import org.sitrep.claim.Stance;
import org.sitrep.syntax.Sentence;
import org.sitrep.text.Span;

/** A claim in the making: what a reading found, before place, time, stance and speaker are added. */
final class Draft {

    final ClaimKind kind;
    final String type;
    final String rule;
    final Sentence sentence;
    final int head;
    final BitSet phrase;
    final Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    final Map<Role, List<Integer>> heads = new EnumMap<>(Role.class);
    final Map<String, String> attributes = new TreeMap<>();
    final Map<String, String> codes = new TreeMap<>();
    final Map<String, String> preset = new TreeMap<>();
    final List<Integer> placeHeads = new ArrayList<>();
    Optional<Quantity> quantity = Optional.empty();
    Optional<ClaimPlace> place = Optional.empty();
    Optional<ClaimTime> time = Optional.empty();
    Optional<Attribution> attribution = Optional.empty();
    List<Attribution> insideSpeech = List.of();
    Optional<String> outcome = Optional.empty();
    Optional<String> incident = Optional.empty();
    Stance stance = Stance.asserted();
    boolean background;
    List<Span> moreEvidence = new ArrayList<>();

    Draft(ClaimKind kind, String type, String rule, Sentence sentence, int head, BitSet phrase) {
        this.kind = kind;
        this.type = type;
        this.rule = rule;
        this.sentence = sentence;
        this.head = head;
        this.phrase = (BitSet) phrase.clone();
    }

    /** A draft triggered by a single token. */
    Draft(ClaimKind kind, String type, String rule, Sentence sentence, int head) {
        this(kind, type, rule, sentence, head, new BitSet());
        phrase.set(head);
    }

    /** Adds who or what fills a role; the same stretch of text fills it once. */
    void add(Role role, Filler filler, int head) {
        boolean known = roles.getOrDefault(role, List.of()).stream()
                .anyMatch(other -> other.span().equals(filler.span()));
        if (known) {
            return;
        }
        roles.computeIfAbsent(role, r -> new ArrayList<>()).add(filler);
        heads.computeIfAbsent(role, r -> new ArrayList<>()).add(head);
    }

    /** Takes out of a role what does not hold; a role without fillers is none. */
    void retain(Role role, Predicate<Filler> holds) {
        List<Filler> fillers = roles.getOrDefault(role, new ArrayList<>());
        List<Integer> at = heads.getOrDefault(role, new ArrayList<>());
        for (int i = fillers.size() - 1; i >= 0; i--) {
            if (!holds.test(fillers.get(i))) {
                fillers.remove(i);
                at.remove(i);
            }
        }
        if (fillers.isEmpty()) {
            roles.remove(role);
            heads.remove(role);
        }
    }

    /** The same draft as a claim of another type. */
    Draft ofType(String other) {
        Draft copy = new Draft(kind, other, rule, sentence, head, phrase);
        roles.forEach((role, fillers) -> copy.roles.put(role, new ArrayList<>(fillers)));
        heads.forEach((role, at) -> copy.heads.put(role, new ArrayList<>(at)));
        copy.attributes.putAll(attributes);
        copy.codes.putAll(codes);
        copy.preset.putAll(preset);
        copy.placeHeads.addAll(placeHeads);
        copy.quantity = quantity;
        copy.place = place;
        copy.time = time;
        copy.attribution = attribution;
        copy.insideSpeech = insideSpeech;
        copy.outcome = outcome;
        copy.incident = incident;
        copy.stance = stance;
        copy.background = background;
        copy.moreEvidence.addAll(moreEvidence);
        return copy;
    }

    /** Sets the claim where words say that may stand outside its sentence; then they become evidence. */
    void setAt(ClaimPlace at) {
        place = Optional.of(at);
        restOn(at.span());
    }

    /** Words outside the sentence that the claim rests on become evidence. */
    void restOn(Span words) {
        if (!sentence.span().contains(words)) {
            moreEvidence.add(words);
        }
    }

    /** Who or what the act befell: what fills the roles of victim and target. */
    List<Filler> befallen() {
        return Stream.of(Role.VICTIM, Role.TARGET)
                .flatMap(role -> roles.getOrDefault(role, List.of()).stream())
                .toList();
    }

    /** The tokens at which {@link #befallen()} are attached, in its order. */
    List<Integer> befallenHeads() {
        return Stream.of(Role.VICTIM, Role.TARGET)
                .flatMap(role -> heads.getOrDefault(role, List.of()).stream())
                .toList();
    }

    boolean has(Role role) {
        return roles.containsKey(role);
    }

    Span trigger() {
        return sentence.span(phrase.nextSetBit(0), phrase.length() - 1);
    }

    /** The smallest stretch of the sentence that holds the trigger, the fillers, the figure, the place and the time. */
    private Span evidence() {
        Span found = trigger();
        for (List<Filler> fillers : roles.values()) {
            for (Filler filler : fillers) {
                found = grown(found, filler.span());
            }
        }
        if (quantity.isPresent()) {
            found = grown(found, quantity.get().span());
        }
        if (place.isPresent()) {
            found = grown(found, place.get().span());
        }
        if (time.flatMap(ClaimTime::mention).isPresent()) {
            found = grown(found, time.get().mention().get().span());
        }
        return found;
    }

    private Span grown(Span found, Span more) {
        return sentence.span().contains(more) ? found.cover(more) : found;
    }

    Claim toClaim() {
        List<Span> evidence = new ArrayList<>();
        evidence.add(evidence());
        evidence.addAll(moreEvidence);
        return new Claim(
                kind,
                type,
                rule,
                sentence.index(),
                evidence,
                trigger(),
                roles,
                attributes,
                quantity,
                place,
                time,
                attribution,
                stance,
                outcome,
                background,
                incident,
                codes);
    }
}
