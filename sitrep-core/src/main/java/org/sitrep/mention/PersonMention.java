package org.sitrep.mention;

import java.util.List;
import java.util.Set;

/**
 * A single person: by name, by a role ("the former governor"), or by a pronoun ("he").
 *
 * @param name the name without titles; for a role or pronoun the words themselves
 * @param titles titles and offices that stand with this mention, in text order
 */
public record PersonMention(Anchor anchor, Form form, String name, List<Title> titles) implements Mention {

    /**
     * A title or office as worded.
     *
     * @param text such as "police chief"
     * @param of the body or place it belongs to, as worded; empty text where none is said
     * @param former whether the text says that it is held no more
     */
    public record Title(String text, String of, boolean former) {

        /**
         * Whether it is a form of address or a private role ("Dr.", "Col.", "resident") and no office that somebody
         * holds.
         */
        public boolean isAddress() {
            return Set.of("honorific", "rank", "role_private")
                    .contains(Titles.english().classOf(text));
        }

        /** Whether it is work that somebody does ("journalist", "lawyer"): only an employer makes an office of it. */
        public boolean isOccupation() {
            return Set.of("occupation", "honorific").contains(Titles.english().classOf(text));
        }

        /** Whether it is a private role: "uncle", "resident", "suspect". */
        public boolean isPrivate() {
            return Titles.english().classOf(text).equals("role_private");
        }
    }

    public PersonMention {
        titles = List.copyOf(titles);
    }

    @Override
    public String kind() {
        return "person";
    }
}
