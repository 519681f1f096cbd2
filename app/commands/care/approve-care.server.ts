import { openAsked, sealCovers } from '#app/adapters/care/sealed-care.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type Moved, makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Approval } from '#app/domain/care/care-forms.ts'
import type { CareState } from '#app/domain/care/care-machine.ts'
import { type GrantFault, grantFault } from '#app/domain/care/hours.ts'
import { careTrack, settling } from './care-track.server.ts'

type Reason = GrantFault['reason'] | 'duty-not-asked'

/** Care is granted: for whom, so many hours a month, until a day, within what the place grants (R-030 C). */
export function approveCare(
	ctx: Ctx<Staff>,
	id: string,
	{ covers, hoursMonth, until }: Approval,
): Promise<Moved<CareState, Reason>> {
	return makeMove(ctx, careTrack, id, settling('approve'), async (order, tx) => {
		const { personId, personDivision, askedCipher } = order
		const { duties } = openAsked(id, askedCipher)
		if (!covers.every((duty) => duties.includes(duty)))
			return { refused: 'duty-not-asked' as const }
		const policy = await readPolicy(tx.db, personDivision, ctx.today)
		const most = { hoursMonth: policy('care.hours_month'), months: policy('care.max_months') }
		const fault = grantFault({ hoursMonth, until }, most, ctx.today)
		if (fault) return { refused: fault.reason }
		return {
			changes: {
				coversCipher: sealCovers(id, covers),
				hoursMonth,
				endsOn: dateOf(until),
				approvedBy: ctx.actor.accountId,
			},
			after: () =>
				notifyPerson(tx, personId, {
					template: 'care-approved',
					params: {},
					link: `/me/care/${id}`,
				}),
		}
	})
}
