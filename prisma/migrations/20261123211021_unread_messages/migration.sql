-- How many messages are unread stands on every page: the few unread ones have indexes of their own.
CREATE INDEX notification_unread_account ON notification (account_id) WHERE read_at IS NULL;
CREATE INDEX notification_unread_person ON notification (person_id) WHERE read_at IS NULL;
