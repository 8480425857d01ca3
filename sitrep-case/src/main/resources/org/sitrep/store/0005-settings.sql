-- What people set for a whole case by name, and files that could not be read.

CREATE TABLE setting (
    id              TEXT PRIMARY KEY,
    topic           TEXT NOT NULL,
    name            TEXT NOT NULL,
    value           TEXT NOT NULL,
    entry           INTEGER NOT NULL REFERENCES log (number),
    ended_by        INTEGER REFERENCES log (number)
);

CREATE TABLE unread (
    name            TEXT PRIMARY KEY,
    path            TEXT,
    problem         TEXT NOT NULL,
    at              TEXT NOT NULL,
    who             TEXT NOT NULL,
    tries           INTEGER NOT NULL
);
