-- What staff did: acts are only ever added. person: who did it, 0 once they had themselves forgotten.

CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    person  INTEGER NOT NULL,
    act     TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE INDEX audit_of_person ON audit (person);
