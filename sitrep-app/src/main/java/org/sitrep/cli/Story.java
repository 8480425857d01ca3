package org.sitrep.cli;

import java.util.List;

/** An answer laid out for reading: sections of entries, each with the claims it rests on. */
record Story(String title, List<Section> sections) {

    Story {
        sections = List.copyOf(sections);
    }

    /** @param nothing what is said where it has no entries */
    record Section(String title, String nothing, List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing.
     *
     * @param details lines below the heading
     * @param claims ids of the claims that are cited, in order
     */
    record Entry(String heading, List<String> details, List<String> claims) {
        Entry {
            details = List.copyOf(details);
            claims = List.copyOf(claims);
        }
    }
}
