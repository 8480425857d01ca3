package org.sitrep.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.sitrep.syntax.Analyser;
import org.sitrep.syntax.ClaimedName;
import org.sitrep.syntax.DependencyTree;
import org.sitrep.syntax.MisreadPlurals;
import org.sitrep.syntax.RoughCounts;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.TagRepair;
import org.sitrep.syntax.Token;
import org.sitrep.syntax.TreeRepair;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Tags with the left-3-words tagger and parses with the neural dependency parser (Universal Dependencies) of Stanford
 * CoreNLP 4.5.10. Both models are loaded once, side by side; about 2 s and 300 MB of heap. Safe for several threads:
 * both models are only read after loading.
 */
public final class CoreNlpAnalyser implements Analyser {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Longer sentences are cut: nothing a person wrote is longer, and time stays bounded. */
    private static final int LONGEST_SENTENCE_IN_TOKENS = 200;

    private final MaxentTagger tagger;
    private final DependencyParser parser;
    private final RestoredCase restoredCase;

    private CoreNlpAnalyser(MaxentTagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
        this.restoredCase = new RestoredCase(parser);
    }

    /** Loads both models from the class path. */
    public static CoreNlpAnalyser load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);
        return new CoreNlpAnalyser(tagger.join(), parser);
    }

    @Override
    public List<Sentence> tag(SourceText text, List<Span> regions, List<ClaimedName> names) {
        Words words = new Words(text, names, restoredCase);
        Morphology morphology = new Morphology();
        WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Span region : regions) {
            List<List<CoreLabel>> whole = BracketedAbbreviations.joined(splitter.process(words.in(region)));
            for (List<CoreLabel> labels : HourAtSentenceEnd.cut(whole)) {
                for (List<CoreLabel> piece : pieces(labels)) {
                    sentences.add(tagged(sentences.size(), piece, text, morphology));
                }
            }
        }
        return List.copyOf(sentences);
    }

    private static List<List<CoreLabel>> pieces(List<CoreLabel> labels) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (int from = 0; from < labels.size(); from += LONGEST_SENTENCE_IN_TOKENS) {
            pieces.add(labels.subList(from, Math.min(labels.size(), from + LONGEST_SENTENCE_IN_TOKENS)));
        }
        return pieces;
    }

    private Sentence tagged(int index, List<CoreLabel> labels, SourceText text, Morphology morphology) {
        tagger.tagCoreLabels(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            String surface = text.of(span);
            boolean claimed = label.containsKey(Words.StandIn.class);
            String tag = claimed ? "NNP" : label.tag();
            String lemma = claimed ? surface : lemma(label.word(), tag, morphology);
            tokens.add(new Token(tokens.size(), span, surface, lemma, tag));
        }
        List<Token> repaired = TagRepair.repaired(tokens).stream()
                .map(token -> token.tag().equals(tokens.get(token.index()).tag())
                        ? token
                        : withLemma(token, labels.get(token.index()), morphology))
                .toList();
        return Sentence.tagged(index, repaired)
                .withEngineWords(labels.stream().map(CoreLabel::word).toList());
    }

    private static String lemma(String word, String tag, Morphology morphology) {
        return MisreadPlurals.singular(word.toLowerCase(Locale.ROOT), tag).orElseGet(() -> morphology.lemma(word, tag));
    }

    private static Token withLemma(Token token, CoreLabel label, Morphology morphology) {
        String lemma = lemma(label.word().toLowerCase(Locale.ROOT), token.tag(), morphology);
        return new Token(token.index(), token.span(), token.surface(), lemma, token.tag());
    }

    @Override
    public Sentence parse(Sentence tagged) {
        BracketsAside brackets = BracketsAside.in(tagged);
        RoughCounts rough = RoughCounts.in(tagged);
        BitSet aside = rough.tokens();
        aside.or(brackets.tokens());
        List<CoreLabel> labels = new ArrayList<>(tagged.size());
        List<Integer> seen = new ArrayList<>(tagged.size());
        for (Token token : tagged.tokens()) {
            if (aside.get(token.index())) {
                continue;
            }
            seen.add(token.index());
            CoreLabel label = new CoreLabel();
            label.setWord(tagged.engineWord(token.index()));
            label.setValue(tagged.engineWord(token.index()));
            label.setTag(token.tag());
            label.setIndex(seen.size());
            labels.add(label);
        }
        int[] governors = new int[tagged.size()];
        String[] relations = new String[tagged.size()];
        Arrays.fill(governors, Sentence.ROOT);
        Arrays.fill(relations, "root");
        for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
            int dependent = seen.get(dependency.dep().index() - 1);
            int governor = dependency.gov().index() - 1;
            governors[dependent] = governor < 0 ? Sentence.ROOT : seen.get(governor);
            relations[dependent] = dependency.reln().toString();
        }
        brackets.attach(governors, relations);
        rough.attach(governors, relations);
        DependencyTree tree = new DependencyTree(tagged.tokens(), governors, List.of(relations));
        TreeRepair.all(tree);
        return tagged.withTree(tree.governors(), tree.relations());
    }

    @Override
    public String version() {
        return "stanford-corenlp 4.5.10 (english-left3words-distsim, nndep english_UD)";
    }
}
