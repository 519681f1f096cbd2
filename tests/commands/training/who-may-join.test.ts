import { afterEach, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { enrol } from '#app/commands/training/enrol.server.ts'
import { enrolFromFile } from '#app/commands/training/enrol-from-file.server.ts'
import { staffEnrolForm } from '#app/domain/training/class-forms.ts'
import { shownCourse } from '#app/queries/training/shown-course.server.ts'
import { trainingOfPerson } from '#app/queries/training/training-of-person.server.ts'
import { here, told } from '#tests/makers/guidance.ts'
import { made, monday } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { aCaseworker, aDibaoSeeker, person, staff } from '#tests/makers/refusals.ts'
import { aCourse } from '#tests/makers/training.ts'
import { asOwner } from '#tests/setup/database.ts'

const form = (run: string, changes: object = {}) => staffEnrolForm.parse({ run, ...changes })
const enrolmentsIn = (runId: string) =>
	asOwner<{ id: string; data: object }>(
		'SELECT e.id, v.data FROM enrolment e JOIN enrolment_event v ON v.enrolment_id = e.id WHERE e.run_id = $1',
		[runId],
	)
const stepsOf = (personId: string) =>
	asOwner<{ kind: string; link: string; dueOn: string }>(
		`SELECT kind, link, due_on::text AS "dueOn" FROM plan_step WHERE person_id = $1`,
		[personId],
	)

/** As a place would allow staff to make exceptions. */
const allowExceptions = () =>
	asOwner(
		`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
		 VALUES (gen_random_uuid(), 'training.exceptions', '330108', '"with-reason"', '2026-01-01', 'county', 'test')`,
	)
afterEach(() => asOwner(`DELETE FROM policy_parameter WHERE key = 'training.exceptions'`))

describe('somebody whom the conditions leave out', () => {
	test('gets no place, and the page says why', async () => {
		const { courseId, runId } = await aCourse({ ageTo: 45 })
		const personId = await here()
		expect(await enrol(person(personId), { personId, runId })).toEqual({ refused: 'may-not-join' })
		const shown = await shownCourse(person(personId), courseId)
		expect(shown?.runs[0]?.join).toEqual({ bars: ['age'], unknown: [] })
		const toAnyone = await shownCourse(
			contextFor({ kind: 'anonymous' } as const, { now: monday }),
			courseId,
		)
		expect(toAnyone?.runs.map(({ join }) => join)).toEqual(toAnyone?.runs.map(() => null))
	})

	test('is not let in by an exception of their own', async () => {
		await allowExceptions()
		const { runId } = await aCourse({ ageTo: 45 })
		const personId = await here()
		const wish = { personId, runId, exception: '我很想学' }
		expect(await enrol(person(personId), wish)).toEqual({ refused: 'may-not-join' })
	})

	test('is let in by staff with a reason, where policy allows it, and not otherwise', async () => {
		const { runId } = await aCourse({ schooling: 'bachelor' })
		const [worker, personId] = [await aCaseworker(), await here()]
		const asked = { exception: '单位已同意，按实操能力收。' }
		const press = (changes: object = {}) =>
			enrolFromFile(staff(worker), personId, form(runId, changes))
		expect(await press(asked)).toEqual({ refused: 'may-not-join' })
		await allowExceptions()
		expect(await press()).toEqual({ refused: 'reason-missing' })
		made(await press(asked))
		expect((await enrolmentsIn(runId))[0]?.data).toEqual({ bars: ['schooling'], ...asked })
	})
})

test('what the portal does not know keeps nobody out', async () => {
	const { courseId, runId } = await aCourse({ openTo: ['disabled', 'dibao'] })
	const personId = await here()
	const shown = await shownCourse(person(personId), courseId)
	expect(shown?.runs[0]?.join).toEqual({ bars: [], unknown: ['group'] })
	made(await enrol(person(personId), { personId, runId }))
})

test('a group that the records tell of is looked up there', async () => {
	const { courseId } = await aCourse({ openTo: ['dibao'] })
	const shown = await shownCourse(person(await aDibaoSeeker()), courseId)
	expect(shown?.runs[0]?.join).toEqual({ bars: [], unknown: [] })
})

describe('from the file of a person', () => {
	test('staff enrol them, tell them, and make it a step of the plan', async () => {
		const { courseId, runId } = await aCourse()
		const [worker, personId] = [await aCaseworker(), await here()]
		const outcome = await enrolFromFile(staff(worker), personId, form(runId, { plan: 'yes' }))
		const id = made(outcome)
		expect(await told(personId)).toEqual(['course-joined'])
		expect(await stepsOf(personId)).toEqual([
			{ kind: 'course', link: `/me/training/${id}`, dueOn: '2026-12-01' },
		])
		const params = new URLSearchParams({ q: '养老护理员' })
		const shown = await trainingOfPerson(staff(worker), personId, params)
		expect(shown?.enrolments).toMatchObject([{ id, state: 'enrolled' }])
		expect(shown?.offered.map((course) => course.id)).toContain(courseId)
	})

	test('all or nothing: where the plan is full there is no place either', async () => {
		const { runId } = await aCourse()
		const [worker, personId] = [await aCaseworker(), await here()]
		await asOwner(
			`INSERT INTO plan_step (id, person_id, person_division, kind, side, what_cipher, state, created_at)
			 SELECT gen_random_uuid(), $1, '330108', 'other', 'person', '', 'open', now() FROM generate_series(1, 20)`,
			[personId],
		)
		const outcome = await enrolFromFile(staff(worker), personId, form(runId, { plan: 'yes' }))
		expect(outcome).toEqual({ refused: 'steps-many' })
		expect(await enrolmentsIn(runId)).toEqual([])
	})

	test('nobody enrols people of another division', async () => {
		const { runId } = await aCourse()
		const away = await addSeeker('440305')
		expect(await enrolFromFile(staff(await aCaseworker()), away, form(runId))).toEqual({
			refused: 'not-found',
		})
		expect(
			await trainingOfPerson(staff(await aCaseworker()), away, new URLSearchParams()),
		).toBeNull()
	})
})
