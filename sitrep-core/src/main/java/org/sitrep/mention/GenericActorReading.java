package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.ActorNouns.ActorNoun;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Actors by a common noun: "government forces", "an ethnic Turkmen militia", "Sudan's army", "residents of the camp",
 * each part of "officials, lawmakers and activists" by itself. A single person by a common noun is read elsewhere, and
 * of people who are counted only those in arms are actors ("28 policemen") and bodies ("two militias"); others are a
 * figure of nobody in particular.
 */
public final class GenericActorReading implements MentionReading {

    private static final Set<String> MODIFIER = Set.of("compound", "amod", "nmod:poss", "compound:prt", "flat");
    private static final Set<String> MEMBERS = Set.of(
            "member",
            "fighter",
            "militant",
            "force",
            "remnant",
            "commander",
            "leader",
            "supporter",
            "soldier",
            "troop",
            "cell",
            "branch",
            "wing",
            "unit",
            "band");
    private static final Set<String> GOVERNING = Set.of("government", "security", "state");
    private static final Set<String> KINDRED = Set.of("affiliate", "faction", "offshoot", "splinter", "ally", "rival");

    private final ActorLexicon lexicon;
    private final CountryWords countries;
    private final ActorNouns nouns = ActorNouns.english();
    private final ArmsOfService arms = ArmsOfService.english();

    public GenericActorReading(ActorLexicon lexicon, CountryWords countries) {
        this.lexicon = lexicon;
        this.countries = countries;
    }

