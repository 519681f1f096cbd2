-- AlterTable
ALTER TABLE "offer" ADD COLUMN     "said_no_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "text_reply" (
    "id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "words_cipher" TEXT NOT NULL,
    "outcome" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "text_reply_provider_id_key" ON "text_reply"("provider_id");

ALTER TABLE offer
	DROP CONSTRAINT offer_answered_how_word,
	ADD CONSTRAINT offer_answered_how_word CHECK (answered_how IN ('online', 'in-person', 'phone', 'code', 'text'));
ALTER TABLE text_reply
	ADD CONSTRAINT text_reply_outcome_word CHECK (outcome IN ('accepted', 'asked-why', 'declined', 'stopped',
		'not-clear-which', 'not-understood', 'not-possible', 'nothing-open'));

-- What somebody wrote is nobody's to read but the worker's, who throws it away after a while.
ALTER TABLE text_reply ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON text_reply TO zhuye_worker;
CREATE POLICY text_reply_worker ON text_reply FOR ALL TO zhuye_worker USING (true) WITH CHECK (true);
GRANT SELECT (id, provider_id, outcome, received_at), INSERT, UPDATE (outcome, received_at) ON text_reply TO zhuye_door;
CREATE POLICY text_reply_door ON text_reply FOR ALL TO zhuye_door USING (true) WITH CHECK (true);

-- The offers that may be answered from a number, the newest first: of those whose record names it, and of those without
-- a telephone whom its owner helps with offers.
CREATE FUNCTION offers_of_phone(hash bytea) RETURNS TABLE (
	offer_id uuid, person_id uuid, person_division text, state text, said_no boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
	SELECT o.id, o.person_id, o.person_division, o.state, o.said_no_at IS NOT NULL
	FROM offer o JOIN person p ON p.id = o.person_id
	WHERE o.sent_at IS NOT NULL AND p.identity <> 'merged' AND (p.phone_hash = hash
		OR (p.phone_hash IS NULL AND EXISTS (
			SELECT FROM person_access a JOIN account c ON c.id = a.account_id
			WHERE a.person_id = p.id AND c.phone_hash = hash AND c.status = 'active' AND holds_today(a)
				AND (NOT a.limited OR 'offers' = ANY (a.areas)))))
	ORDER BY o.sent_at DESC
$$;
REVOKE EXECUTE ON FUNCTION offers_of_phone FROM PUBLIC;
GRANT EXECUTE ON FUNCTION offers_of_phone TO zhuye_door;

-- No more texts that somebody asked for. What waits for their answer is no advertisement and still comes.
CREATE FUNCTION stop_texts_of_phone(hash bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	UPDATE saved_search s SET by_text = false FROM person p WHERE p.id = s.person_id AND p.phone_hash = hash AND s.by_text
$$;
REVOKE EXECUTE ON FUNCTION stop_texts_of_phone FROM PUBLIC;
GRANT EXECUTE ON FUNCTION stop_texts_of_phone TO zhuye_door;
