package org.sitrep.place;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a generic word beside a name ("province", "district", "river") says about the sort of place. */
enum Level {
    ADM1("level-adm1", EnumSet.of(Feature.ADM1)),
    ADM2("level-adm2", EnumSet.of(Feature.ADM2)),
    TOWN("level-town", EnumSet.of(Feature.POPULATED_PLACE)),
    REGION("level-region", EnumSet.of(Feature.REGION, Feature.ADM1, Feature.ADM2, Feature.COUNTRY)),
    OTHER("level-other", EnumSet.of(Feature.OTHER, Feature.REGION));

    private final String list;
    private final Set<Feature> features;

    Level(String list, Set<Feature> features) {
        this.list = list;
        this.features = features;
    }

    boolean fits(Feature feature) {
        return features.contains(feature);
    }

    /** The level that a generic word names. */
    static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (WordList.english().is(level.list, word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
