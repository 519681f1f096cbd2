import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { approveReport } from '#app/commands/job-reports/approve-report.server.ts'
import { confirmReport } from '#app/commands/job-reports/confirm-report.server.ts'
import { reportJob } from '#app/commands/job-reports/report-job.server.ts'
import { settleReport } from '#app/commands/job-reports/settle-report.server.ts'
import { stopReport } from '#app/commands/job-reports/stop-report.server.ts'
import { turnDownReport } from '#app/commands/job-reports/turn-down-report.server.ts'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'
import { jobReportMachine } from '#app/domain/job-reports/job-report-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { jobReportsDue } from '#app/jobs/job-reports/job-reports-due.server.ts'
import { myJobReport } from '#app/queries/job-reports/my-job-reports.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { aPlacement, later, made } from '#tests/makers/journeys.ts'
import {
	aCaseworker,
	aDibaoSeeker,
	afterThree,
	anOfficial,
	person,
	refusalsInARow,
	staff,
} from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const started = { on: '2026-11-23', where: '超市，理货', pay: 3800 }
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
const rowOf = async (id: string) =>
	(await asOwner('SELECT state, exit_until::text FROM job_report WHERE id = $1', [id]))[0]

/** Policy §7.3: a place that deducts 30 % of the standard and holds the benefit for six months. */
beforeAll(() =>
	asOwner(
		`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
		 VALUES (gen_random_uuid(), 'deduct.mode', '330108', '"ratio_of_standard"', '2026-01-01', 'county', '测试'),
		        (gen_random_uuid(), 'deduct.value', '330108', '0.3', '2026-01-01', 'county', '测试')`,
	),
)

async function aReport() {
	const [worker, official, personId] = [
		await aCaseworker(),
		await anOfficial(),
		await aDibaoSeeker(),
	]
	return {
		id: made(await reportJob(person(personId), personId, started)),
		worker,
		official,
		personId,
	}
}

async function aRunningReport(changes: Partial<Figures> = {}) {
	const report = await aReport()
	made(await confirmReport(staff(report.worker), report.id, { ...figures, ...changes }))
	made(await approveReport(staff(report.official), report.id))
	return report
}

describe('a job that someone on dibao has started', () => {
	test('is reported once, by the person alone or by staff for them', async () => {
		const { personId, worker } = await aReport()
		expect(await reportJob(staff(worker), personId, started)).toEqual({
			refused: 'already-reported',
		})
		const other = await aDibaoSeeker()
		expect(await reportJob(person(personId), other, started)).toEqual({ refused: 'not-found' })
		expect(await reportJob(person(other), other, { ...started, on: '2027-01-01' })).toEqual({
			refused: 'date-future',
		})
		made(await reportJob(staff(worker), other, started))
	})

	test('of ten reports at the same moment makes one', async () => {
		const personId = await aDibaoSeeker()
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => reportJob(person(personId), personId, started)),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})

	test('is reported by its start, where it came about through the portal', async () => {
		const personId = await aDibaoSeeker()
		const placement = await aPlacement({ personId })
		made(await startPlacement(person(personId), placement.id, { on: '2026-11-23' }))
		const rows = await asOwner('SELECT state FROM job_report WHERE placement_id = $1', [
			placement.id,
		])
		expect(rows).toEqual([{ state: 'reported' }])
	})

	test('ends the row of refusals once it is confirmed', async () => {
		const [worker, personId] = [await aCaseworker(), await aDibaoSeeker()]
		await refusalsInARow(worker, personId, 2)
		const count = () =>
			contextFor({ kind: 'system', name: 'test' }).read((db) =>
				countOfPerson(db, { personId, personDivision: '330108' }, '2026-12-13'),
			)
		expect(await count()).toMatchObject({ count: 2 })
		const on = afterThree().toISOString().slice(0, 10)
		const id = made(await reportJob(person(personId, afterThree()), personId, { ...started, on }))
		expect(await count()).toMatchObject({ count: 2 })
		made(await confirmReport(staff(worker, afterThree()), id, figures))
		expect(await count()).toMatchObject({ count: 0 })
	})
})

