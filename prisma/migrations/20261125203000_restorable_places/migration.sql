-- No query could use this index: distances are reckoned, never looked up. And on PostgreSQL 15 a backup
-- that held it could not be restored: restoring runs without a search path, which earthdistance needs.
DROP INDEX post_place;
