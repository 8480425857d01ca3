package org.sitrep.claim;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types and roles that each kind of claim may have: the output contract's table. */
public final class Vocabulary {

    private static final Map<ClaimKind, List<String>> TYPES = new EnumMap<>(ClaimKind.class);
    private static final Map<ClaimKind, Set<Role>> ROLES = new EnumMap<>(ClaimKind.class);

    static {
        put(
                ClaimKind.EVENT,
                EnumSet.of(Role.AGENT, Role.TARGET, Role.VICTIM, Role.INSTRUMENT),
                "battle air_strike shelling explosion suicide_bombing attack killing abduction enforced_disappearance"
                        + " abuse sexual_violence arrest surrender defection property_destruction arson looting hijacking"
                        + " protest riot operation withdrawal agreement ceasefire appeal threat accusation aid movement"
                        + " other");
        put(ClaimKind.CONTROL, EnumSet.of(Role.AGENT, Role.TARGET), "holds gained lost contested expanding absent");
        put(ClaimKind.STRENGTH, EnumSet.of(Role.AGENT), "size increase decrease");
        put(
                ClaimKind.AFFILIATION,
                EnumSet.of(Role.SUBJECT, Role.OBJECT),
                "leader_of commander_of member_of joined defected_from allied_with splinter_of founded holds_office"
                        + " kin_of");
        put(ClaimKind.PRESENCE, EnumSet.of(Role.SUBJECT), "present based arrived left");
        put(ClaimKind.CASUALTIES, EnumSet.of(Role.VICTIM, Role.AGENT), "killed injured missing captured abducted");
        put(
                ClaimKind.IMPACT,
                EnumSet.of(Role.AFFECTED, Role.AGENT, Role.ORIGIN, Role.DESTINATION),
                "displacement return education livelihood housing health food aid_access rights");
    }

    private Vocabulary() {}

    private static void put(ClaimKind kind, Set<Role> roles, String types) {
        TYPES.put(kind, List.of(types.split(" ")));
        ROLES.put(kind, roles);
    }

    public static List<String> types(ClaimKind kind) {
        return TYPES.getOrDefault(kind, List.of());
    }

    public static Set<Role> roles(ClaimKind kind) {
        return ROLES.getOrDefault(kind, Set.of());
    }

    /** @throws IllegalArgumentException if the kind has no such type or role, saying which it has */
    public static void check(ClaimKind kind, String type, Collection<Role> roles) {
        if (!types(kind).contains(type)) {
            throw new IllegalArgumentException(
                    "\"" + type + "\" is no type of " + kind.label() + "; expected one of " + types(kind));
        }
        for (Role role : roles) {
            if (!roles(kind).contains(role)) {
                throw new IllegalArgumentException(
                        kind.label() + " has no role " + role.label() + "; expected one of " + roles(kind));
            }
        }
    }
}
