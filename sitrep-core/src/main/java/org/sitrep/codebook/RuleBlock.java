package org.sitrep.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Role;

/** Turns a rule's block into a rule and checks it against the frames, lists and the contract's vocabulary. */
final class RuleBlock {

    private static final Pattern TRIGGER_KEY = Pattern.compile("(verb|noun|adj)\\[([a-z0-9-]+)\\]");
    private static final Set<String> TESTS = Set.of(
            "actor",
            "armed",
            "state",
            "civilian",
            "private",
            "person",
            "place",
            "people",
            "folk",
            "pronoun",
            "quantity",
            "name",
            "named",
            "country",
            "nation",
            "number",
            "none",
            "filled",
            "outlet",
            "thing",
            "share",
            "troops",
            "newname",
            "newperson",
            "own");
    private static final Set<String> PLAIN_KEYS =
            Set.of("claim", "when", "unless", "quantity", "set", "yes", "no", "source");

    private final Block block;
    private final Map<String, Frame> frames;
    private final Map<String, Set<String>> lists;

    RuleBlock(Block block, Map<String, Frame> frames, Map<String, Set<String>> lists) {
        this.block = block;
        this.frames = frames;
        this.lists = lists;
    }

    Rule read() {
        Block.Field claim = block.fields("claim").stream()
                .findFirst()
                .orElseThrow(() -> block.wrong(block.line(), "expected a line \"claim KIND TYPE\", found none"));
        String[] words = claim.value().split("\\s+");
        if (words.length != 2) {
            throw block.wrong(claim.line(), "expected \"claim KIND TYPE\", found \"claim " + claim.value() + "\"");
        }
        try {
            return rule(constant(ClaimKind.class, words[0], claim.line()), words[1]);
        } catch (IllegalArgumentException e) {
            throw block.wrong(claim.line(), String.valueOf(e.getMessage()));
        }
    }

    private Rule rule(ClaimKind kind, String type) {
        Optional<String> quantityOf =
                block.fields("quantity").stream().findFirst().map(this::quantityOf);
        return new Rule(
                block.name(),
                kind,
                type,
                triggers(),
                checkedRoles(),
                conditions("when"),
                conditions("unless"),
                quantityOf,
                fixed(),
                examples(),
                block.fields("source").stream()
                        .findFirst()
                        .map(Block.Field::value)
                        .orElse(""));
    }

    private String quantityOf(Block.Field field) {
        if (!field.value().startsWith("slot:")) {
            constant(Role.class, field.value(), field.line());
        }
        return field.value();
    }

    private List<Trigger> triggers() {
        List<Trigger> triggers = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            Matcher key = TRIGGER_KEY.matcher(field.key());
            if (key.matches()) {
                if (!frames.containsKey(key.group(2))) {
                    throw block.wrong(
                            field.line(), "no frame is called \"" + key.group(2) + "\"; there are " + frames.keySet());
                }
                for (String item : field.items()) {
                    expanded(item, field.line())
                            .forEach(words -> triggers.add(new Trigger(key.group(1), key.group(2), words)));
                }
            } else if (!PLAIN_KEYS.contains(field.key()) && !isRole(field.key())) {
                throw block.wrong(
                        field.line(),
                        "unknown field \"" + field.key() + "\"; expected verb[FRAME], noun[FRAME],"
                                + " adj[FRAME], a role or one of "
                                + PLAIN_KEYS.stream().sorted().toList());
            }
        }
        if (triggers.isEmpty()) {
            throw block.wrong(block.line(), "expected a trigger line such as \"verb[FRAME] attack, raid\", found none");
        }
        return triggers;
    }

    private List<List<String>> expanded(String item, int line) {
        if (!item.startsWith("@")) {
            return List.of(Arrays.asList(item.split("\\s+")));
        }
        Set<String> words = lists.get(item.substring(1));
        if (words == null) {
            throw block.wrong(line, "no list is called \"" + item.substring(1) + "\"");
        }
        return words.stream().map(word -> Arrays.asList(word.split("\\s+"))).toList();
    }

    private List<RoleSlots> checkedRoles() {
        List<RoleSlots> roles = roles(block);
        for (RoleSlots slots : roles) {
            checkTests(slots.tests(), block.line());
        }
        return roles;
    }

    private void checkTests(List<String> tests, int line) {
        for (String test : tests) {
            String name = test.startsWith("!") ? test.substring(1) : test;
            boolean known = name.startsWith("=")
                    || (name.startsWith("@") ? lists.containsKey(name.substring(1)) : TESTS.contains(name));
            if (!known) {
                throw block.wrong(
                        line,
                        "unknown test \"" + test
                                + "\"; expected a list such as @building, a word such as =car or one of "
                                + TESTS.stream().sorted().toList());
            }
        }
    }

    /** Role lines of a rule or frame: {@code agent! subj, by : actor person}. */
    static List<RoleSlots> roles(Block block) {
        List<RoleSlots> roles = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            if (isRole(field.key())) {
                String name = roleName(field.key());
                String[] sides = field.value().split(":", 2);
                roles.add(new RoleSlots(
                        name,
                        field.key().contains("!"),
                        field.key().contains("+"),
                        Arrays.stream(sides[0].split(","))
                                .map(String::trim)
                                .filter(slot -> !slot.isEmpty())
                                .toList(),
                        sides.length > 1 ? words(sides[1]) : List.of()));
            }
        }
        return roles;
    }

    private static boolean isRole(String key) {
        return RoleSlots.isName(roleName(key));
    }

    private static String roleName(String key) {
        return key.replace("!", "").replace("+", "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Condition> conditions(String key) {
        List<Condition> conditions = new ArrayList<>();
        for (Block.Field field : block.fields(key)) {
            String[] sides = field.value().split(":", 2);
            if (sides.length != 2) {
                throw block.wrong(
                        field.line(), "expected \"" + key + " SLOTS : TESTS\", found \"" + field.value() + "\"");
            }
            List<String> tests = words(sides[1]);
            checkTests(tests, field.line());
            conditions.add(new Condition(
                    Arrays.stream(sides[0].split(",")).map(String::trim).toList(), tests));
        }
        return conditions;
    }

    private Map<String, String> fixed() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Block.Field field : block.fields("set")) {
            for (String item : field.items()) {
                String[] sides = item.split("=", 2);
                if (sides.length != 2) {
                    throw block.wrong(field.line(), "expected \"set NAME=VALUE\", found \"" + item + "\"");
                }
                values.put(sides[0].trim(), sides[1].trim());
            }
        }
        return values;
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Block.Field field : block.fields()) {
            if (field.key().equals("yes") || field.key().equals("no")) {
                String[] sides = field.value().split("->", 2);
                Map<String, String> expected = new LinkedHashMap<>();
                if (sides.length > 1) {
                    for (String item : sides[1].split(";")) {
                        String[] pair = item.split("=", 2);
                        if (pair.length != 2) {
                            throw block.wrong(
                                    field.line(), "expected \"-> role=words; ...\", found \"" + item.trim() + "\"");
                        }
                        expected.put(pair[0].trim(), pair[1].trim());
                    }
                }
                examples.add(new Example(sides[0].trim(), field.key().equals("yes"), expected));
            }
        }
        return examples;
    }

    private <E extends Enum<E>> E constant(Class<E> sort, String word, int line) {
        try {
            return Enum.valueOf(sort, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw block.wrong(
                    line,
                    "\"" + word + "\" is none of "
                            + Arrays.toString(sort.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
    }
}
