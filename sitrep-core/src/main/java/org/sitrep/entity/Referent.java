package org.sitrep.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.mention.GivenNames.Gender;
import org.sitrep.mention.Mention;

/** Someone or something that mentions are being gathered for, while a report is read. */
final class Referent {

    /** What sort of entity it will be. */
    enum Sort {
        ACTOR,
        PERSON,
        OUTLET
    }

    private final Sort sort;
    private String name;
    private Optional<Gender> gender = Optional.empty();
    private final List<Mention> mentions = new ArrayList<>();

    Referent(Sort sort, String name) {
        this.sort = sort;
        this.name = name;
    }

    Sort sort() {
        return sort;
    }

    String name() {
        return name;
    }

    void rename(String fuller) {
        this.name = fuller;
    }

    Optional<Gender> gender() {
        return gender;
    }

    void learnGender(Optional<Gender> told) {
        gender = gender.or(() -> told);
    }

    List<Mention> mentions() {
        return mentions;
    }
}
