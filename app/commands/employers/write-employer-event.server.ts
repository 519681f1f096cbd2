import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import type { Employer } from '#app/adapters/db/generated/client.ts'
import { type Actor, nameOf } from '#app/domain/access/actor.ts'
import type { EmployerVerb } from '#app/domain/employers/employer-machine.ts'
import type { EmployerStanding } from '#app/domain/posts/employer-standing.ts'

type Event = {
	verb: EmployerVerb
	from: EmployerStanding | ''
	to: EmployerStanding
	data?: { [name: string]: Json }
}

/** The event has the number of the version that it made: two can never have the same. */
export async function writeEmployerEvent(
	{ actor, now }: Ctx<Actor>,
	tx: WriteTx,
	employer: Pick<Employer, 'id' | 'version' | 'divisionCode'>,
	{ verb, from, to, data = {} }: Event,
): Promise<void> {
	await tx.db.employerEvent.createMany({
		data: {
			employerId: employer.id,
			seq: employer.version,
			verb,
			fromState: from,
			toState: to,
			actor: nameOf(actor),
			at: now,
			data,
		},
	})
	tx.record({
		action: `employer.${verb}`,
		subject: ['employer', employer.id],
		division: employer.divisionCode,
		details: { from, to, ...data },
	})
}
