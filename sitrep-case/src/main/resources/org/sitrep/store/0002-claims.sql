-- What is derived from the coded reports, laid out for questions.

CREATE TABLE passage (
    id              INTEGER PRIMARY KEY,
    report          TEXT NOT NULL REFERENCES report (id),
    sentence        INTEGER,
    start_offset    INTEGER NOT NULL,
    end_offset      INTEGER NOT NULL,
    text            TEXT NOT NULL
);

CREATE INDEX passage_report ON passage (report, sentence);

CREATE TABLE claim (
    id              TEXT PRIMARY KEY,
    report          TEXT NOT NULL REFERENCES report (id),
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    type            TEXT NOT NULL,
    sentence        INTEGER NOT NULL,
    evidence        TEXT NOT NULL,
    evidence_start  INTEGER NOT NULL,
    evidence_end    INTEGER NOT NULL,
    trigger_start   INTEGER NOT NULL,
    trigger_end     INTEGER NOT NULL,
    agents          TEXT,
    targets         TEXT,
    victims         TEXT,
    subjects        TEXT,
    objects         TEXT,
    affected        TEXT,
    quantity_low    INTEGER,
    quantity_best   INTEGER,
    quantity_high   INTEGER,
    unit            TEXT,
    counted         TEXT,
    quantity_text   TEXT,
    quantity_hedge  TEXT,
    place           TEXT,
    place_text      TEXT,
    place_entity    TEXT,
    place_relation  TEXT,
    feature         TEXT,
    geonameid       INTEGER,
    country         TEXT,
    adm1            TEXT,
    adm2            TEXT,
    latitude        REAL,
    longitude       REAL,
    where_prec      INTEGER,
    geo_precision   INTEGER,
    date_start      TEXT,
    date_end        TEXT,
    date_prec       INTEGER,
    date_basis      TEXT,
    date_text       TEXT,
    attribution     TEXT,
    source_name     TEXT,
    source_role     TEXT,
    source_kind     TEXT NOT NULL,
    listener        TEXT,
    certainty       TEXT NOT NULL,
    polarity        TEXT NOT NULL,
    modality        TEXT NOT NULL,
    outcome         TEXT,
    is_background   INTEGER NOT NULL,
    epistemic       TEXT NOT NULL,
    incident        TEXT,
    plover          TEXT,
    acled_sub_event TEXT,
    ucdp_type       TEXT,
    attributes      TEXT NOT NULL,
    rule            TEXT NOT NULL
);

CREATE INDEX claim_report ON claim (report, position);

CREATE INDEX claim_geonameid ON claim (geonameid);

CREATE INDEX claim_division ON claim (country, adm1, adm2);

CREATE INDEX claim_kind ON claim (kind, type);

CREATE INDEX claim_date ON claim (date_start);

CREATE TABLE participant (
    claim           TEXT NOT NULL REFERENCES claim (id),
    role            TEXT NOT NULL,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    text            TEXT NOT NULL,
    entity          TEXT,
    entity_kind     TEXT,
    PRIMARY KEY (claim, role, position)
);

CREATE INDEX participant_name ON participant (name);

CREATE INDEX participant_entity ON participant (entity);
