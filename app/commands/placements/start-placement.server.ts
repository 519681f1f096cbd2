import { workCalendar } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Placement } from '#app/adapters/db/generated/client.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { openReport } from '#app/commands/job-reports/open-report.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { checksFor } from '#app/domain/placements/checks.ts'
import { type PlacementMoved, placementTrack } from './placement-track.server.ts'

/** The job has begun: from its first day on it is looked at on the days of `track.days`. */
export function startPlacement(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ on }: { on: string },
): Promise<PlacementMoved<'date-future'>> {
	const asked = { verb: 'start', may: 'placement.report', side: 'either' } as const
	return makeMove(ctx, placementTrack, id, asked, async (placement, tx) => {
		if (on > ctx.today) return { refused: 'date-future' as const }
		return {
			changes: { startedOn: dateOf(on) },
			said: { on },
			after: async () => {
				await planChecks(tx, placement, on)
				const { post } = await factsOf(tx, placement)
				await reportStart(ctx, tx, placement, { on, post })
				const message = { template: 'work-started', params: { post }, link: '/me/work' } as const
				if (ctx.actor.kind === 'staff') await notifyPerson(tx, placement.personId, message)
			},
		}
	})
}

/** for someone on dibao the start is at once the report of it; who reports twice has reported. */
async function reportStart(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ id: placementId, personId }: Placement,
	{ on, post: where }: { on: string; post: string },
): Promise<void> {
	await openReport(ctx, tx, { personId, on, placementId, work: { where, payFen: null } })
}

async function planChecks({ db }: WriteTx, placement: Placement, on: string): Promise<void> {
	const { id: placementId, personDivision } = placement
	const policy = await readPolicy(db, personDivision, on)
	const checks = checksFor(on, policy('track.days'), workCalendar)
	await db.placementCheck.createMany({
		data: checks.map(({ day, dueOn }) => ({ placementId, day, dueOn: dateOf(dueOn) })),
	})
}
