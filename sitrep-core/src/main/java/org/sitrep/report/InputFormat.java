package org.sitrep.report;

/** How the bytes of an input are to be read. */
public enum InputFormat {
    /** HTML where the content begins like HTML, else plain text. */
    AUTO,
    /** Plain text, kept character for character. */
    TEXT,
    /** A web page, of which the article is extracted. */
    HTML
}
