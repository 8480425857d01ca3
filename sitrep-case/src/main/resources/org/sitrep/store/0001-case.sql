-- What people brought in and did: the originals, the coded reports, the log, the judgements.

CREATE TABLE log (
    number          INTEGER PRIMARY KEY,
    at              TEXT NOT NULL,
    who             TEXT NOT NULL,
    act             TEXT NOT NULL,
    subject         TEXT NOT NULL,
    content_sha256  TEXT NOT NULL,
    reason_sha256   TEXT NOT NULL,
    previous        TEXT NOT NULL,
    hash            TEXT NOT NULL UNIQUE
);

CREATE INDEX log_subject ON log (subject);

CREATE TABLE log_reason (
    entry           INTEGER PRIMARY KEY REFERENCES log (number),
    reason          TEXT NOT NULL
);

CREATE TABLE log_end (
    only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
    length          INTEGER NOT NULL,
    hash            TEXT NOT NULL
);

INSERT INTO log_end (only_row, length, hash) VALUES (1, 0, '');

CREATE TABLE report (
    id              TEXT PRIMARY KEY,
    uri             TEXT NOT NULL,
    url             TEXT,
    address         TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    publisher       TEXT,
    title           TEXT,
    byline          TEXT NOT NULL,
    published       TEXT,
    dateline        TEXT,
    language        TEXT NOT NULL,
    producer        TEXT NOT NULL,
    text_sha256     TEXT NOT NULL,
    coded_sha256    TEXT NOT NULL,
    claims          INTEGER NOT NULL,
    is_current      INTEGER NOT NULL,
    entry           INTEGER NOT NULL REFERENCES log (number)
);

CREATE INDEX report_address ON report (address);

CREATE INDEX report_sha256 ON report (sha256);

CREATE TABLE original (
    report          TEXT PRIMARY KEY REFERENCES report (id),
    bytes           BLOB NOT NULL,
    format          TEXT NOT NULL,
    given_published TEXT,
    given_url       TEXT,
    given_publisher TEXT,
    given_title     TEXT,
    given_language  TEXT
);

CREATE TABLE report_text (
    report          TEXT PRIMARY KEY REFERENCES report (id),
    text            TEXT NOT NULL
);

CREATE TABLE coded_report (
    report          TEXT PRIMARY KEY REFERENCES report (id),
    json_gzip       BLOB NOT NULL
);

CREATE TABLE tombstone (
    report          TEXT PRIMARY KEY,
    sha256          TEXT NOT NULL,
    text_sha256     TEXT NOT NULL,
    claims          INTEGER NOT NULL,
    entry           INTEGER NOT NULL REFERENCES log (number),
    is_finished     INTEGER NOT NULL
);

CREATE TABLE judgement (
    id              TEXT PRIMARY KEY,
    topic           TEXT NOT NULL,
    report          TEXT NOT NULL,
    other_report    TEXT,
    anchor          TEXT NOT NULL,
    words_sha256    TEXT NOT NULL,
    judged_as       TEXT NOT NULL,
    verdict         TEXT NOT NULL,
    entry           INTEGER NOT NULL REFERENCES log (number),
    ended_by        INTEGER REFERENCES log (number)
);

CREATE INDEX judgement_report ON judgement (report);

CREATE TABLE derived_state (
    name            TEXT PRIMARY KEY,
    tables          TEXT NOT NULL,
    log_length      INTEGER NOT NULL
);
