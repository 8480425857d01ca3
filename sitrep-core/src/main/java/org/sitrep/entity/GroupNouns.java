package org.sitrep.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.mention.ActorType;

/** What a bare definite noun such as "the group" can stand for, by the actor's type. */
final class GroupNouns {

    private static final Set<ActorType> ARMED =
            Set.of(ActorType.REBEL, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA);
    private static final Set<ActorType> BODY = Set.of(
            ActorType.REBEL,
            ActorType.POLITICAL_MILITIA,
            ActorType.IDENTITY_MILITIA,
            ActorType.NGO,
            ActorType.IO,
            ActorType.OTHER,
            ActorType.MEDIA);
    private static final Set<ActorType> OFFICE =
            Set.of(ActorType.STATE, ActorType.IO, ActorType.NGO, ActorType.OTHER, ActorType.MEDIA);

    private static final Map<String, Set<ActorType>> TYPES = Map.ofEntries(
            Map.entry("group", BODY),
            Map.entry("organisation", BODY),
            Map.entry("organization", BODY),
            Map.entry("movement", BODY),
            Map.entry("network", BODY),
            Map.entry("alliance", BODY),
            Map.entry("coalition", BODY),
            Map.entry("party", BODY),
            Map.entry("faction", ARMED),
            Map.entry("militia", ARMED),
            Map.entry("paramilitary", ARMED),
            Map.entry("paramilitaries", ARMED),
            Map.entry("gang", ARMED),
            Map.entry("cell", ARMED),
            Map.entry("rebels", ARMED),
            Map.entry("insurgents", ARMED),
            Map.entry("militants", ARMED),
            Map.entry("jihadists", ARMED),
            Map.entry("fighters", ARMED),
            Map.entry("terrorists", ARMED),
            Map.entry("guerrillas", ARMED),
            Map.entry("agency", OFFICE),
            Map.entry("committee", OFFICE),
            Map.entry("council", OFFICE),
            Map.entry("commission", OFFICE),
            Map.entry("ministry", OFFICE),
            Map.entry("body", OFFICE),
            Map.entry("charity", Set.of(ActorType.NGO, ActorType.OTHER)));

    private static final Set<String> PARTS_OF_NAMES = Set.of(
            "council", "committee", "commission", "ministry", "party", "network", "coalition", "alliance", "agency");

    private GroupNouns() {}

    /** Whether a body that is called so has the noun in its name. */
    static boolean isPartOfNames(String noun) {
        return PARTS_OF_NAMES.contains(noun);
    }

    /** Types of actors that the noun can stand for; none for a noun that does not stand for a named actor. */
    static Set<ActorType> types(String noun) {
        return TYPES.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of());
    }
}
