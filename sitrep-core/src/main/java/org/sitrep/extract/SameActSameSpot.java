package org.sitrep.extract;

import org.sitrep.entity.Entity;

/** An act of the same type with the same figure at the same named place is the same act told again. */
final class SameActSameSpot implements IncidentReading {

    private final Setting setting;

    SameActSameSpot(Setting setting) {
        this.setting = setting;
    }

    @Override
    public boolean tellOfOne(Draft later, Draft earlier) {
        boolean sameAct = later.kind == earlier.kind && later.type.equals(earlier.type);
        return sameAct
                && later.quantity.equals(earlier.quantity)
                && setting.place(later).isPresent()
                && setting.place(later)
                        .map(Entity::id)
                        .equals(setting.place(earlier).map(Entity::id));
    }
}
