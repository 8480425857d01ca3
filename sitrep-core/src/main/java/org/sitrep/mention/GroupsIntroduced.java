package org.sitrep.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.syntax.CalendarNames;
import org.sitrep.text.SourceText;
import org.sitrep.text.Span;

/**
 * Names that a report itself says are those of groups: "a separatist group called Golden Peacock", "the Hill Wolves, a
 * local militia", "the rebel group Dawn", "a militia, the Hill Wolves,". What the group is tells the actor's type.
 */
final class GroupsIntroduced {

    private static final String NO_OPENER = "(?!(?:The|A|An|In|On|At|By|As|But|And|For|From|Since|After)\\b)";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
    private static final String ORDINAL = "\\d{1,3}(?:st|nd|rd|th)";
    private static final String LINK = "(?:(?:of|for|the|and|de|del|da|al|el)\\s){0,2}";
    private static final String NAME =
            "(" + NO_OPENER + "(?:" + CAPITALISED + "|" + ORDINAL + ")(?:\\s" + LINK + CAPITALISED + "){0,5})";
    private static final String GROUP = ActorNouns.english().groups().stream()
            .map(ActorNouns.ActorNoun::noun)
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "((?:[\\p{L}’'-]+\\s){0,4}?)(", ")"));
    private static final String CLOSE = "(?=\\s?[,.;:)]|\\s(?:that|which|who|led|formed|founded|based|in|of|from|with|"
            + "operating|active|allied|linked|loyal|opposed|fighting|accused|blamed)\\b)";

    private static final Pattern CALLED = Pattern.compile("\\b(?:[Aa]n?|[Tt]he|[Oo]ne)\\s" + GROUP
            + "\\s(?:called|named|known\\sas|calling\\sitself|(?:which|that)\\scalls\\sitself|dubbed)\\s(?:the\\s)?[\"“']?"
            + NAME);
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<!\\b(?i:in|at|near|from|to|around|on|outside)\\s(?:the\\s)?)\\b" + NAME
                    + "(?:\\s\\([^)]{2,12}\\))?,\\san?\\s" + GROUP + CLOSE);
    private static final Pattern BESIDE = Pattern.compile("\\b(?:[Aa]n?|[Tt]he)\\s" + GROUP + "\\s" + NAME);

    private static final Pattern SET_OFF = Pattern.compile(
            "\\b[Aa]n?\\s" + GROUP + ",\\s(?:the\\s)?" + NAME + "(?:\\s\\([^)]{2,12}\\))?,\\s(?!and\\b)");

    private final Map<String, ActorType> types = new TreeMap<>();

    /** @param regions stretches to look at */
    GroupsIntroduced(SourceText text, List<Span> regions) {
        for (Span region : regions) {
            add(CALLED.matcher(text.of(region)), 2, 1, 3);
            add(EXPLAINED.matcher(text.of(region)), 3, 2, 1);
            add(BESIDE.matcher(text.of(region)), 2, 1, 3);
            add(SET_OFF.matcher(text.of(region)), 2, 1, 3);
        }
    }

    /** What sort of actor a name was said to be. */
    Optional<ActorType> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Every place in some stretches where such a name stands. */
    List<Span> uses(SourceText text, List<Span> regions) {
        return types.keySet().stream()
                .flatMap(name -> WholeWords.of(name, text, regions).stream())
                .sorted()
                .toList();
    }

    private void add(Matcher matcher, int noun, int describing, int name) {
        while (matcher.find()) {
            String bearer = withoutMembers(matcher.group(name));
            ActorType type = type(matcher.group(describing), matcher.group(noun));
            if (type != ActorType.OTHER && mayBeName(bearer)) {
                types.putIfAbsent(bearer, type);
            }
        }
    }

    /** "Fighters of the Hill Wolves": the group alone. */
    private static String withoutMembers(String name) {
        int of = name.indexOf(" of the ");
        boolean members = of > 0
                && ActorNouns.english()
                        .of(name.substring(0, of).toLowerCase(Locale.ROOT))
                        .filter(ActorNouns.ActorNoun::plural)
                        .isPresent();
        return members ? name.substring(of + " of the ".length()) : name;
    }

    private static ActorType type(String describing, String noun) {
        ActorType type =
                ActorNouns.english().of(noun).map(ActorNouns.ActorNoun::type).orElse(ActorType.OTHER);
        return type != ActorType.OTHER
                ? type
                : List.of(describing.trim().split("\\s")).stream()
                        .map(word -> ActorNouns.english().of(word.toLowerCase(Locale.ROOT) + " group"))
                        .flatMap(Optional::stream)
                        .map(ActorNouns.ActorNoun::type)
                        .findFirst()
                        .orElse(ActorType.OTHER);
    }

    private static boolean mayBeName(String name) {
        String first = name.split("\\s")[0];
        return !CalendarNames.isDayOrMonth(first)
                && !NameContext.english().is("lead_word", first)
                && !Titles.english().isTitle(first);
    }
}
