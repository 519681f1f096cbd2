-- What recommendations look up: open posts of an occupation in a place, all new ones of a place, those
-- with housing anywhere, and who looks for work in a place.
CREATE INDEX post_open_by_occupation ON post (occupation, place_code, published_at DESC) WHERE state = 'published';
CREATE INDEX post_open_by_place ON post (place_code, published_at DESC) WHERE state = 'published';
CREATE INDEX post_open_with_housing ON post (occupation, published_at DESC) WHERE state = 'published' AND housing;
CREATE INDEX registration_looking ON registration (residence_code, changed_at DESC) WHERE state = 'active';
