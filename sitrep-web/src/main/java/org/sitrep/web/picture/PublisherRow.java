package org.sitrep.web.picture;

/**
 * What came from one publisher or speaker.
 *
 * @param kind of speaker; "publisher" for a publisher
 * @param copied number of reports, or claims, that were copied from elsewhere
 * @param contradicted number of claims that another one contradicts or denies
 * @param reliability a letter A to F as a person has set it, else blank
 */
public record PublisherRow(
        String name, String kind, int reports, int claims, int copied, int contradicted, String reliability) {}
