package org.sitrep.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Form;
import org.sitrep.mention.OutletMention;

/** Names that the lexicon knows mean its actor or outlet; other names of organisations mean one body each. */
final class KnownActorReading implements ReferenceReading {

    @Override
    public void read(Discourse discourse, Referents referents) {
        Map<String, Referent> byKey = new HashMap<>();
        for (ActorMention mention : discourse.all(ActorMention.class)) {
            boolean named = mention.form() == Form.NAME || mention.actor().isPresent();
            if (named) {
                String key = mention.actor()
                        .map(id -> "actor " + id)
                        .orElse("name " + mention.name().toLowerCase(Locale.ROOT));
                link(referents, byKey, key, Referent.Sort.ACTOR, mention);
            }
        }
        for (OutletMention mention : discourse.all(OutletMention.class)) {
            link(referents, byKey, "outlet " + mention.outlet(), mention);
        }
    }

    private static void link(Referents referents, Map<String, Referent> byKey, String key, OutletMention mention) {
        Referent known = byKey.get(key);
        if (known == null) {
            byKey.put(key, referents.add(Referent.Sort.OUTLET, mention.name(), mention));
        } else {
            referents.link(mention, known);
        }
    }

    private static void link(
            Referents referents, Map<String, Referent> byKey, String key, Referent.Sort sort, ActorMention mention) {
        Referent known = byKey.get(key);
        if (known == null) {
            byKey.put(key, referents.add(sort, mention.name(), mention));
        } else {
            referents.link(mention, known);
            if (mention.form() == Form.NAME) {
                known.rename(mention.name());
            }
        }
    }
}
