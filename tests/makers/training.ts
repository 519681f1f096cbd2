import { contextFor } from '#app/adapters/context.server.ts'
import { enrol } from '#app/commands/training/enrol.server.ts'
import { openRun } from '#app/commands/training/open-run.server.ts'
import { moveCourse, saveCourse } from '#app/commands/training/save-course.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { courseForm } from '#app/domain/training/course-form.ts'
import { runForm } from '#app/domain/training/run-form.ts'
import { addStaff } from './grant.ts'
import { made, monday } from './journeys.ts'
import { person } from './refusals.ts'

export const keeper = () => addStaff('officer', '3301', { institution: '示范职业培训中心' })
export const teacher = () => addStaff('trainer', '3301', { institution: '示范职业培训中心' })

export const aCourseForm = (changes: object = {}) =>
	courseForm.parse({
		title: '养老护理员培训',
		about: '学会照护老人的起居。',
		occupation: 'elder-care',
		level: 'L5',
		hours: 40,
		certificate: 'care',
		certificateName: '养老护理员（五级）证书',
		allowance: 'yes',
		...changes,
	})

/** Two meetings, on the Tuesday and the Wednesday of the week after the usual Monday. */
export const aRunForm = (trainer: string, changes: object = {}) =>
	runForm.parse({
		placeName: '区职业培训中心 302 教室',
		place: '滨江区',
		lat: 30.19,
		lng: 120.2,
		trainer,
		capacity: 20,
		from: '2026-12-01',
		until: '2026-12-02',
		weekdays: ['2', '3'],
		begins: '09:00',
		ends: '11:00',
		...changes,
	})

type Course = { courseId: string; runId: string; officer: Staff; trainer: Staff }

/** A course of the catalogue with one run. */
export async function aCourse(changes: object = {}, run: object = {}): Promise<Course> {
	const [officer, trainer] = [await keeper(), await teacher()]
	const ctx = () => contextFor(officer, { now: monday })
	const courseId = made(await saveCourse(ctx(), aCourseForm(changes), null))
	const runId = made(await openRun(ctx(), courseId, aRunForm(trainer.accountId, run)))
	made(await moveCourse(ctx(), courseId, 'publish'))
	return { courseId, runId, officer, trainer }
}

export const join = async (personId: string, runId: string): Promise<string> =>
	made(await enrol(person(personId), { personId, runId }))
