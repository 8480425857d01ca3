package org.sitrep.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.redact.RedactionJudgement;
import org.sitrep.store.Analyst;
import org.sitrep.store.Setting;
import org.sitrep.store.Setting.Topic;
import org.sitrep.store.Settings;

/** Whom the exports of a case name or withhold in spite of the rules, as people have said it. */
public final class CaseNaming {

    private static final String PUBLISH = "publish";
    private static final String WITHHOLD = "withhold";

    private final Settings settings;

    public CaseNaming(Handle handle) {
        this.settings = new Settings(handle);
    }

    /** What stands, by name. */
    public List<RedactionJudgement> standing() {
        return settings.standing(Topic.NAMING).stream()
                .map(CaseNaming::judgement)
                .toList();
    }

    /** Writes down what does not stand already, so that the next export heeds it. */
    public void keep(Analyst analyst, List<RedactionJudgement> said) {
        Set<RedactionJudgement> known = new HashSet<>(standing());
        said.stream().filter(judgement -> !known.contains(judgement)).forEach(judgement -> {
            String value = judgement.publish() ? PUBLISH : WITHHOLD;
            settings.set(analyst, Topic.NAMING, judgement.name(), value, judgement.reason());
        });
    }

    /**
     * Leaves a name to the rules again.
     *
     * @throws org.sitrep.store.NotInCaseException if nothing stands for it
     */
    public void drop(Analyst analyst, String name) {
        settings.unset(analyst, Topic.NAMING, name, "");
    }

    private static RedactionJudgement judgement(Setting setting) {
        return new RedactionJudgement(setting.name(), setting.value().equals(PUBLISH), setting.who(), setting.reason());
    }
}
