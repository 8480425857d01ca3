package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Role;
import org.sitrep.codebook.Codebook;
import org.sitrep.entity.Entity;
import org.sitrep.entity.Entity.ActorEntity;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.ActorType;
import org.sitrep.mention.Form;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PersonMention;
import org.sitrep.mention.PersonMention.Title;
import org.sitrep.mention.PlaceMention;
import org.sitrep.syntax.Sentence;
import org.sitrep.syntax.Token;

/**
 * Offices and commands told with a name: "Darzab's police chief Ismail" holds an office, "a key IS leader" leads the
 * group. A title without a body or place makes no claim.
 */
final class OfficeReading implements ClaimReading {

    /** Rule of claims that a title makes; a title is given and no matter of doubt. */
    static final String RULE = "affiliation.title";

    private static final Set<String> COMPLEMENT = Set.of("of", "for", "in", "at", "with");

    @Override
    public List<Draft> read(Sentence sentence, ClaimContext context) {
        List<Draft> drafts = new ArrayList<>();
        for (PersonMention person : context.mentions().in(sentence.index(), PersonMention.class)) {
            if (person.form() == Form.NAME) {
                Map<String, Draft> titled = new LinkedHashMap<>();
                person.titles().stream()
                        .flatMap(title -> claim(sentence, person, title, context).stream())
                        .forEach(office -> titled.merge(key(office), office, OfficeReading::fuller));
                drafts.addAll(titled.values());
                if (titled.isEmpty()) {
                    BodyBehindName.of(sentence, person, context).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    /** One body is told once for a person, by the fuller title: "Deputy" and "Deputy Commissioner". */
    private static String key(Draft office) {
        return office.type
                + office.roles.getOrDefault(Role.OBJECT, List.of()).stream()
                        .map(Filler::text)
                        .toList();
    }

    private static Draft fuller(Draft one, Draft other) {
        return title(other).length() > title(one).length() ? other : one;
    }

    private static String title(Draft office) {
        return office.attributes.getOrDefault("title", "");
    }

    private static Optional<Draft> claim(Sentence sentence, PersonMention person, Title title, ClaimContext context) {
        if (title.isPrivate()
                || title.isAddress() && title.of().isEmpty()
                || context.codebook().list("no-office").contains(title.text())) {
            return Optional.empty();
        }
        Optional<Filler> body = groupBefore(sentence, person, title, context)
                .or(() -> title.of().isEmpty() ? Optional.empty() : BodyOfTitle.of(sentence, title, context))
                .filter(found -> !BodyOfTitle.isField(found, sentence, context))
                .or(() -> OfficeInFocus.of(sentence, person, title, context))
                .or(() -> title.of().isEmpty() ? BodyBesideRole.of(sentence, person, context) : Optional.empty())
                .filter(found -> !BodyOfTitle.isField(found, sentence, context))
                .or(() -> OfficeInFocus.isOfCountry(title, context)
                        ? Optional.empty()
                        : BodyInTitle.of(sentence, person, title, context));
        if (body.isEmpty()
                || isPerson(body.get(), sentence, context)
                || title.isOccupation() && !isEmployer(body.get(), title, sentence)) {
            return Optional.empty();
        }
        boolean armed = body.get()
                        .mention()
                        .filter(mention -> isArmedGroup(mention)
                                || context.codebook().list("title-leading").contains(title.text())
                                        && isMeantForArmedGroup(mention, context))
                        .isPresent()
                || context.codebook()
                        .list("title-rebel")
                        .contains(body.get().text().toLowerCase(Locale.ROOT));
        boolean member = context.codebook().list("title-member").stream().anyMatch(title.text()::contains);
        if (!armed && member && !isElected(body.get(), context)) {
            return Optional.empty();
        }
        String type = type(title.text(), body.get(), armed, context);
        return Optional.of(office(sentence, person, title, body.get(), type, context));
    }

    private static String type(String title, Filler body, boolean armed, ClaimContext context) {
        if (context.codebook().list("title-founding").stream().anyMatch(title::contains)) {
            return "founded";
        }
        if (armed) {
            return typeInGroup(title, context.codebook());
        }
        boolean regular = title.contains("command") && (isUnitOfState(body, context) || isAreaOfCommand(body, context));
        return regular ? "commander_of" : "holds_office";
    }

    private static Draft office(
            Sentence sentence, PersonMention person, Title title, Filler body, String type, ClaimContext context) {
        Draft draft = new Draft(ClaimKind.AFFILIATION, type, RULE, sentence, person.token());
        String name = context.passage().report().text().of(person.span());
        draft.add(
                Role.SUBJECT,
                new Filler(
                        name,
                        person.span(),
                        person.head(),
                        Optional.of(person),
                        "named with the title \"" + title.text() + "\""),
                person.token());
        draft.add(Role.OBJECT, body, person.token());
        draft.restOn(body.span());
        draft.attributes.put("title", title.text());
        draft.attributes.put("former", Boolean.toString(title.former()));
        draft.preset.put("tense", title.former() ? "past" : "present");
        return draft;
    }

    /** "The secretary of state, X, and the spokesman, Y": nobody holds office in a person. */
    private static boolean isPerson(Filler body, Sentence sentence, ClaimContext context) {
        return context.mentions().in(sentence.index(), PersonMention.class).stream()
                .anyMatch(other -> other.form() == Form.NAME && body.span().contains(other.head()));
    }

    /**
     * "American journalist", "defense lawyer", "human rights activist": origin and field of work employ nobody; a body
     * has a name of its own, and a place stands behind "in" or "of".
     */
    private static boolean isEmployer(Filler body, Title title, Sentence sentence) {
        boolean origin = body.mention().filter(PlaceMention.class::isInstance).isPresent()
                && sentence.tokenAt(body.span().start())
                        .filter(word -> !isComplement(sentence, word))
                        .isPresent();
        return !origin
                && !title.text().contains(body.text().toLowerCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .filter(token -> body.span().contains(token.span()))
                        .anyMatch(Token::isProperNoun);
    }

    private static boolean isComplement(Sentence sentence, Token word) {
        return word.index() > 0
                && COMPLEMENT.contains(sentence.token(word.index() - 1).lower());
    }

    /** "A member of the town council": whether to belong to a body is an office. */
    private static boolean isElected(Filler body, ClaimContext context) {
        return Arrays.stream(body.text().toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(word -> context.codebook().list("elected-body").contains(word));
    }

    private static String typeInGroup(String title, Codebook codebook) {
        Set<String> speaking = Set.copyOf(codebook.list("title-speaking"));
        if (codebook.list("title-leading").stream().anyMatch(leading -> isOffice(title, leading, speaking))) {
            return "leader_of";
        }
        if (codebook.list("title-commanding").stream().anyMatch(title::contains)) {
            return "commander_of";
        }
        return codebook.list("title-member").stream().anyMatch(title::contains) ? "member_of" : "holds_office";
    }

    /** "Militia leader", "head of the cell"; a "chief negotiator" and a "vice-chairman" lead nobody. */
    private static boolean isOffice(String title, String office, Set<String> speaking) {
        String last = title.substring(title.lastIndexOf(' ') + 1);
        return (" " + title + " ").contains(" " + office + " ") && (last.equals(office) || !speaking.contains(last));
    }

    static boolean isArmedGroup(Mention mention) {
        return mention instanceof ActorMention actor && isArmedGroup(actor.type());
    }

    private static boolean isArmedGroup(ActorType type) {
        return switch (type) {
            case REBEL, POLITICAL_MILITIA, IDENTITY_MILITIA -> true;
            default -> false;
        };
    }

    /** "The leader of the group", where the group is an armed one told of before. */
    private static boolean isMeantForArmedGroup(Mention mention, ClaimContext context) {
        return context.entities()
                .of(mention)
                .filter(ActorEntity.class::isInstance)
                .map(ActorEntity.class::cast)
                .filter(actor -> isArmedGroup(actor.type()))
                .isPresent();
    }

    /** A garrison or brigade of regular forces, or the army itself; not the police or a ministry. */
    private static boolean isUnitOfState(Filler body, ClaimContext context) {
        String meant = context.entityOf(body).map(Entity::name).orElse("");
        boolean force = Arrays.stream(
                        (body.text() + " " + meant).toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(word -> context.codebook().list("regular-unit").contains(word));
        return force && body.mention().filter(PlaceMention.class::isInstance).isEmpty();
    }

    /** "The commander of the northern sector". */
    private static boolean isAreaOfCommand(Filler body, ClaimContext context) {
        String words = body.text().toLowerCase(Locale.ROOT);
        return context.codebook().list("command-area").contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "a key IS leader in Jawzjan" leads IS, not Jawzjan: the armed group that stands before the role noun. */
    private static Optional<Filler> groupBefore(
            Sentence sentence, PersonMention person, Title title, ClaimContext context) {
        for (int role : sentence.children(person.token(), "appos", "compound")) {
            if (!title.text().endsWith(sentence.token(role).lower())) {
                continue;
            }
            for (int word : sentence.children(role, "compound", "amod", "nmod:poss")) {
                Filler group = context.fillers().name(sentence, word, "the group before the title");
                if (group.mention().filter(OfficeReading::isArmedGroup).isPresent()) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }
}
