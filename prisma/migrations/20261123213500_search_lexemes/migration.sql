-- What the search knows of posts is written anew by the worker: its version in the program has changed.
TRUNCATE search_post;
ALTER TABLE search_post
	DROP COLUMN words,
	DROP COLUMN title,
	DROP COLUMN shift,
	ADD COLUMN lexemes tsvector NOT NULL,
	ADD COLUMN core text NOT NULL,
	ADD COLUMN employer text NOT NULL,
	ADD COLUMN said text[],
	ADD COLUMN within text[],
	ADD COLUMN groups text[],
	ADD COLUMN schooling smallint NOT NULL,
	ADD COLUMN age_to smallint,
	ADD COLUMN headcount integer;
DROP INDEX search_post_place_code_published_at_idx, search_post_published_at_idx, search_post_month_min_fen_idx, search_post_place;
CREATE INDEX search_post_lexemes ON search_post USING gin (lexemes);

-- The lexemes are long and only the index reads them: kept aside, so that the rows that ranking and
-- facets read lie close together.
ALTER TABLE search_post ALTER COLUMN lexemes SET STORAGE EXTERNAL;
ALTER TABLE search_post SET (toast_tuple_target = 256, autovacuum_analyze_scale_factor = 0.02);
