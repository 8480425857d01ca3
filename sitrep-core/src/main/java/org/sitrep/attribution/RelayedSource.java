package org.sitrep.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.OutletMention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.QuantityMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Sources that somebody passes on: in "the paper reported, citing two officers, that P" the officers say P, and the
 * paper is whom they told.
 */
final class RelayedSource {

    private static final Set<String> PASSES_ON = Set.of("cite", "quote");

    private final Mentions mentions;

    RelayedSource(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The drafts in the same order; those of "citing X" with X as source of what is told on. */
    List<Draft> read(List<Draft> drafts) {
        List<Draft> relayed = new ArrayList<>();
        for (Draft draft : drafts) {
            relayed.add(told(draft, drafts).orElse(draft));
        }
        return relayed;
    }

    private Optional<Draft> told(Draft citing, List<Draft> drafts) {
        if (!PASSES_ON.contains(citing.site().cue().head())
                || !citing.isParticiple()
                || citing.frame() != Frame.OBJECT) {
            return Optional.empty();
        }
        return citing.site()
                .sentence()
                .child(citing.site().head(), "obj")
                .filter(object -> speaks(citing, object))
                .flatMap(object -> drafts.stream()
                        .filter(main -> passesOn(main, citing))
                        .findFirst()
                        .map(main -> relay(citing, object, main)));
    }

    private boolean speaks(Draft citing, int object) {
        Token token = citing.site().sentence().token(object);
        return SourceNouns.sort(token).isPresent()
                || mentions.in(citing.sentence()).stream()
                        .anyMatch(mention -> mention.span().covers(token.span().start())
                                && (mention instanceof PersonMention
                                        || mention instanceof ActorMention
                                        || mention instanceof QuantityMention people
                                                && people.unit().equals("persons")
                                        || mention instanceof OutletMention));
    }

    private static boolean passesOn(Draft main, Draft citing) {
        return main.sentence() == citing.sentence()
                && main.site().head() != citing.site().head()
                && main.site().cue().kind() == Cue.Kind.SPEECH
                && main.frame() == Frame.CLAUSE
                && main.sourceHead().isPresent()
                && main.sourceHead().equals(citing.sourceHead())
                && !main.overlaps(
                        citing.site().sentence().token(citing.site().head()).span());
    }

    private static Draft relay(Draft citing, int object, Draft main) {
        Sentence sentence = citing.site().sentence();
        BitSet source = Phrases.nounPhrase(sentence, object);
        source.andNot(citing.cue());
        return new Draft(citing.site(), citing.cue(), Optional.of(object), source, Frame.RELAY, main.content());
    }
}
