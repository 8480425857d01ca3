package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.codebook.CodebookReader;
import org.sitrep.syntax.Arguments;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.SupportVerbs;

/** Who does what to whom, whatever the form of the clause. */
class PredicateArgumentsTest {

    private static final SupportVerbs SUPPORT = CodebookReader.shipped().supportVerbs();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked the town.                                  | attacked  | subj=Rebels obj=town
            The town was attacked by rebels.                           | attacked  | subj=rebels obj=town
            Rebels who attacked the town fled.                         | attacked  | subj=Rebels obj=town
            The town attacked by rebels was empty.                     | attacked  | subj=rebels obj=town
            Rebels attacking the town burned houses.                   | attacking | subj=Rebels obj=town
            The rebels want to attack the town.                        | attack    | subj=rebels obj=town
            The general urged the rebels to attack the town.           | attack    | subj=rebels obj=town
            The rebels entered the town and attacked the market.       | attacked  | subj=rebels obj=market
            He accused the rebels of attacking the town.               | attacking | subj=rebels obj=town
            Soldiers and policemen attacked the town.                  | attacked  | subj=Soldiers subj=policemen obj=town
            The rebels launched an offensive against the army.         | offensive | subj=rebels against=army
            An offensive was launched by the rebels.                   | offensive | subj=rebels
            The army repelled a rebel offensive.                       | offensive | faces=army mod=rebel
            """)
    void participants_stand_in_logical_slots(String text, String predicate, String expected) {
        Sentence sentence = Engine.ANALYSER.parse(Engine.ANALYSER
                .tag(Engine.report(text).text(), Engine.report(text).readSpans(), List.of())
                .get(0));
        assertThat(slots(sentence, predicate)).containsAll(List.of(expected.split(" ")));
    }

    private static TreeSet<String> slots(Sentence sentence, String predicate) {
        int head = sentence.tokens().stream()
                .filter(token -> token.surface().equals(predicate))
                .findFirst()
                .orElseThrow()
                .index();
        TreeSet<String> slots = new TreeSet<>();
        new Arguments(sentence, SUPPORT)
                .of(head, new BitSet())
                .forEach(argument -> slots.add(
                        argument.slot() + "=" + sentence.token(argument.head()).surface()));
        return slots;
    }
}
