import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { enrol } from '#app/commands/training/enrol.server.ts'
import { moveUp } from '#app/commands/training/move-up.server.ts'
import { openRun } from '#app/commands/training/open-run.server.ts'
import { withdrawEnrolment } from '#app/commands/training/withdraw-enrolment.server.ts'
import { fillRun } from '#app/jobs/training/fill-run.server.ts'
import { myEnrolment } from '#app/queries/training/my-training.server.ts'
import { here, told } from '#tests/makers/guidance.ts'
import { later, made, monday } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { aCourse, aRunForm, join } from '#tests/makers/training.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

const system = (now = monday) => contextFor({ kind: 'system', name: 'test' } as const, { now })
const statesOf = async (runId: string) =>
	asOwner<{ state: string; seat: number | null; line: number | null }>(
		'SELECT state, seat, line FROM enrolment WHERE run_id = $1 ORDER BY seat, line',
		[runId],
	)

describe('a hundred at once for the last place', () => {
	test('one gets it, and the others wait in line, each with a number of their own', async () => {
		const { runId } = await aCourse({}, { capacity: 2 })
		await join(await here(), runId)
		const people = await Promise.all(Array.from({ length: 100 }, here))
		const outcomes = await Promise.all(
			people.map((personId) => untilHeard(() => enrol(person(personId), { personId, runId }))),
		)
		const positions = outcomes.map((outcome) =>
			'position' in outcome ? outcome.position : outcome.refused,
		)
		expect(positions.filter((position) => position === null)).toHaveLength(1)
		const waiting = positions.filter((position) => position !== null)
		expect(waiting.toSorted((one, other) => Number(one) - Number(other))).toEqual(
			Array.from({ length: 99 }, (_, place) => place + 1),
		)
		expect((await statesOf(runId)).filter(({ seat }) => seat !== null)).toHaveLength(2)
	}, 120_000)
})

describe('the database itself refuses', () => {
	test.each([
		['a place that the run does not have', 'UPDATE enrolment SET seat = 3 WHERE run_id = $1'],
		['to take places away that are given', 'UPDATE course_run SET capacity = 1 WHERE id = $1'],
		['one place for two', 'UPDATE enrolment SET seat = 1 WHERE run_id = $1 AND seat = 2'],
		['a place for whoever waits', "UPDATE enrolment SET state = 'waiting' WHERE run_id = $1"],
	])('%s', async (_what, sql) => {
		const { runId } = await aCourse({}, { capacity: 2 })
		await join(await here(), runId)
		await join(await here(), runId)
		await expect(asOwner(sql, [runId])).rejects.toThrow(/constraint/)
	})
})

describe('a place that becomes free', () => {
	test('goes to the first in line, who is told; the others move on by one', async () => {
		const { runId } = await aCourse({}, { capacity: 1 })
		const [holder, first, second] = [await here(), await here(), await here()]
		const held = await join(holder, runId)
		const next = await join(first, runId)
		const last = await join(second, runId)
		expect((await myEnrolment(person(second), last))?.position).toBe(2)
		made(await withdrawEnrolment(person(holder), held))
		await fillRun(runId, monday)
		expect((await myEnrolment(person(first), next))?.state).toBe('enrolled')
		expect((await myEnrolment(person(second), last))?.position).toBe(1)
		expect(await told(first)).toEqual(['course-waiting', 'course-moved-up'])
		expect(await moveUp(system(), runId)).toEqual({ moved: 0 })
	})

	test('is never given past those who wait, before they have moved up', async () => {
		const { runId } = await aCourse({}, { capacity: 1 })
		const [holder, waits, late] = [await here(), await here(), await here()]
		const held = await join(holder, runId)
		await join(waits, runId)
		made(await withdrawEnrolment(person(holder), held))
		const outcome = await enrol(person(late), { personId: late, runId })
		expect(outcome).toMatchObject({ position: 2 })
	})

	test('once the class has begun nobody moves up', async () => {
		const { runId } = await aCourse({}, { capacity: 1 })
		const [holder, waits] = [await here(), await here()]
		const held = await join(holder, runId)
		await join(waits, runId)
		made(await withdrawEnrolment(person(holder), held))
		expect(await moveUp(system(later(8)), runId)).toEqual({ moved: 0 })
	})
})

describe('a place is refused', () => {
	test('twice in one run, and beyond what one may hold at once', async () => {
		const personId = await here()
		const runs = [await aCourse(), await aCourse(), await aCourse()]
		const [one, two, three] = runs.map(({ runId }) => runId)
		await join(personId, one ?? '')
		expect(await enrol(person(personId), { personId, runId: one ?? '' })).toEqual({
			refused: 'enrolled-already',
		})
		await join(personId, two ?? '')
		expect(await enrol(person(personId), { personId, runId: three ?? '' })).toEqual({
			refused: 'enrolments-used-up',
		})
	})

	test('to whoever acts for nobody, and once it has begun', async () => {
		const { runId } = await aCourse()
		const [personId, other] = [await here(), await here()]
		expect(await enrol(person(other), { personId, runId })).toEqual({ refused: 'not-found' })
		expect(await enrol(person(personId, later(9)), { personId, runId })).toEqual({
			refused: 'run-closed',
		})
	})
})

test('staff enrol whoever is at the counter, of their division only', async () => {
	const { runId, officer } = await aCourse()
	const personId = await here()
	made(await enrol(staff(officer), { personId, runId }))
	const away = await addSeeker('440305')
	expect(await enrol(staff(officer), { personId: away, runId })).toEqual({ refused: 'not-found' })
})

test('a run is opened for days to come, with a trainer of the place', async () => {
	const { courseId, officer, trainer } = await aCourse()
	const past = aRunForm(trainer.accountId, { from: '2026-11-17', until: '2026-11-18' })
	expect(await openRun(staff(officer), courseId, past)).toMatchObject({ reason: 'run-in-past' })
	const stranger = aRunForm(officer.accountId)
	expect(await openRun(staff(officer), courseId, stranger)).toMatchObject({ field: 'trainer' })
})
