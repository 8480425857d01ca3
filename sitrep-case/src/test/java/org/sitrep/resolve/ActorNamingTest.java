package org.sitrep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.filed.FiledEntity;
import org.sitrep.mention.ActorType;

class ActorNamingTest {

    private static final ReportSetting SUDAN = new ReportSetting(Optional.of("SDN"), Set.of(), Set.of());

    private static Optional<Identity> who(String name, Optional<ActorType> type) {
        FiledEntity entity = new FiledEntity(
                "e1",
                FiledEntity.Kind.ACTOR,
                name,
                List.of(),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        return new ActorNaming().identity(entity, SUDAN);
    }

    @Test
    void soldiers_at_the_head_of_a_sentence_are_the_same_as_soldiers_within_it() {
        assertThat(who("Soldiers", Optional.of(ActorType.STATE)))
                .contains(new Identity("actor:state:SDN", "soldiers", Optional.of("actor:state:SDN")))
                .isEqualTo(who("soldiers", Optional.of(ActorType.STATE)));
    }

    @Test
    void an_army_with_a_name_of_its_own_keeps_it() {
        assertThat(who("Sudanese Armed Forces", Optional.of(ActorType.STATE)).map(Identity::name))
                .contains("Sudanese Armed Forces");
    }

    @Test
    void gunmen_are_nobody_in_particular() {
        assertThat(who("gunmen", Optional.empty())).isEmpty();
    }
}
