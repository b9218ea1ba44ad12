-- Exchanges: seminars, exhibitions, visits, calls for proposals. starts, ends, deadline: the local time with the offset that
-- it had when it was typed (2027-03-12T10:00+03:00), in the zone: the local time is what holds. starts_at, ends_at: the
-- moments that the rules of the zone make of it. Ids are never given again. PostgreSQL: double precision for real.

CREATE TABLE exchange (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    status    TEXT    NOT NULL CHECK (status IN ('draft', 'published', 'cancelled')),
    language  TEXT    NOT NULL CHECK (length(language) = 2),
    zone      TEXT    NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
    starts    TEXT    NOT NULL CHECK (length(starts) BETWEEN 17 AND 40),
    ends      TEXT    NOT NULL CHECK (length(ends) BETWEEN 17 AND 40),
    starts_at INTEGER NOT NULL,
    ends_at   INTEGER NOT NULL CHECK (ends_at >= starts_at),
    place     TEXT    NOT NULL CHECK (length(place) <= 200),
    latitude  REAL    CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL    CHECK (longitude BETWEEN -180 AND 180),
    link      TEXT    NOT NULL CHECK (length(link) <= 500),
    seats     INTEGER NOT NULL CHECK (seats BETWEEN 0 AND 100000),
    deadline  TEXT    CHECK (length(deadline) BETWEEN 17 AND 40),
    version   INTEGER NOT NULL CHECK (version >= 0),
    maker     INTEGER NOT NULL,
    created   INTEGER NOT NULL,
    changed   INTEGER NOT NULL
) STRICT;

CREATE INDEX exchange_by_start ON exchange (status, starts_at);
CREATE INDEX exchange_by_end ON exchange (status, ends_at);
CREATE INDEX exchange_of_maker ON exchange (maker);

CREATE TABLE exchange_words (
    exchange INTEGER NOT NULL,
    language TEXT    NOT NULL CHECK (length(language) = 2),
    title    TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    text     TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    PRIMARY KEY (exchange, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_topic (
    exchange INTEGER NOT NULL,
    topic    TEXT    NOT NULL CHECK (length(topic) BETWEEN 1 AND 24),
    PRIMARY KEY (exchange, topic)
) STRICT, WITHOUT ROWID;

-- Who takes part, in the order in which they asked. asked: whether they were asked then for their zone.

CREATE TABLE registration (
    id       INTEGER PRIMARY KEY,
    exchange INTEGER NOT NULL,
    person   INTEGER NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('registered', 'waiting', 'absent')),
    name     TEXT    NOT NULL CHECK (length(name) <= 200),
    language TEXT    NOT NULL CHECK (length(language) = 2),
    asked    INTEGER NOT NULL CHECK (asked IN (0, 1)),
    at       INTEGER NOT NULL,
    UNIQUE (exchange, person)
) STRICT;

CREATE INDEX registration_in_turn ON registration (exchange, state, id);
CREATE INDEX registration_of_person ON registration (person);

-- Who wants to be told of the next exchange.

CREATE TABLE exchange_watcher (
    person INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL
) STRICT;

-- What persons are to be told, from due on and before until; a row goes when it is told or too late.

CREATE TABLE exchange_notice (
    id       INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL,
    exchange INTEGER NOT NULL,
    kind     TEXT    NOT NULL
             CHECK (kind IN ('day-before', 'hour-before', 'moved-up', 'changed', 'cancelled', 'new')),
    due      INTEGER NOT NULL,
    until    INTEGER NOT NULL CHECK (until > due),
    UNIQUE (exchange, person, kind)
) STRICT;

CREATE INDEX exchange_notice_by_due ON exchange_notice (due, id);
CREATE INDEX exchange_notice_by_until ON exchange_notice (until);
CREATE INDEX exchange_notice_of_person ON exchange_notice (person);
