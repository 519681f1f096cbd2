import type { Act, Db } from '#app/adapters/context.ts'
import { type Actor, nameOf, roleOf } from '#app/domain/access/actor.ts'

/** Writes what was done, in the order of the chains, so that two transactions never wait crosswise. */
export async function writeAudit(
	db: Db,
	{ actor, requestId }: { actor: Actor; requestId: string },
	acts: readonly Act[],
): Promise<void> {
	const division = actor.kind === 'staff' ? actor.division : ''
	const actingFor = 'personId' in actor ? actor.personId : null
	const chain = (act: Act) => act.division.slice(0, 2)
	for (const act of acts.toSorted((one, other) => chain(one).localeCompare(chain(other)))) {
		await db.$executeRaw`
			INSERT INTO audit_entry (chain, seq, at, actor, actor_role, actor_division, acting_for, action,
				subject_type, subject_id, division_code, details, request_id, prev_hash, hash)
			VALUES ('', 0, now(), ${nameOf(actor)}, ${roleOf(actor)}, ${division}, ${actingFor}::uuid, ${act.action},
				${act.subject[0]}, ${act.subject[1]}, ${act.division}, ${JSON.stringify(act.details ?? {})}::jsonb, ${requestId}, '', '')`
	}
}