describe('deduction and exit', () => {
	test('run from next month once an official approves them, who did not confirm the figures', async () => {
		const { id, worker, official, personId } = await aReport()
		const both = await anOfficial()
		expect(await approveReport(staff(official), id)).toEqual({ refused: 'move-not-possible' })
		made(await confirmReport(staff(both), id, figures))
		expect(await approveReport(staff(worker), id)).toEqual({ refused: 'not-found' })
		expect(await approveReport(staff(both), id)).toEqual({ refused: 'confirmed-by-you' })
		made(await approveReport(staff(official), id))
		expect(await rowOf(id)).toEqual({ state: 'running', exit_until: '2027-05-31' })
		const mine = await myJobReport(person(personId), id)
		expect(mine?.plan?.months[0]).toMatchObject({
			month: '2026-12',
			deductionFen: 24_780,
			exitPaymentFen: 247_800,
			totalFen: 587_900,
			status: 'exit',
		})
		expect(mine?.plan?.phases.map(({ status }) => status)).toEqual(['exit', 'edge'])
	})

	test('go without an end while the family stays on dibao', async () => {
		const { id } = await aRunningReport({ pay: 2330 })
		expect(await rowOf(id)).toEqual({ state: 'running', exit_until: null })
		await jobReportsDue(later(400))
		expect(await rowOf(id)).toMatchObject({ state: 'running' })
	})

	test('are approved by nobody else, not even by the owner of the database', async () => {
		const { id, worker } = await aReport()
		made(await confirmReport(staff(worker), id, figures))
		for (const actor of [
			aStaff('officer', '330108', { rights: ['decide'] }),
			aStaff('caseworker', '330110', { rights: ['decide'] }),
		])
			expect(await approveReport(staff(actor), id)).toEqual({ refused: 'not-found' })
		await expect(
			asOwner(
				"UPDATE job_report SET state = 'running', plan_cipher = 'x', approved_by = gen_random_uuid() WHERE id = $1",
				[id],
			),
		).rejects.toThrow('with the right to decide')
	})

	test('are confirmed anew after they were sent back', async () => {
		const { id, worker, official } = await aReport()
		made(await confirmReport(staff(worker), id, figures))
		const back = { verb: 'send-back', ground: '人口不对' } as const
		made(await turnDownReport(staff(official), id, back))
		expect(await rowOf(id)).toMatchObject({ state: 'reported' })
		made(await confirmReport(staff(worker), id, { ...figures, size: 4 }))
	})

	test('need a family that gets dibao, and a standard', async () => {
		const { id, worker } = await aReport()
		expect(await confirmReport(staff(worker), id, { ...figures, benefit: 0 })).toEqual({
			refused: 'not-on-dibao',
		})
		const { standard: _standard, ...unknown } = figures
		expect(await confirmReport(staff(worker), id, unknown)).toEqual({ refused: 'standard-unknown' })
	})
})

describe('the end of an exit', () => {
	test('is told beforehand, and a person settles what the family is from then on', async () => {
		const { id, personId, worker, official } = await aRunningReport()
		const told = () =>
			asOwner("SELECT params FROM notification WHERE person_id = $1 AND template = 'exit-ends'", [
				personId,
			])
		await jobReportsDue(new Date('2027-04-20T02:00:00Z'))
		expect(await told()).toEqual([])
		await jobReportsDue(new Date('2027-05-10T02:00:00Z'))
		await jobReportsDue(new Date('2027-05-11T02:00:00Z'))
		expect(await told()).toHaveLength(1)
		const after = new Date('2027-06-01T02:00:00Z')
		await jobReportsDue(after)
		expect(await rowOf(id)).toMatchObject({ state: 'over' })
		const edge = { outcome: 'dibao_edge', ground: '人均 1051 元，低于 1239 元。' } as const
		expect(await settleReport(staff(worker, after), id, edge)).toEqual({ refused: 'not-found' })
		made(await settleReport(staff(official, after), id, edge))
		expect(
			await asOwner(
				'SELECT category, valid_from::text AS "from", valid_to::text AS "to" FROM assistance_status WHERE person_id = $1 ORDER BY valid_from',
				[personId],
			),
		).toEqual([
			{ category: 'dibao', from: '2026-01-01', to: '2027-06-01' },
			{ category: 'dibao_edge', from: '2027-06-01', to: null },
		])
		const events = await asOwner<{ verb: string; fromState: string; toState: string }>(
			'SELECT verb, from_state AS "fromState", to_state AS "toState" FROM job_report_event WHERE report_id = $1 ORDER BY seq',
			[id],
		)
		expect(replay(jobReportMachine, events)).toBe('settled')
	})

	test('comes earlier where the job ends, and another can be reported then', async () => {
		const { id, personId } = await aRunningReport()
		const over = { on: '2026-12-20', ground: '店关了' }
		expect(await stopReport(person(personId, later(5)), id, over)).toEqual({
			refused: 'date-future',
		})
		expect(
			await stopReport(person(personId, later(40)), id, { ...over, on: '2026-11-01' }),
		).toEqual({
			refused: 'date-before-start',
		})
		made(await stopReport(person(personId, later(40)), id, over))
		await jobReportsDue(later(400))
		expect(await rowOf(id)).toMatchObject({ state: 'stopped' })
		made(await reportJob(person(personId, later(40)), personId, started))
	})
})
