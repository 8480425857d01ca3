package org.sitrep.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.syntax.SupportVerbs;

/**
 * Rules, frames and word lists. Later files add to earlier ones; a rule or frame of the same name replaces the earlier
 * one, a list of the same name is added to.
 */
public final class Codebook {

    private final Map<String, Frame> frames;
    private final Map<String, Set<String>> lists;
    private final Map<String, Rule> rules;

    Codebook(Map<String, Frame> frames, Map<String, Set<String>> lists, Map<String, Rule> rules) {
        this.frames = new LinkedHashMap<>(frames);
        this.lists = new LinkedHashMap<>(lists);
        this.rules = new LinkedHashMap<>(rules);
    }

    /** The same codebook without some rules, named in lower case. */
    public Codebook without(Set<String> names) {
        Map<String, Rule> kept = new LinkedHashMap<>(rules);
        kept.keySet().removeIf(name -> names.contains(name.toLowerCase(Locale.ROOT)));
        return new Codebook(frames, lists, kept);
    }

    /** Rules in the order of their files. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<Frame> frame(String name) {
        return Optional.ofNullable(frames.get(name));
    }

    /** Lemmas and phrases of a named list; empty if there is none of that name. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    public boolean hasList(String name) {
        return lists.containsKey(name);
    }

    /** The lists "acting" and "facing" as support verbs. */
    public SupportVerbs supportVerbs() {
        return new SupportVerbs(list("acting"), list("facing"));
    }

    /** The slots of a rule for one of its triggers: its own, and the frame's for roles it does not set. */
    public List<RoleSlots> roleSlots(Rule rule, Trigger trigger) {
        List<RoleSlots> all = new ArrayList<>(rule.roles());
        Set<String> set = new LinkedHashSet<>();
        rule.roles().forEach(slots -> set.add(slots.name()));
        frame(trigger.frame())
                .ifPresent(frame -> frame.roles().stream()
                        .filter(slots -> !set.contains(slots.name()))
                        .forEach(all::add));
        return List.copyOf(all);
    }
}
