package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.Span;

/** News outlets by name; one that no lexicon has gets an id of its own words. */
public final class OutletReading implements MentionReading {

    private final ActorLexicon lexicon;

    public OutletReading(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<OutletMention> read(Passage passage, Mentions earlier) {
        Set<Span> claimed = new HashSet<>();
        for (ClaimedName name : passage.names()) {
            if (name.kind() == ClaimedName.Kind.OUTLET) {
                claimed.add(name.span());
            }
        }
        List<OutletMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                if (claimed.contains(token.span())) {
                    found.add(mention(
                            sentence, token, lexicon.outlet(token.surface()).orElseGet(() -> unknown(token))));
                }
            }
        }
        return found;
    }

    private static OutletEntry unknown(Token token) {
        String name = token.surface().replaceAll("\\s+", " ");
        return new OutletEntry(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, List.of(), List.of());
    }

    private static OutletMention mention(Sentence sentence, Token token, OutletEntry entry) {
        Anchor anchor =
                new Anchor(sentence.index(), token.index(), NounPhrases.core(sentence, token.index()), token.span());
        return new OutletMention(anchor, entry.name(), entry.id());
    }
}
