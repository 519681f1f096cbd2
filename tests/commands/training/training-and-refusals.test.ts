import { expect, test } from 'vitest'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { recordAttendance } from '#app/commands/training/record-attendance.server.ts'
import { recordResult } from '#app/commands/training/record-result.server.ts'
import { withdrawEnrolment } from '#app/commands/training/withdraw-enrolment.server.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { aCaseworker, aDibaoSeeker, person, refusalsInARow, staff } from '#tests/makers/refusals.ts'
import { aCourse, join } from '#tests/makers/training.ts'

/** The two meetings; both refusals lie before them. */
const inClass = new Date('2026-12-15T01:10:00Z')
const after = new Date('2026-12-16T06:00:00Z')

async function aLearner() {
	const [worker, personId] = [await aCaseworker(), await aDibaoSeeker()]
	await refusalsInARow(worker, personId, 2)
	const run = { from: '2026-12-15', until: '2026-12-16' }
	const { runId, trainer } = await aCourse({}, run)
	const enrolment = await join(personId, runId)
	const count = (on = '2026-12-20') =>
		staff(worker, later(30)).read((db) =>
			countOfPerson(db, { personId, personDivision: '330108' }, on),
		)
	return { personId, runId, trainer, enrolment, count }
}

test('a place in a class, and a place given up, leave the row as it was', async () => {
	const { personId, enrolment, count } = await aLearner()
	expect(await count()).toMatchObject({ count: 2, anew: null })
	made(await withdrawEnrolment(person(personId), enrolment))
	expect(await count()).toMatchObject({ count: 2, anew: null })
})

test('the first meeting at which somebody was begins it anew', async () => {
	const { runId, trainer, enrolment, count } = await aLearner()
	const list = (present: string[]) =>
		recordAttendance(staff(trainer, inClass), runId, { session: 1, present })
	made(await list([]))
	expect((await count()).count).toBe(2)
	made(await list([enrolment]))
	expect(await count('2026-12-14')).toMatchObject({ count: 2 })
	const anew = { why: 'trained', on: '2026-12-15', gone: 2 }
	expect(await count()).toMatchObject({ count: 0, anew })
})

test('so does a course that was completed, as of its last day; one that was not does not', async () => {
	const { runId, trainer, enrolment, count } = await aLearner()
	const result = (what: 'completed' | 'not-completed') =>
		recordResult(staff(trainer, after), runId, { enrolment, result: what })
	made(await result('not-completed'))
	expect((await count()).count).toBe(2)
	made(await result('completed'))
	const anew = { why: 'trained', on: '2026-12-16', gone: 2 }
	expect(await count()).toMatchObject({ count: 0, anew })
})
