import type { Db, Json, Once } from '#app/adapters/context.ts'
import { sameBytes } from '#app/adapters/crypto/lookup.server.ts'
import { type Actor, nameOf } from '#app/domain/access/actor.ts'

/** The same idempotency key came with another body: a stale page, or a mistake in a program. */
export class KeyUsedOtherwise extends Error {}

/**
 * Takes the key for this transaction. Whoever comes second waits here until the first has committed,
 * and then gets its answer; if the first was rolled back, the second goes on as if it were the first.
 */
export async function answerBefore(
	db: Db,
	actor: Actor,
	{ key, bodyHash }: Once,
): Promise<{ outcome: unknown } | null> {
	const name = nameOf(actor)
	const taken = await db.$executeRaw`
		INSERT INTO idempotency_record (actor, key, body_hash) VALUES (${name}, ${key}::uuid, ${bodyHash}) ON CONFLICT DO NOTHING`
	if (taken === 1) return null
	const record = await db.idempotencyRecord.findUniqueOrThrow({
		where: { actor_key: { actor: name, key } },
	})
	if (!sameBytes(record.bodyHash, bodyHash)) throw new KeyUsedOtherwise(key)
	return { outcome: record.outcome }
}

export async function rememberAnswer(
	db: Db,
	actor: Actor,
	{ key }: Once,
	outcome: object,
): Promise<void> {
	await db.$executeRaw`
		UPDATE idempotency_record SET outcome = ${JSON.stringify(outcome satisfies object as Json)}::jsonb
		WHERE actor = ${nameOf(actor)} AND key = ${key}::uuid`
}
