-- The questions that found no answer: one row a person and question. passed: whether the person asked to pass it on.

CREATE TABLE unanswered (
    id         INTEGER PRIMARY KEY,
    person     INTEGER NOT NULL,
    question   TEXT    NOT NULL,
    words      TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    candidates TEXT    NOT NULL,
    passed     INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    UNIQUE (person, question)
) STRICT;

CREATE INDEX unanswered_by_question ON unanswered (question);
CREATE INDEX unanswered_by_time ON unanswered (at);
