-- When a message is of no use any more, in milliseconds since 1970 UTC; 0 for never.

ALTER TABLE outbox ADD COLUMN until INTEGER NOT NULL DEFAULT 0;
