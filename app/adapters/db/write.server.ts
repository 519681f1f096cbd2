import type { Act, Db, Json, Once, WriteTx } from '#app/adapters/context.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { retryingConflicts } from './conflicts.server.ts'
import { answerBefore, rememberAnswer } from './idempotency.server.ts'
import { prisma } from './prisma.server.ts'
import { applySettings } from './read.server.ts'
import { writeAudit } from './write-audit.server.ts'

type Who = { actor: Actor; requestId: string; once: Once | null }

/** Carries a refusal out of the transaction, which it rolls back. */
class Refusal {
	readonly outcome: object
	constructor(outcome: object) {
		this.outcome = outcome
	}
}

/**
 * One transaction for one command. A form that was posted before gets its first answer again and
 * nothing happens; a refusal leaves nothing behind; a conflict with another transaction is tried anew.
 */
export async function writeAs<T extends object>(
	{ actor, requestId, once }: Who,
	act: (tx: WriteTx) => Promise<T>,
): Promise<T> {
	const role = actor.kind === 'system' ? 'worker' : 'web'
	const attempt = () =>
		prisma(role).$transaction(async (db) => {
			await applySettings(db, actor)
			const before = once && (await answerBefore(db, actor, once))
			if (before) return before.outcome as T

			const acts: Act[] = []
			const outcome = await act(transactionFor(db, acts))
			if ('refused' in outcome) throw new Refusal(outcome)
			await writeAudit(db, { actor, requestId }, acts)
			if (once) await rememberAnswer(db, actor, once, outcome)
			return outcome
		})
	try {
		return await retryingConflicts(attempt)
	} catch (error) {
		if (error instanceof Refusal) return error.outcome as T
		throw error
	}
}

function transactionFor(db: Db, acts: Act[]): WriteTx {
	return {
		db,
		record: (act) => void acts.push(act),
		enqueue: async (task, payload, { key, due } = {}) => {
			await enqueue(db, task, payload, key ?? null, due ?? null)
		},
		actFor: async (personId) => {
			await db.$queryRaw`SELECT set_config('app.person', ${personId}, true)`
		},
	}
}

async function enqueue(db: Db, task: string, payload: Json, key: string | null, due: Date | null) {
	await db.$queryRaw`SELECT enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${key}, ${due}::timestamptz)::text`
}
