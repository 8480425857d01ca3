package org.sitrep.bench.invented;

import java.time.LocalDate;
import java.util.Random;
import org.sitrep.bench.invented.InventedCountry.District;
import org.sitrep.bench.invented.InventedCountry.Group;

/**
 * What is told of, by one report or by several.
 *
 * @param figure people killed, displaced or fighting
 */
record Happening(Form form, District district, Group doer, Group other, LocalDate day, int figure) {

    /** What kind of thing happens, roughly as often as in reports. */
    enum Form {
        CLASH(55),
        SHELLING(75),
        CONTROL(83),
        DISPLACEMENT(93),
        PRESENCE(97),
        STRENGTH(100);

        private final int upTo;

        Form(int upTo) {
            this.upTo = upTo;
        }

        static Form drawn(Random random) {
            int lot = random.nextInt(100);
            for (Form form : values()) {
                if (lot < form.upTo) {
                    return form;
                }
            }
            return STRENGTH;
        }

        /** Claims that a report makes of it. */
        int claims() {
            return this == CLASH || this == SHELLING ? 2 : 1;
        }
    }
}
