-- Contacts: whom to turn to; their words in each language that somebody wrote them in. organisation: an id of the content's
-- directory, empty for one that is none of those; organisation_name: as it was typed or called then. topics, languages: ids
-- with a space between. Ids are never given again.

CREATE TABLE contact (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    language          TEXT    NOT NULL CHECK (length(language) = 2),
    organisation      TEXT    NOT NULL CHECK (length(organisation) <= 24),
    organisation_name TEXT    NOT NULL CHECK (length(organisation_name) <= 200),
    languages         TEXT    NOT NULL CHECK (length(languages) <= 200),
    topics            TEXT    NOT NULL CHECK (length(topics) <= 2500),
    phone             TEXT    NOT NULL CHECK (length(phone) <= 16),
    email             TEXT    NOT NULL CHECK (length(email) <= 254),
    web               TEXT    NOT NULL CHECK (length(web) <= 1000),
    released          TEXT    NOT NULL CHECK (released IN ('public', 'request', 'never')),
    keeper            INTEGER NOT NULL,
    retired           INTEGER NOT NULL CHECK (retired IN (0, 1)),
    created           INTEGER NOT NULL,
    changed           INTEGER NOT NULL
) STRICT;

CREATE INDEX contact_of_keeper ON contact (keeper);

CREATE TABLE contact_words (
    contact  INTEGER NOT NULL,
    language TEXT    NOT NULL CHECK (length(language) = 2),
    name     TEXT    NOT NULL CHECK (length(name) <= 120),
    role     TEXT    NOT NULL CHECK (length(role) BETWEEN 1 AND 200),
    note     TEXT    NOT NULL CHECK (length(note) <= 1500),
    PRIMARY KEY (contact, language)
) STRICT, WITHOUT ROWID;

-- Requests to be connected with a contact: a person has at most one open for each. name: how they were called when they asked.
-- at: when they asked; answered: when they got their answer, by answerer, 0 for nobody in particular.

CREATE TABLE connection (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    contact  INTEGER NOT NULL,
    person   INTEGER NOT NULL,
    name     TEXT    NOT NULL CHECK (length(name) <= 200),
    language TEXT    NOT NULL CHECK (length(language) = 2),
    message  TEXT    NOT NULL CHECK (length(message) <= 1000),
    state    TEXT    NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
    answerer INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    answered INTEGER
) STRICT;

CREATE UNIQUE INDEX connection_open ON connection (contact, person) WHERE state = 'open';
CREATE INDEX connection_of_person ON connection (person, contact);
CREATE INDEX connection_by_time ON connection (at);
