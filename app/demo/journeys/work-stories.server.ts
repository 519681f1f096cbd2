import { approveReport } from '#app/commands/job-reports/approve-report.server.ts'
import { confirmReport } from '#app/commands/job-reports/confirm-report.server.ts'
import { finishReport } from '#app/commands/job-reports/finish-report.server.ts'
import { reportJob } from '#app/commands/job-reports/report-job.server.ts'
import { settleReport } from '#app/commands/job-reports/settle-report.server.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'
import { addDays } from '#app/domain/time/day.ts'
import type { Act } from './acts.server.ts'
import type { Journey } from './journeys.server.ts'

const reported =
	(where: string, pay: number): Act =>
	({ worker, personId }) =>
		reportJob(worker, personId, { on: addDays(worker.today, -2), where, pay })

const figures: Figures = {
	area: 'urban',
	size: 3,
	benefit: 2478,
	extra: 0,
	otherIncome: 0,
	standard: 826,
	pay: 3800,
	insured: 'yes',
}
const confirmed =
	(changes: Partial<Figures> = {}): Act =>
	({ worker, jobReportId }) =>
		confirmReport(worker, jobReportId, { ...figures, ...changes })

const approved: Act = ({ bureau, jobReportId }) => approveReport(bureau, jobReportId)
const over: Act = ({ clock, jobReportId }) => finishReport(clock, jobReportId)
const settled: Act = ({ bureau, jobReportId }) =>
	settleReport(bureau, jobReportId, {
		outcome: 'dibao_edge',
		ground: '人均收入低于当地低保标准的 1.5 倍，财产符合规定。',
	})

const person = (name: string) => `演示·${name}`

/** People on dibao who have started a job, from the first word to an edge family. */
export const workStories: readonly Journey[] = [
	{
		id: 'work-reported',
		person: person('秦大勇'),
		alone: true,
		steps: [[2, reported('小区门卫，上夜班', 3200)]],
	},
	{
		id: 'work-confirmed',
		person: person('尤素芳'),
		alone: true,
		steps: [
			[6, reported('超市收银', 3600)],
			[3, confirmed({ pay: 3600 })],
		],
	},
	{
		id: 'work-exit',
		person: person('苏建平'),
		alone: true,
		steps: [
			[80, reported('物流园分拣', 3800)],
			[75, confirmed()],
			[70, approved],
		],
	},
	{
		id: 'work-edge',
		person: person('范秀英'),
		alone: true,
		steps: [
			[236, reported('社区食堂帮厨', 3800)],
			[232, confirmed()],
			[230, approved],
			[10, over],
			[9, settled],
		],
	},
]
