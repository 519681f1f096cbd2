-- Whose offer an answer code stands for, and what the second question is checked against: a telephone
-- number or an ID number where one is known, else the birthday. An offer that was never sent has no reader.
DROP FUNCTION offer_of_code(text);
CREATE FUNCTION offer_of_code(code text) RETURNS TABLE (
	offer_id uuid, person_id uuid, person_division text, phone_cipher text, id_number_cipher text, birth_date text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT o.id, p.id, o.person_division, p.phone_cipher, p.id_number_cipher, p.birth_date::text
	FROM offer o JOIN person p ON p.id = o.person_id
	WHERE o.answer_code = code AND o.sent_at IS NOT NULL
$$;
REVOKE EXECUTE ON FUNCTION offer_of_code FROM PUBLIC;
GRANT EXECUTE ON FUNCTION offer_of_code TO zhuye_door;
