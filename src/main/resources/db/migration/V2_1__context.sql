-- What the person had asked just before: a question such as "and where?" goes on from there.

ALTER TABLE unanswered ADD COLUMN context TEXT NOT NULL DEFAULT '';
