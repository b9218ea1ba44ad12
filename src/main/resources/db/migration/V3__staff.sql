-- What staff did: rows are only ever added.

CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    person  INTEGER NOT NULL,
    act     TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
