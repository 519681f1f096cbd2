import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { planFor } from '#app/adapters/job-reports/plan-for.server.ts'
import { openFigures } from '#app/adapters/job-reports/sealed-report.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'
import { type JobReportVerb, jobReportMachine } from '#app/domain/job-reports/job-report-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type JobPlan, type JobReportView, reportView, withPhases } from './report-view.server.ts'

export type ShownJobReport = JobReportView & {
	person: { id: string; name: string }
	bureau: string
	verbs: JobReportVerb[]
	figures: Figures | null
	/** What would follow if it were approved today; the plan itself once it was. */
	proposed: JobPlan | null
	confirmedByYou: boolean
	today: string
}

/** Moves for which the right `decide` is asked. */
const weighty: Partial<Record<JobReportVerb, Permission>> = {
	approve: 'job-report.approve',
	'send-back': 'job-report.approve',
	settle: 'job-report.approve',
}

/** A job report as the office works on it. */
export async function shownJobReport(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownJobReport | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const places = await gazetteer()
	const shown = await ctx.read(async (db): Promise<ShownJobReport | null> => {
		const row = await db.jobReport.findUnique({
			where: { id },
			include: { person: { select: { id: true, name: true } } },
		})
		const subject = { divisions: [row?.personDivision ?? null] }
		if (!row || !may(actor, 'job-report.see', subject)) return null
		const view = await reportView(db, row)
		const figures = openFigures(id, row.figuresCipher)
		const planned = figures && (await planFor(db, row.personDivision, figures, today))
		return {
			...view,
			person: row.person,
			bureau: places.fullName(row.personDivision),
			verbs: verbsFor(jobReportMachine, view.state, moverOf(actor)).filter((verb) =>
				may(actor, weighty[verb] ?? 'job-report.see', subject),
			),
			figures,
			proposed: view.plan ?? withPhases(planned && 'months' in planned ? planned : null),
			confirmedByYou: row.confirmedBy === actor.accountId,
			today,
		}
	})
	if (shown) await noteReading(ctx, shown.person.id, 'job-report')
	return shown
}
