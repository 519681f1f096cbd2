-- What waits at a desk is little among much: indexes over that little, whatever the division.
CREATE INDEX post_in_review ON post (owner_code) WHERE state = 'in-review';
CREATE INDEX post_returned ON post (owner_code) WHERE state = 'returned';
CREATE INDEX person_unconfirmed ON person (residence_code) WHERE identity = 'unconfirmed';
CREATE INDEX placement_check_open ON placement_check (due_on) WHERE done_at IS NULL;
CREATE INDEX search_outbox_set_aside ON search_outbox (engine) WHERE set_aside;
