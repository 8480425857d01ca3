package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Actors by name: every name claimed as an actor's, with the words that qualify it ("local Taliban"). A name that
 * several known actors share means the one that the report names in full, else the one whose country the report speaks
 * of most, in words for the country and in names of places that lie nowhere else. Initials that only support from
 * around makes a name mean nobody known where the report speaks of other countries, or of none and several share them.
 */
public final class NamedActorReading implements MentionReading {

    private final ActorLexicon lexicon;
    private final CountryWords countries;
    private final CountryWords places;
    private final OrganisationWords organisations = OrganisationWords.english();

    /** @param places the country of a place's name that only places of one country bear */
    public NamedActorReading(ActorLexicon lexicon, CountryWords countries, CountryWords places) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.places = places;
    }

    @Override
    public List<ActorMention> read(Passage passage, Mentions earlier) {
        Map<Span, ClaimedName> claimed = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        for (ClaimedName name : passage.names()) {
            if (name.kind() == ClaimedName.Kind.ACTOR) {
                claimed.put(name.span(), name);
                spans.add(name.span());
            }
        }
        SourceText text = passage.report().text();
        NameMeaning meaning = new NameMeaning(passage, spans);
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                if (claimed.containsKey(token.span())) {
                    found.add(mention(text, sentence, token, meaning));
                }
            }
        }
        return found;
    }

    private ActorMention mention(SourceText text, Sentence sentence, Token token, NameMeaning meaning) {
        String surface = NounPhrases.name(text, token.span());
        Span span = NounPhrases.core(sentence, token.index());
        Anchor anchor = new Anchor(sentence.index(), token.index(), span, token.span());
        Optional<ActorEntry> known = meaning.of(surface);
        if (known.isPresent()) {
            ActorEntry actor = known.orElseThrow();
            return new ActorMention(
                    anchor, Form.NAME, actor.name(), Optional.of(actor.id()), actor.type(), actor.country());
        }
        String full = meaning.introduced
                .fullName(surface)
                .map(name -> NounPhrases.name(text, name))
                .orElse(surface);
        return new ActorMention(
                anchor,
                Form.NAME,
                full,
                Optional.empty(),
                meaning.groups.typeOf(full).orElseGet(() -> organisations.typeOf(full)),
                meaning.countryIn(full));
    }

    /** What the actor names of one report mean. */
    private final class NameMeaning {

        private final SourceText text;
        private final IntroducedNames introduced;
        private final GroupsIntroduced groups;
        private final Map<String, Integer> fullNamings = new TreeMap<>();
        private final Map<String, Integer> countryWords = new TreeMap<>();

        NameMeaning(Passage passage, List<Span> names) {
            this.text = passage.report().text();
            this.introduced = new IntroducedNames(text, names);
            this.groups = new GroupsIntroduced(text, passage.report().readSpans());
            for (Span name : names) {
                List<ActorEntry> actors = lexicon.actors(text.of(name));
                if (actors.size() == 1 && !lexicon.isWeak(text.of(name))) {
                    fullNamings.merge(actors.get(0).id(), 1, Integer::sum);
                    actors.get(0).country().ifPresent(country -> countryWords.merge(country, 1, Integer::sum));
                }
            }
            passage.names().stream()
                    .filter(name -> name.kind() == ClaimedName.Kind.PLACE)
                    .flatMap(name -> places.iso3(text.of(name.span())).stream())
                    .forEach(iso3 -> countryWords.merge(iso3, 1, Integer::sum));
            for (Sentence sentence : passage.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (LetterCase.isCapitalised(token.surface())) {
                        countries.iso3(token.surface()).ifPresent(iso3 -> countryWords.merge(iso3, 1, Integer::sum));
                    }
                }
            }
        }

        Optional<ActorEntry> of(String surface) {
            Optional<Span> full = introduced.fullName(surface);
            if (full.isPresent()) {
                List<ActorEntry> meant = lexicon.actors(text.of(full.orElseThrow()));
                return meant.isEmpty() ? Optional.empty() : Optional.of(best(meant));
            }
            List<ActorEntry> candidates = lexicon.actors(surface);
            return candidates.isEmpty() || isOpen(surface, candidates)
                    ? Optional.empty()
                    : Optional.of(best(candidates));
        }

        /** Whether initials may be those of somebody else, of whom the lexicon does not know. */
        private boolean isOpen(String initials, List<ActorEntry> candidates) {
            if (!WeakAliasEvidence.isInitials(initials) || !lexicon.isWeak(initials)) {
                return false;
            }
            boolean named = candidates.stream().anyMatch(actor -> fullNamings.containsKey(actor.id()));
            boolean atHome = candidates.stream()
                    .anyMatch(actor ->
                            actor.country().map(countryWords::containsKey).orElse(true));
            return !named && (countryWords.isEmpty() ? candidates.size() > 1 : !atHome);
        }

        private ActorEntry best(List<ActorEntry> candidates) {
            Comparator<ActorEntry> order = Comparator.comparingInt(
                            (ActorEntry actor) -> fullNamings.getOrDefault(actor.id(), 0))
                    .thenComparingInt(actor -> actor.country()
                            .map(country -> countryWords.getOrDefault(country, 0))
                            .orElse(0));
            ActorEntry best = candidates.get(0);
            for (ActorEntry candidate : candidates) {
                best = order.compare(candidate, best) > 0 ? candidate : best;
            }
            return best;
        }

        Optional<String> countryIn(String name) {
            for (String word : name.split("[^\\p{L}]+")) {
                Optional<String> iso3 = countries.iso3(word);
                if (iso3.isPresent()) {
                    return iso3;
                }
            }
            return Optional.empty();
        }
    }
}
