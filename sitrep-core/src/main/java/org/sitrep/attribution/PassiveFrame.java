package org.sitrep.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.syntax.Sentence;

/** "Y is said to P" and "it is said that P": what is said without a speaker, or with one after "by". */
final class PassiveFrame implements FrameReading {

    @Override
    public Optional<Filling> read(CueSite site) {
        if (!site.isPassive()) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> subject = sentence.child(site.head(), "expl").or(site::subject);
        Optional<Integer> agent = Phrases.agent(sentence, site.head());
        for (int child : sentence.children(site.head(), "xcomp", "ccomp", "advcl")) {
            if (child < site.head()) {
                continue;
            }
            boolean it =
                    subject.map(s -> sentence.token(s).lower().equals("it")).orElse(true);
            boolean finite = sentence.child(child, "nsubj", "nsubj:pass").isPresent();
            if (it && finite && site.cue().takes(Frame.PASSIVE_CLAUSE)) {
                return Optional.of(Filling.of(Frame.PASSIVE_CLAUSE, Complements.from(site, child), agent));
            }
            if (!finite && site.cue().takes(Frame.PASSIVE_TO) && subject.isPresent()) {
                BitSet content = Complements.from(site, child);
                content.or(Phrases.nounPhrase(sentence, subject.get()));
                return Optional.of(Filling.of(Frame.PASSIVE_TO, content, agent));
            }
        }
        return Optional.empty();
    }
}
