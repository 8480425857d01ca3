package org.sitrep.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sitrep.store.PassageSearch;
import org.sitrep.store.PassageSearch.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep search}: the sentences of a case that hold some words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Finds the sentences that hold all of some words.")
final class SearchCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Parameters(paramLabel = "WORDS", index = "1..*", arity = "1..*", description = "The words, in any order.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "How many at most; ${DEFAULT-VALUE} where not given.")
    private int most = 50;

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        String asked = String.join(" ", words);
        List<Passage> passages = question.read(handle -> new PassageSearch(handle).passages(asked, most));
        Story.Section section = new Story.Section(
                "Sentences",
                "No sentence holds all of these words.",
                passages.stream().map(SearchCommand::entry).toList());
        question.write(screen, passages, new Story("\"" + asked + "\"", List.of(section)), Map.of());
        return Main.FINE;
    }

    private static Story.Entry entry(Passage passage) {
        return new Story.Entry(
                passage.words().replaceAll("\\s+", " ").strip(),
                List.of(passage.publisher().orElse("no publisher") + ", "
                        + passage.published().orElse("no date") + ", "
                        + passage.title().orElse(passage.report()) + "; claims: " + passage.claims()),
                List.of());
    }
}
