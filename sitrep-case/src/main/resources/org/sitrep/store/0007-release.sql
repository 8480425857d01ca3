-- The claims of a case fused as an export releases them: what its profile withholds stands in none of these rows.

CREATE TABLE release_item (
    number          INTEGER PRIMARY KEY,
    sort            TEXT NOT NULL,
    json_gzip       BLOB NOT NULL
);

CREATE INDEX release_item_sort ON release_item (sort, number);

CREATE TABLE release_link (
    report          TEXT NOT NULL,
    claim           TEXT NOT NULL,
    event           TEXT,
    claim_group     TEXT,
    relation        TEXT,
    PRIMARY KEY (report, claim)
);