    @Override
    public List<ActorMention> read(Passage passage, Mentions earlier) {
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isParsed()) {
                sentence.tokens()
                        .forEach(token -> nouns.at(sentence, token.index())
                                .filter(noun -> isActor(sentence, token, noun, earlier))
                                .ifPresent(noun -> found.add(mention(passage, sentence, token, noun, earlier))));
            }
        }
        return found;
    }

    private boolean isActor(Sentence sentence, Token token, ActorNoun noun, Mentions earlier) {
        boolean inName = earlier.in(sentence.index()).stream()
                .filter(mention -> !(isActorWhenCounted(noun) && mention instanceof QuantityMention))
                .anyMatch(mention -> mention.head().overlaps(token.span())
                        || mention instanceof PersonMention && mention.span().overlaps(token.span()));
        if (inName || noun.isPerson() || token.isAdjective() && !standsAlone(sentence, token)) {
            return false;
        }
        boolean ofSomething = sentence.children(token.index(), "nmod").stream()
                .anyMatch(child -> sentence.caseMarker(child).equals("of"));
        if (noun.noun().equals("state")
                && (ofSomething || sentence.child(token.index(), "det").isEmpty())) {
            return false;
        }
        int governor = sentence.governor(token.index());
        boolean modifier = governor > token.index()
                && sentence.hasRelation(token.index(), "compound", "amod")
                && sentence.token(governor).isNoun();
        return !modifier || noun.collective() && !isActorOrRole(sentence, governor);
    }

    /** "28 policemen", "two militias", "both governments": people in arms and bodies act whatever their number. */
    private static boolean isActorWhenCounted(ActorNoun noun) {
        return noun.isInArms() || noun.collective() && noun.type() != ActorType.CIVILIANS;
    }

    private static boolean standsAlone(Sentence sentence, Token token) {
        return sentence.hasRelation(token.index(), "nsubj", "nsubj:pass", "obj", "obl");
    }

    private boolean isActorOrRole(Sentence sentence, int token) {
        return nouns.at(sentence, token).isPresent()
                || Titles.english().isTitle(sentence.token(token).lower());
    }

    private ActorMention mention(Passage passage, Sentence sentence, Token token, ActorNoun noun, Mentions earlier) {
        SourceText text = passage.report().text();
        Span span = NounPhrases.full(sentence, token.index());
        Span core = NounPhrases.core(sentence, token.index());
        Optional<String> country = country(sentence, token, core);
        Optional<ActorMention> named = namedPart(sentence, token, noun, earlier);
        Optional<ActorEntry> force = named.isPresent() || noun.type() != ActorType.STATE
                ? Optional.empty()
                : country.flatMap(iso3 -> lexicon.stateForce(iso3, token.lower()));
        Anchor anchor = new Anchor(sentence.index(), token.index(), span, token.span());
        ActorType type =
                noun.noun().equals("force") && country.isPresent() ? ActorType.STATE : type(sentence, token, noun);
        return new ActorMention(
                anchor,
                Form.GENERIC,
                force.map(ActorEntry::name).orElseGet(() -> NounPhrases.generic(text, sentence, token.index())),
                named.flatMap(ActorMention::actor).or(() -> force.map(ActorEntry::id)),
                named.map(ActorMention::type).orElse(type),
                country.or(() -> named.flatMap(ActorMention::country)));
    }

    /** "IS fighters", "members of Daesh" and "gunmen from Daesh" are the named actor's own people. */
    private Optional<ActorMention> namedPart(Sentence sentence, Token token, ActorNoun noun, Mentions earlier) {
        for (int child : sentence.children(token.index(), "compound", "nmod:poss", "amod", "nmod")) {
            if (isTiedTo(sentence, child)) {
                continue;
            }
            boolean complement = sentence.hasRelation(child, "nmod");
            boolean belongs = !complement && !KINDRED.contains(noun.noun())
                    || (MEMBERS.contains(noun.noun()) || noun.isInArms())
                            && sentence.caseMarker(child).matches("of|from");
            Optional<ActorMention> named = named(sentence, child, earlier)
                    .or(() -> complement ? ofComplement(sentence, child, earlier) : Optional.empty());
            if (belongs && named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "The al-Qaeda-affiliated group": whom a group is tied to is not the group. */
    private static boolean isTiedTo(Sentence sentence, int name) {
        return name + 1 < sentence.size()
                && sentence.token(name + 1).surface().matches("[-‐‑–]\\p{L}*")
                && sentence.token(name + 1).span().start()
                        == sentence.token(name).span().end();
    }

    private static Optional<ActorMention> named(Sentence sentence, int token, Mentions earlier) {
        return earlier.headedBy(sentence.index(), token, ActorMention.class)
                .filter(mention -> mention.form() == Form.NAME);
    }

    /** "a cell of eight IS fighters": the name stands with the complement's noun. */
    private static Optional<ActorMention> ofComplement(Sentence sentence, int noun, Mentions earlier) {
        return sentence.children(noun, "compound", "nmod:poss").stream()
                .flatMap(child -> named(sentence, child, earlier).stream())
                .findFirst();
    }

    /** "Government forces" are a state's, whatever the noun; so is "an army patrol". "Rebel units" are rebels. */
    private ActorType type(Sentence sentence, Token token, ActorNoun noun) {
        List<String> modifiers = sentence.children(token.index(), "compound", "amod").stream()
                .map(child -> sentence.token(child).lower())
                .toList();
        boolean ofGovernment = modifiers.stream().anyMatch(GOVERNING::contains);
        boolean ofAnArm = arms.isBody(noun.noun()) && modifiers.stream().anyMatch(arms::isArm);
        if ((ofGovernment || ofAnArm) && noun.type() != ActorType.CIVILIANS) {
            return ActorType.STATE;
        }
        boolean open = noun.type() == ActorType.OTHER && (arms.isBody(noun.noun()) || noun.isInArms());
        return modifiers.stream()
                .filter(modifier -> open)
                .flatMap(modifier -> nouns.of(modifier).stream())
                .filter(ActorNoun::isInArms)
                .map(ActorNoun::type)
                .findFirst()
                .orElse(noun.type());
    }

    private Optional<String> country(Sentence sentence, Token token, Span core) {
        for (int child : sentence.children(token.index())) {
            boolean near = MODIFIER.contains(sentence.relation(child))
                    && core.contains(sentence.token(child).span());
            Optional<String> iso3 = near ? countries.iso3(sentence.token(child).surface()) : Optional.empty();
            if (iso3.isPresent()) {
                return iso3;
            }
        }
        return Optional.empty();
    }
}
