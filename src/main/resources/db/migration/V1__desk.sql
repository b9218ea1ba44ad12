-- Times are milliseconds since 1970 UTC. PostgreSQL: bigint for integer, without the words after the last bracket.

CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    language   TEXT    NOT NULL,
    chosen     INTEGER NOT NULL,
    zone       TEXT,
    reachable  INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL
) STRICT;

CREATE TABLE conversation (
    chat    INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    touched INTEGER NOT NULL,
    PRIMARY KEY (chat, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_of_person ON conversation (person);

CREATE TABLE processed_update (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX processed_update_by_time ON processed_update (at);

CREATE TABLE update_trial (
    id       INTEGER PRIMARY KEY,
    attempts INTEGER NOT NULL,
    at       INTEGER NOT NULL
) STRICT;

CREATE TABLE dead_letter (
    id        INTEGER PRIMARY KEY,
    update_id INTEGER NOT NULL,
    chat      INTEGER,
    person    INTEGER,
    at        INTEGER NOT NULL,
    error     TEXT    NOT NULL,
    message   TEXT    NOT NULL,
    raw       TEXT    NOT NULL
) STRICT;

CREATE INDEX dead_letter_by_time ON dead_letter (at);
CREATE INDEX dead_letter_of_person ON dead_letter (person);

-- state: 0 new, 1 sending, 2 failed, 3 unknown; lane: 0 person, 1 broadcast
CREATE TABLE outbox (
    id       INTEGER PRIMARY KEY,
    chat     INTEGER NOT NULL,
    lane     INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    due      INTEGER NOT NULL,
    body     TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    reason   TEXT
) STRICT;

CREATE INDEX outbox_new_by_lane ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_new_by_chat ON outbox (chat, lane, id) WHERE state = 0;
CREATE INDEX outbox_not_new ON outbox (state, created) WHERE state > 0;

CREATE TABLE doubtful (
    id    INTEGER PRIMARY KEY,
    chat  INTEGER NOT NULL,
    lane  INTEGER NOT NULL,
    cause TEXT    NOT NULL,
    at    INTEGER NOT NULL
) STRICT;
