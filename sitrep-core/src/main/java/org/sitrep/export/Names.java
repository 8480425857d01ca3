package org.sitrep.export;

import java.util.Optional;
import org.sitrep.claim.Filler;
import org.sitrep.entity.Entity;
import org.sitrep.mention.Mention;
import org.sitrep.pipeline.CodedReport;

/** Names for a reader: the entity's where one is known, else the words of the report on one line. */
public final class Names {

    private final CodedReport coded;

    public Names(CodedReport coded) {
        this.coded = coded;
    }

    /** The name of what a mention means. */
    public String of(Mention mention) {
        return known(Optional.of(mention))
                .orElseGet(() -> oneLine(coded.report().text().of(mention.span())));
    }

    /** The name of what fills a role. */
    public String of(Filler filler) {
        return known(filler.mention()).orElseGet(() -> oneLine(filler.text()));
    }

    private Optional<String> known(Optional<Mention> mention) {
        return mention.flatMap(coded.entities()::of).map(Entity::name);
    }

    /** The same words with every run of white space as one space. */
    public static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
