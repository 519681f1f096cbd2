-- How many whole months a job lasted, once it is over: what the numbers of a period and the list behind them both ask.
ALTER TABLE placement ADD COLUMN stayed_months integer GENERATED ALWAYS AS (
	(extract(year FROM age(ended_on::timestamp, started_on::timestamp)) * 12
		+ extract(month FROM age(ended_on::timestamp, started_on::timestamp)))::integer) STORED;

-- People in the order of their names, a page at a time.
CREATE INDEX "person_name_id_idx" ON "person"("name", "id");
