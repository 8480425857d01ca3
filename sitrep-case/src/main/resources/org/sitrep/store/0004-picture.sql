-- What fusion gives: one row per event, stretch of control, state and so on, as JSON, laid out for questions by place.

CREATE TABLE picture_claim (
    id              TEXT PRIMARY KEY,
    json            TEXT NOT NULL
);

CREATE TABLE picture_item (
    number          INTEGER PRIMARY KEY,
    sort            TEXT NOT NULL,
    place           TEXT,
    json            TEXT NOT NULL
);

CREATE INDEX picture_item_place ON picture_item (place, sort);

CREATE TABLE picture_relation (
    number          INTEGER PRIMARY KEY,
    first           TEXT NOT NULL,
    second          TEXT NOT NULL,
    json            TEXT NOT NULL
);

CREATE INDEX picture_relation_first ON picture_relation (first);

CREATE INDEX picture_relation_second ON picture_relation (second);

CREATE TABLE picture_place (
    name            TEXT NOT NULL,
    place           TEXT NOT NULL,
    PRIMARY KEY (name, place)
);
