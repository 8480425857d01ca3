package org.sitrep.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.claim.Style;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.syntax.ArmedDoing;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * A pronoun that takes part in an event, or came to harm, is given by the words of the same sentence that name whom it
 * stands for; one that nobody is known for, by the speaker: "Hungary says it will not accept them", "We urge the
 * parties to stop, he said".
 */
final class NearestNaming {

    private static final List<Role> SIDES =
            List.of(Role.AGENT, Role.TARGET, Role.VICTIM, Role.AFFECTED, Role.SUBJECT, Role.OBJECT);

    private static final Set<String> ONE = Set.of("i", "me", "my");

    /** Pronouns for the speaker in words quoted, and in words reported. */
    private static final Map<Style, Set<String>> OF_SPEAKER = Map.of(
            Style.DIRECT, Set.of("we", "i", "me", "us", "my", "our"),
            Style.MIXED, ONE,
            Style.INDIRECT, Set.of("it", "they", "he", "she", "we"));

    private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.EVENT, ClaimKind.CASUALTIES, ClaimKind.IMPACT);

    private final ClaimContext context;
    private final Namings namings;
    private final NounTakenUp nouns;
    private final BodySpokenFor bodies;
    private final Binding binding;
    private final Map<Span, Attribution> spokenByPronoun = new HashMap<>();

    NearestNaming(ClaimContext context) {
        this.context = context;
        this.namings = new Namings(context);
        this.nouns = new NounTakenUp(context);
        this.bodies = new BodySpokenFor(context);
        this.binding = new Binding(context);
        context.attributions().stream()
                .filter(said -> said.source().size() == 1)
                .forEach(said -> spokenByPronoun.putIfAbsent(said.source().get(0), said));
    }

    /** Gives them their names, and drops what befell a thing and so is no harm to people ("had seized it"). */
    void give(List<Draft> drafts) {
        drafts.removeIf(this::befellThing);
        drafts.forEach(this::give);
    }

    private boolean befellThing(Draft draft) {
        return draft.kind == ClaimKind.CASUALTIES
                && draft.roles.getOrDefault(Role.VICTIM, List.of()).stream()
                        .filter(victim -> victim.text().equalsIgnoreCase("it"))
                        .anyMatch(victim -> noun(draft, victim).isPresent());
    }

    private void give(Draft draft) {
        for (Role role : SIDES) {
            draft.retain(role, pronoun -> !binding.empties(draft, role, pronoun));
            List<Filler> fillers = draft.roles.getOrDefault(role, List.of());
            for (int i = 0; i < fillers.size(); i++) {
                fillers.set(i, given(draft, role, fillers.get(i)));
            }
        }
    }

    private Filler given(Draft draft, Role role, Filler pronoun) {
        Predicate<Filler> may = naming -> !binding.bars(draft, role, pronoun, naming);
        return namings.inSentence(draft.sentence, pronoun)
                .map(mention -> filler(mention, pronoun))
                .filter(may)
                .or(() -> noun(draft, pronoun).filter(may))
                .or(() -> namings.subjectBefore(draft.sentence, pronoun)
                        .map(mention -> filler(mention, pronoun))
                        .filter(may))
                .or(() -> speaking(pronoun).filter(may))
                .or(() -> speaker(draft, pronoun).filter(may))
                .or(() -> ownerOfRelative(draft, role, pronoun))
                .orElseGet(() -> binding.freed(draft, role, pronoun));
    }

    /** A noun of this sentence or of the one before. */
    private Optional<Filler> noun(Draft draft, Filler pronoun) {
        Optional<Integer> at = draft.sentence
                .tokenAt(pronoun.head().start())
                .filter(token -> token.isPronoun() || token.lower().equals("whom"))
                .map(Token::index);
        String reason = reason(pronoun);
        boolean owned = pronoun.text().equalsIgnoreCase("its") && isKnown(pronoun);
        return at.filter(token -> !owned)
                .flatMap(token -> nouns.nearby(draft.sentence, token, reason)
                        .or(() -> nouns.before(draft.sentence, token, reason)));
    }

    /** "It blamed the front": for whom a pronoun speaks that the report's speeches carry on. */
    private Optional<Filler> speaking(Filler pronoun) {
        return !pronoun.text().matches("(?i)it|they|he|she") || isKnown(pronoun)
                ? Optional.empty()
                : Optional.ofNullable(spokenByPronoun.get(pronoun.span()))
                        .filter(said ->
                                !said.naming().isEmpty() && !said.naming().equals(said.source()))
                        .map(said -> speaking(said, pronoun))
                        .filter(speaker -> !speaker.text().matches("(?i)it|they|he|she|i|we"));
    }

    private Filler speaking(Attribution said, Filler pronoun) {
        Span naming = said.naming().get(0);
        String words = context.passage().report().text().of(naming);
        return said.speaker()
                .filter(mention -> !Namings.isPronoun(mention))
                .map(mention -> filler(mention, pronoun))
                .orElseGet(() -> new Filler(words, naming, naming, Optional.empty(), reason(pronoun)));
    }

    private boolean isKnown(Filler pronoun) {
        return context.entityOf(pronoun).isPresent();
    }

    private static String reason(Filler pronoun) {
        return pronoun.reason() + ", \"" + pronoun.text() + "\"";
    }

    private Optional<Filler> speaker(Draft draft, Filler pronoun) {
        boolean known = isKnown(pronoun);
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        return draft.attribution
                .filter(said -> KINDS.contains(draft.kind))
                .filter(said -> said.style() == Style.DIRECT
                        || said.source().stream()
                                .allMatch(span -> span.start() < pronoun.span().start()))
                .filter(said -> !known
                        && OF_SPEAKER.getOrDefault(said.style(), Set.of()).contains(word))
                .flatMap(said -> bodies.of(said, pronoun).or(() -> named(said, pronoun)))
                .filter(mention -> mayBeCalled(mention, word))
                .filter(mention -> !isDoneByOthers(draft, mention, word))
                .map(mention -> filler(mention, pronoun));
    }

    /** Who speaks, by the words that name them: "she said" may stand sentences behind the name. */
    private Optional<Mention> named(Attribution said, Filler pronoun) {
        Optional<Mention> speaker = said.speaker();
        return speaker.filter(mention -> !Namings.isPronoun(mention))
                .or(() -> speaker.filter(mention -> ONE.contains(pronoun.text().toLowerCase(Locale.ROOT)))
                        .flatMap(context.entities()::of)
                        .flatMap(entity -> context.mentions().all().stream()
                                .filter(mention -> !Namings.isPronoun(mention))
                                .filter(mention ->
                                        mention.span().end() <= pronoun.span().start())
                                .filter(mention -> context.entities()
                                        .of(mention)
                                        .filter(entity::equals)
                                        .isPresent())
                                .max(Comparator.comparing(Namings::isName).thenComparing(Mention::span))));
    }

    /** "The front, whose fighters have raided villages": the fighters of whom the clause is told. */
    private Optional<Filler> ownerOfRelative(Draft draft, Role role, Filler filler) {
        Sentence sentence = draft.sentence;
        boolean whose = filler.text().toLowerCase(Locale.ROOT).startsWith("whose ");
        return (whose ? draft.heads.getOrDefault(role, List.of()) : List.<Integer>of())
                .stream()
                        .filter(head -> context.codebook()
                                .list("own-people")
                                .contains(sentence.token(head).lemma()))
                        .flatMap(head -> Governance.chain(sentence, head).stream())
                        .filter(verb -> sentence.hasRelation(verb, "acl:relcl", "dep")
                                && sentence.governor(verb) >= 0
                                && sentence.token(sentence.governor(verb)).isNoun())
                        .findFirst()
                        .map(clause -> context.fillers().at(sentence, sentence.governor(clause), filler.reason()));
    }

    /** "Residents say they shot at everyone": people at home tell of others who do what armed men do. */
    private static boolean isDoneByOthers(Draft draft, Mention speaker, String pronoun) {
        return pronoun.equals("they")
                && speaker instanceof ActorMention actor
                && actor.type() == ActorType.CIVILIANS
                && draft.has(Role.AGENT)
                && ArmedDoing.isTold(draft.sentence.token(draft.head));
    }

    /** "His family says he was detained": whose family it is was detained; and no family is "he". */
    private boolean mayBeCalled(Mention speaker, String pronoun) {
        String words = context.passage().report().text().of(speaker.span()).toLowerCase(Locale.ROOT);
        return switch (pronoun) {
            case "he" -> speaker instanceof PersonMention && !words.startsWith("his ");
            case "she" -> speaker instanceof PersonMention && !words.startsWith("her ");
            case "they" -> !words.startsWith("their ");
            default -> true;
        };
    }

    private Filler filler(Mention mention, Filler pronoun) {
        SourceText text = context.passage().report().text();
        return new Filler(
                text.of(mention.span()), mention.span(), mention.head(), Optional.of(mention), reason(pronoun));
    }
}
