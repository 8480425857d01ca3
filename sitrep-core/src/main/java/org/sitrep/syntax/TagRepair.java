package org.sitrep.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects tags that grammar rules out: after "do not", "did not" or a modal an uninflected common noun is a verb ("do
 * not target hospitals", "will shell the town", "the school did not open"), and between a noun and a verb of the past a
 * base form is a noun.
 */
public final class TagRepair {

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> ACTS = GrammarWords.of("act-in-ing");
    private static final Set<String> SEVERAL_ACTS = GrammarWords.of("several-acts");
    private static final Set<String> COUNTS = GrammarWords.of("count");
    private static final Set<String> ONE_FORM = GrammarWords.of("one-form-verb");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "get");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");

    private TagRepair() {}

    /** The tokens with repaired tags; a repaired token's lemma is its lower-case surface. */
    public static List<Token> repaired(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && isInfinitive(tokens, i)) {
                Token to = tokens.get(i - 1);
                repaired.set(i - 1, new Token(to.index(), to.span(), to.surface(), to.lemma(), "TO"));
            }
            Token token = tokens.get(i);
            tag(tokens, i)
                    .ifPresent(tag -> repaired.set(
                            token.index(),
                            new Token(token.index(), token.span(), token.surface(), token.lower(), tag)));
        }
        return List.copyOf(repaired);
    }

    /** The tag that grammar gives a token, if it rules out the one it has. */
    private static Optional<String> tag(List<Token> tokens, int i) {
        if (i > 0 && isCutFromName(tokens, i) || isLyingNextTo(tokens, i)) {
            return Optional.of("JJ");
        }
        if (isNamedAct(tokens, i) || isWeaponBeforeNoun(tokens, i) || isHomeTo(tokens, i)) {
            return Optional.of("NN");
        }
        if (i == 0) {
            return Optional.empty();
        }
        if (isSeveralActs(tokens, i) || isThoseHarmed(tokens, i)) {
            return Optional.of("NNS");
        }
        if (isCountOfHarmed(tokens, i)) {
            return Optional.of("JJ");
        }
        if (isShotDead(tokens, i) || isOnlyFinite(tokens, i)) {
            return Optional.of("VBD");
        }
        if (isCountedBeforeFate(tokens, i)) {
            return Optional.of("NN");
        }
        if (isWounding(tokens, i)) {
            return Optional.of("VB");
        }
        if (isDoneToEachOther(tokens, i)) {
            return Optional.of("VBP");
        }
        if (isBeforeDoneToEachOther(tokens, i)) {
            return Optional.of("NN");
        }
        if (isProgressive(tokens, i)) {
            return Optional.of("VBG");
        }
        if (isHeldByInitials(tokens, i)) {
            return Optional.of("VBP");
        }
        if (isBehindAside(tokens, i)) {
            return Optional.of("VBZ");
        }
        boolean mayBeVerb = tokens.get(i).tag().equals("NN")
                || tokens.get(i).tag().equals("JJ") && tokens.get(i).lower().matches("open|close|empty|clear|free");
        boolean verb =
                mayBeVerb && (isInfinitive(tokens, i) || followsAuxiliary(tokens, i) && isFollowedByPhrase(tokens, i));
        if (verb) {
            return Optional.of("VB");
        }
        return isNounBeforeVerb(tokens, i) ? Optional.of("NN") : Optional.empty();
    }

    /** "Overnight shelling killed a woman", "Fighting broke out": an act as what something is said of is a noun. */
    private static boolean isNamedAct(List<Token> tokens, int i) {
        boolean opens = i == 0
                || tokens.get(i - 1).tag().matches("DT|JJ|PRP\\$|POS|NN|NNP")
                        && (i == 1 || !tokens.get(i - 1).tag().startsWith("NN"))
                || i == 1 && mayDescribe(tokens.get(0));
        return opens
                && tokens.get(i).tag().equals("VBG")
                && ACTS.contains(tokens.get(i).lower())
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).tag().matches("VBD|VBN|VBZ|VBP|MD")
                        || i > 0 && tokens.get(i + 1).lower().equals("of")
                        || i == 0 && tokens.get(1).lower().matches("between|there|here|among|near|in"));
    }

    /**
     * "Air strikes this month in the area have killed ten", "two dozen air strikes": one clause has one finite verb,
     * and no noun that stands for one thing is counted.
     */
    private static boolean isSeveralActs(List<Token> tokens, int i) {
        boolean act = tokens.get(i).tag().equals("VBZ")
                && SEVERAL_ACTS.contains(tokens.get(i).lower())
                && tokens.get(i - 1).tag().matches("NN|NNP|JJ");
        if (act && i > 1 && tokens.get(i - 1).tag().equals("NN") && isCountOfSeveral(tokens.get(i - 2))) {
            return true;
        }
        for (int next = i + 1; act && next < tokens.size(); next++) {
            String tag = tokens.get(next).tag();
            if (tag.matches("VBD|VBP|VBZ")
                    || next == i + 1 && ONE_FORM.contains(tokens.get(next).lower())) {
                return true;
            }
            if (tag.matches("CC|W.*|TO|VB|VBG|VBN|PRP") || tokens.get(next).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCountOfSeveral(Token token) {
        return COUNTS.contains(token.lemma())
                || token.isNumber() && !token.lower().matches("1|one|(19|20)\\d\\d");
    }

    /** "Gunmen in a launch shot dead three fishermen": with an object behind "dead" the shooting is told. */
    private static boolean isShotDead(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("shot")
                && !tokens.get(i).tag().equals("VBD")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).lower().equals("dead")
                && tokens.get(i + 2).tag().matches("CD|DT|PRP\\$|NN.*")
                && !AUXILIARIES.contains(tokens.get(i - 1).lemma());
    }

    /**
     * "Shelling hit Kona", "the group split from the front": a sentence without any finite verb has one in the word
     * behind its noun that may be one.
     */
    private static boolean isOnlyFinite(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean maybe = ONE_FORM.contains(token.lower())
                && token.tag().matches("NN|VBN|VB|JJ")
                && tokens.get(i - 1).tag().matches("NNS?|NNPS?|PRP|RB")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("DT|PRP\\$?|CD|NN.*|JJ|IN|TO|RP");
        return maybe && tokens.stream().noneMatch(other -> other.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** "Five of the wounded died": those whom a fate befell. */
    private static boolean isThoseHarmed(List<Token> tokens, int i) {
        return tokens.get(i).tag().matches("VBN|JJ|VBD")
                && tokens.get(i).lower().matches("wounded|injured|missing|displaced|detained|dead")
                && i > 1
                && tokens.get(i - 1).lower().equals("the")
                && tokens.get(i - 2).lower().equals("of")
                && (i + 1 == tokens.size() || tokens.get(i + 1).tag().matches("VB[DPZ]|RB|MD|IN|CC|[,.;:]"));
    }

    /** "One marine killed and two wounded": what is counted and harmed is somebody. */
    private static boolean isCountedBeforeFate(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("JJ")
                && tokens.get(i - 1).isNumber()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).lower().matches("killed|dead|wounded|injured|missing|shot|arrested|detained");
    }

    /** "Managed to kill one guard and wound 12 others": a noun that stands for one thing has no number behind it. */
    private static boolean isWounding(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("wound")
                && tokens.get(i).tag().equals("NN")
                && tokens.get(i - 1).lower().matches("and|or|to")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isNumber();
    }

    /** "The army and the front blame each other": right behind a noun "each other" is what they do something to. */
    private static boolean isDoneToEachOther(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("NN")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).lower().equals("each")
                && tokens.get(i + 2).lower().equals("other")
                && tokens.get(i - 1).tag().matches("NN.*|JJ");
    }

    private static boolean isBeforeDoneToEachOther(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("JJ") && i + 1 < tokens.size() && isDoneToEachOther(tokens, i + 1);
    }

    /** "Is currently striking the camps": behind "be" no adjective has an article or a name right behind it. */
    private static boolean isProgressive(List<Token> tokens, int i) {
        int before = tokens.get(i - 1).tag().equals("RB") ? i - 2 : i - 1;
        return tokens.get(i).tag().equals("JJ")
                && tokens.get(i).lower().endsWith("ing")
                && before > 0
                && tokens.get(before).lower().matches("is|are|was|were|been")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("DT|PRP\\$|NNP");
    }

    /**
     * "The paramilitary RSF control the villages": a noun has no article behind it, unless its phrase stands behind a
     * preposition ("under RSF control the villages starved").
     */
    private static boolean isHeldByInitials(List<Token> tokens, int i) {
        boolean held = tokens.get(i).lower().matches("control|hold|claim|patrol|attack|raid")
                && tokens.get(i).tag().equals("NN")
                && tokens.get(i - 1).surface().matches("\\p{Lu}[\\p{Lu}\\d-]+")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("DT|PRP\\$|CD|PDT|JJS");
        int before = i - 1;
        while (held && before >= 0 && tokens.get(before).tag().matches("DT|JJ|NNP|NN|CD")) {
            before--;
        }
        return held
                && (before < 0
                        || tokens.get(before).isPunctuation()
                        || tokens.get(before)
                                .lower()
                                .matches("that|and|but|while|where|as|because|which|how|said|says"));
    }

    /** "The front, which has 400 men, controls three villages": no noun behind a comma has an article behind it. */
    private static boolean isBehindAside(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("NNS")
                && tokens.get(i).lower().matches("controls|holds|claims|commands|leads|runs|patrols|demands|wants")
                && tokens.get(i - 1).surface().equals(",")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("DT|CD|PRP\\$|JJS|PDT");
    }

    /** "Drone attacks wounded three": no command begins a report's sentence. */
    private static boolean isWeaponBeforeNoun(List<Token> tokens, int i) {
        return i == 0
                && tokens.size() > 1
                && tokens.get(0).isVerb()
                && tokens.get(0).lower().matches("drone|mortar|rocket|shell|bomb|grenade|tear")
                && tokens.get(1).tag().matches("NNS?");
    }

    /** "Overnight shelling", "night bombing": the word right before a noun at the head of a sentence. */
    private static boolean mayDescribe(Token first) {
        return first.tag().matches("RB|NN|JJ");
    }

    /** "14 dead, 20 wounded and three missing": what is counted is no act. */
    private static boolean isCountOfHarmed(List<Token> tokens, int i) {
        return tokens.get(i).isVerb()
                && tokens.get(i).lower().matches("wounded|injured|missing|hurt")
                && tokens.get(i - 1).isNumber()
                && (i + 1 == tokens.size() || tokens.get(i + 1).surface().matches("[,.;]|and"));
    }

    /** "-backed" behind a name that was claimed first: the rest of an adjective ("Iran-backed fighters"). */
    private static boolean isCutFromName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.surface().matches("\\.?-\\p{L}{3,}")
                && token.tag().matches("VB.*|NN.*|RB")
                && tokens.get(i - 1).span().end() == token.span().start();
    }

    /** "Accused neighbouring Benin": nobody neighbours anything in the news. */
    private static boolean isLyingNextTo(List<Token> tokens, int i) {
        return tokens.get(i).lower().matches("neighbou?ring")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isNoun();
    }

    /** "The camp is home to 20,000 people". */
    private static boolean isHomeTo(List<Token> tokens, int i) {
        return tokens.get(i).lower().equals("home")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).lemma().equals("be")
                && tokens.get(i + 1).lower().equals("to");
    }

    /** "Is believed to command more than 300 men": a bare noun does not stand between "to" and an object. */
    private static boolean isInfinitive(List<Token> tokens, int i) {
        boolean object = i + 1 < tokens.size()
                && (tokens.get(i + 1).tag().matches("DT|PRP\\$|CD")
                        || tokens.get(i + 1).lower().matches("more|about|between|around|them|him|it"));
        return object
                && !tokens.get(i).lower().matches("death|date|prison|jail|school|war|power")
                && tokens.get(i).tag().equals("NN")
                && tokens.get(i - 1).lower().equals("to");
    }

    /**
     * "A coalition drone killed a man", "a drone strike": between a noun and a verb of the past and right behind an
     * article no base form can stand.
     */
    private static boolean isNounBeforeVerb(List<Token> tokens, int i) {
        boolean afterArticle = tokens.get(i).tag().equals("VB")
                && tokens.get(i - 1).tag().equals("DT")
                && tokens.get(i - 1).lower().matches("an?|the");
        boolean weapon = tokens.get(i).isVerb()
                && i + 1 < tokens.size()
                && (tokens.get(i).lower().equals("drone")
                                && tokens.get(i + 1).tag().matches("NN.*|VBD|VBN")
                        || tokens.get(i).lower().equals("warning")
                                && tokens.get(i + 1).lower().matches("shots?"));
        if (afterArticle || weapon) {
            return true;
        }
        boolean base = tokens.get(i).tag().matches("VBP?")
                && !AUXILIARIES.contains(tokens.get(i).lemma());
        boolean compound = i >= 2
                && tokens.get(i - 1).tag().matches("NN|JJ")
                && tokens.get(i - 2).tag().matches("DT|JJ|PRP\\$|NN");
        return base
                && compound
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().matches("VBD|VBN");
    }

    private static boolean followsAuxiliary(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        if (before.tag().equals("MD")) {
            return true;
        }
        boolean negated = NOT.contains(before.lower()) && i >= 2;
        return negated
                && (DO.contains(tokens.get(i - 2).lower())
                        || tokens.get(i - 2).tag().equals("MD"));
    }

    private static boolean isFollowedByPhrase(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        return !next.isVerb() && !next.tag().equals("MD");
    }
}
