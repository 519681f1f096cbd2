import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealWork, type Work } from '#app/adapters/job-reports/sealed-report.server.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { bureauFor } from '#app/adapters/people/bureau-for.server.ts'
import { categoryOn } from '#app/adapters/people/category-on.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import {
	currentReportStates,
	jobReportMachine,
} from '#app/domain/job-reports/job-report-machine.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { jobReportTrack } from './job-report-track.server.ts'

type Told = { personId: string; on: string; work: Work; placementId: string | null }
export type Opened =
	| { refused: 'not-found' | 'date-future' | 'not-on-dibao' | 'already-reported' }
	| { id: string }

/** Opens the report of a job of someone on dibao, unless one is on its way already. */
export async function openReport(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, on, work, placementId }: Told,
): Promise<Opened> {
	const { db } = tx
	if ((await categoryOn(db, personId, ctx.today)) !== 'dibao') return { refused: 'not-on-dibao' }
	await lockRowOf(db, personId)
	const current = { personId, state: { in: [...currentReportStates] } }
	if ((await db.jobReport.count({ where: current })) > 0) return { refused: 'already-reported' }
	const move = moved(jobReportMachine, nothing, 'report', moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`a job cannot be reported: ${move.refused}`)
	const division = await bureauFor(db, personId)
	const id = newId(ctx.now.getTime())
	const report = await db.jobReport.create({
		data: {
			id,
			personId,
			personDivision: division,
			placementId,
			state: move.to,
			startedOn: dateOf(on),
			workCipher: sealWork(id, work),
			createdAt: ctx.now,
		},
	})
	const said = { on }
	await writeHappening(ctx, tx, jobReportTrack, report, {
		verb: 'report',
		from: nothing,
		to: move.to,
		said,
	})
	const names = await shownNames(db, [personId])
	await notifyStaff(tx, 'caseworker', division, {
		template: 'job-reported',
		params: { person: maskName(names(personId).name) },
		link: `/job-reports/${id}`,
	})
	return { id }
}
