import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Employer } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff, System } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { EmployerMoveForm } from '#app/domain/employers/employer-form.ts'
import { type EmployerVerb, employerMachine } from '#app/domain/employers/employer-machine.ts'
import { type Unproven, whyNotVerified } from '#app/domain/employers/verification.ts'
import { storedKinds } from '#app/domain/employers/words.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type EmployerStanding,
	employerStandings,
	isShutOut,
} from '#app/domain/posts/employer-standing.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { addMonths } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { unproven } from './save-employer.server.ts'
import { writeEmployerEvent } from './write-employer-event.server.ts'

type Asked = Pick<EmployerMoveForm, 'documents' | 'reason'> & { verb: EmployerVerb }
export type EmployerMoved =
	| { refused: IllegalMove | 'not-found' | 'already-changed' | Unproven }
	| { employerId: string; standing: EmployerStanding }

/**
 * a decision about an employer, with the documents seen or the reason. Its posts follow at once:
 * those of an employer that is shut out are taken from the public by the worker, and shown again after.
 */
export async function moveEmployer(
	ctx: Ctx<Staff | System>,
	id: string | undefined,
	{ verb, documents, reason }: Asked,
): Promise<EmployerMoved> {
	if (!isUuid(id)) return { refused: 'not-found' }
	return ctx.write(async (tx): Promise<EmployerMoved> => {
		const employer = await tx.db.employer.findUnique({ where: { id } })
		const subject = { divisions: [employer?.divisionCode ?? null] }
		if (!employer || !may(ctx.actor, 'employer.keep', subject)) return { refused: 'not-found' }
		const from = oneOf(employerStandings, employer.standing)
		const move = moved(employerMachine, from, verb, moverOf(ctx.actor))
		if ('refused' in move) return move
		const refused = verb === 'verify' ? whyNotVerified(statedOf(employer), documents) : null
		if (refused) return { refused }
		return writeMove(ctx, tx, employer, { verb, from, to: move.to, documents, reason })
	})
}

const statedOf = ({ kind, creditCode }: Employer) => ({
	kind: oneOf(storedKinds, kind),
	creditCode,
})

type Move = Asked & { from: EmployerStanding; to: EmployerStanding }

/** Row, event and audit of one decision; whoever comes second at the same moment changes nothing. */
async function writeMove(
	ctx: Ctx<Staff | System>,
	tx: WriteTx,
	employer: Employer,
	{ verb, from, to, documents, reason }: Move,
): Promise<EmployerMoved> {
	const { id } = employer
	const version = employer.version + 1
	const changes = verb === 'verify' ? await proofOf(ctx, tx, employer) : unproven
	const { count } = await tx.db.employer.updateMany({
		where: { id, standing: from, version: employer.version },
		data: { ...changes, standing: to, version },
	})
	if (count === 0) return { refused: 'already-changed' }
	const data = verb === 'verify' ? { documents, reason } : { reason }
	await writeEmployerEvent(ctx, tx, { ...employer, version }, { verb, from, to, data })
	if (isShutOut(from) !== isShutOut(to))
		await tx.enqueue('settle-posts', { id }, { key: `settle-posts:${id}` })
	return { employerId: id, standing: to }
}

/** Who verified, when, and until when it holds: R-151, `employer.reverify_months`. */
async function proofOf(
	{ actor, now, today }: Ctx<Staff | System>,
	{ db }: WriteTx,
	{ divisionCode }: Employer,
) {
	const policy = await readPolicy(db, divisionCode, today)
	return {
		verifiedBy: actor.kind === 'staff' ? actor.accountId : null,
		verifiedAt: now,
		reverifyOn: dateOf(addMonths(today, policy('employer.reverify_months'))),
	}
}
