package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/** Single persons by their role: "the former governor", "a nurse", "the group's spokesman". */
public final class RoleReading implements MentionReading {

    private static final Set<String> BODY_PARTS = Set.of("head", "body", "hand", "arm", "chest");
    private static final int LONGEST_NAME = 60;

    @Override
    public List<PersonMention> read(Passage passage, Mentions earlier) {
        List<PersonMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isParsed()) {
                PersonTitles titles = new PersonTitles(sentence);
                for (Token token : sentence.tokens()) {
                    if (isRole(sentence, token, titles, earlier)) {
                        found.add(mention(passage.report().text(), sentence, token));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isRole(Sentence sentence, Token token, PersonTitles titles, Mentions earlier) {
        boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
        boolean office = token.lower().equals("head")
                && sentence.child(token.index(), "nmod", "nmod:poss").isPresent();
        if (!singular || !titles.isRole(token.index()) || BODY_PARTS.contains(token.lower()) && !office) {
            return false;
        }
        boolean taken = earlier.in(sentence.index()).stream()
                .anyMatch(mention -> mention.head().overlaps(token.span())
                        || mention instanceof PersonMention && mention.span().contains(token.span()));
        int governor = sentence.governor(token.index());
        boolean modifier = sentence.hasRelation(token.index(), "compound", "amod", "flat")
                && governor >= 0
                && sentence.token(governor).isNoun();
        return !taken && !modifier && hasDeterminer(sentence, token);
    }

    /** A role without any article or possessor names no one in particular ("he was made governor"). */
    private static boolean hasDeterminer(Sentence sentence, Token token) {
        return sentence.child(token.index(), "det", "nmod:poss").isPresent()
                || sentence.hasRelation(token.index(), "nsubj", "nsubj:pass");
    }

    private static PersonMention mention(SourceText text, Sentence sentence, Token token) {
        Span span = NounPhrases.full(sentence, token.index());
        boolean plain = sentence.child(token.index(), "acl:relcl", "acl").isEmpty() && span.length() <= LONGEST_NAME;
        String name = plain ? NounPhrases.name(text, span) : NounPhrases.generic(text, sentence, token.index());
        boolean former = name.toLowerCase(Locale.ROOT).matches("(former|ex|ousted|late|deposed)\\b.*");
        Title title = new Title(title(sentence, token), "", former);
        Anchor anchor = new Anchor(sentence.index(), token.index(), span, token.span());
        return new PersonMention(anchor, Form.GENERIC, name, List.of(title));
    }

    private static String title(Sentence sentence, Token token) {
        String title = token.lower();
        for (int i = token.index() - 1; i >= 0 && i > token.index() - 4; i--) {
            String longer = sentence.token(i).lower() + " " + title;
            boolean past = longer.matches("(former|ex|ousted|late|deposed|retired) .*");
            if (past || !Titles.english().isTitle(longer)) {
                break;
            }
            title = longer;
        }
        return title;
    }
}
