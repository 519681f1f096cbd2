-- AlterTable
ALTER TABLE "application" ADD COLUMN     "overdue_told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "offer" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "placement" ADD COLUMN     "start_asked_at" TIMESTAMPTZ(3);

-- How a post stands with its places, held until the transaction ends: whoever introduces, applies or
-- hires next waits here and then counts anew. Staff who do not keep the post have no right to lock its
-- row themselves. Rows that refer to the post can be added meanwhile: its key stays free.
CREATE FUNCTION lock_post(wanted uuid) RETURNS TABLE (
	state text, valid_until date, headcount integer, taken integer, introduced integer, standing text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	PERFORM FROM post p WHERE p.id = wanted FOR NO KEY UPDATE;
	RETURN QUERY SELECT p.state, p.valid_until, p.headcount, places_taken(p.id), introductions_open(p.id), e.standing
		FROM post p JOIN employer e ON e.id = p.employer_id WHERE p.id = wanted;
END $$;

-- Whose offer an answer code stands for, and what the second question is checked against.
CREATE FUNCTION offer_of_code(code text) RETURNS TABLE (offer_id uuid, person_id uuid, phone_cipher text, birth_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT o.id, p.id, p.phone_cipher, p.birth_date FROM offer o JOIN person p ON p.id = o.person_id
	WHERE o.answer_code = code AND o.state IN ('sent', 'delivered', 'undeliverable', 'no-answer', 'accepted', 'declined', 'withdrawn')
$$;

REVOKE EXECUTE ON FUNCTION lock_post, offer_of_code FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_post TO zhuye_web, zhuye_worker;
GRANT EXECUTE ON FUNCTION offer_of_code TO zhuye_door;

-- A person's name as the other side may know it (R-132): the first letter, and stars.
CREATE FUNCTION masked_name(person uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT left(p.name, 1) || repeat('*', char_length(p.name) - 1) FROM person p WHERE p.id = masked_name.person
$$;
REVOKE EXECUTE ON FUNCTION masked_name FROM PUBLIC;
GRANT EXECUTE ON FUNCTION masked_name TO zhuye_read, zhuye_web, zhuye_worker;
