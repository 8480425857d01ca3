package org.sitrep.redact;

/**
 * A person's decision about one name, which goes before the rules.
 *
 * @param name as it stands in the case, any letter case
 * @param publish whether the name may be published; false withholds it
 * @param by who decided
 * @param reason in the words of who decided
 */
public record RedactionJudgement(String name, boolean publish, String by, String reason) {

    public RedactionJudgement {
        if (NameWord.of(name).isEmpty()) {
            throw new IllegalArgumentException("expected a name; found \"" + name + "\"");
        }
    }
}
