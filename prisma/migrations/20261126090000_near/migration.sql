-- As app/domain/geo.ts reckons it. Plain arithmetic that the planner writes into the statement: a search looks at
-- thousands of posts, and earthdistance takes twenty times as long for each. What lies nowhere is half the globe away.
CREATE FUNCTION kilometres_between(lat float8, lng float8, other_lat float8, other_lng float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT 2 * 6371.0088 * asin(least(1, sqrt(
		sin(radians(other_lat - lat) / 2) ^ 2
		+ cos(radians(lat)) * cos(radians(other_lat)) * sin(radians(other_lng - lng) / 2) ^ 2)))
$$;
-- For searches that ask for nothing but what lies near.
CREATE INDEX "search_post_place" ON "search_post"("lat", "lng");
