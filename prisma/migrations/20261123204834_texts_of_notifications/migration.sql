-- A text that repeats a notification finds its number and its facts there when it is sent; only a text
-- to a number, a sign-in code, carries its own.
ALTER TABLE "text_message" ALTER COLUMN "phone_cipher" DROP NOT NULL,
ALTER COLUMN "params_cipher" DROP NOT NULL;
ALTER TABLE text_message ADD CONSTRAINT text_message_has_reader CHECK (
	CASE WHEN notification_id IS NULL THEN num_nonnulls(phone_cipher, params_cipher) = 2
		ELSE num_nonnulls(phone_cipher, params_cipher) = 0 END);
