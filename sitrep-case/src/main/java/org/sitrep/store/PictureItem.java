package org.sitrep.store;

/** What a row of the picture is, in the order in which rows are written. */
enum PictureItem {
    EVENT,
    CONTROL,
    STATE,
    SUM,
    LINE,
    RESOLUTION
}
