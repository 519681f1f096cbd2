import { contextFor } from '#app/adapters/context.server.ts'
import { enrol } from '#app/commands/training/enrol.server.ts'
import { openRun } from '#app/commands/training/open-run.server.ts'
import { recordAttendance } from '#app/commands/training/record-attendance.server.ts'
import { recordResult } from '#app/commands/training/record-result.server.ts'
import { moveCourse, saveCourse } from '#app/commands/training/save-course.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { courseForm } from '#app/domain/training/course-form.ts'
import { runForm } from '#app/domain/training/run-form.ts'
import { type DemoCourse, demoCourses } from './demo-courses.ts'
import { actorNamed, onceFor } from './journeys/walk.server.ts'

export const trainingStory = 'training'

const demo = { kind: 'system', name: 'demo' } as const
const day = 86_400_000
const learners = ['演示·王秀兰', '演示·李建国', '演示·吴桂英'] as const

/** Invented courses, each with a class to come; one class is full, and one is over with a certificate. */
export async function addDemoTraining(staff: ReadonlyMap<string, Staff>, now: Date): Promise<void> {
	const people = await contextFor(demo).read((db) =>
		db.person.findMany({ where: { name: { in: [...learners] }, demo: true } }),
	)
	const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? ''
	for (const [place, course] of demoCourses.entries()) {
		const keeper = actorNamed(staff, course.keeper)
		const begun = new Date(now.getTime() - 40 * day)
		const at = (step: string, when = begun) =>
			contextFor(keeper, { now: when, once: onceFor(`${trainingStory} ${place} ${step}`) })
		const courseId = idIn(await saveCourse(at('course'), courseForm.parse(course.course), null))
		await expectDone(moveCourse(at('publish'), courseId, 'publish'))
		for (const [number, run] of course.runs.entries()) {
			const form = formOf(run, actorNamed(staff, 'trainer@zj').accountId, now)
			const runId = idIn(await openRun(at(`run ${number}`), courseId, form))
			for (const name of run.joined) {
				const personId = idOf(name)
				await expectDone(enrol(at(`${number} ${name}`), { personId, runId }))
			}
			if (run.from < 0) await hold(staff, runId, { now, story: `${place} ${number}` })
		}
	}
	await contextFor(demo).write(async (tx) => {
		await tx.db.course.updateMany({
			where: { institution: { startsWith: '演示' } },
			data: { demo: true },
		})
		tx.record({ action: 'demo.story', subject: ['demo', trainingStory], division: '' })
		return {}
	})
}

function formOf(
	{ from, days, joined: _j, ...run }: DemoCourse['runs'][number],
	trainer: string,
	now: Date,
) {
	const today = dayIn(now)
	return runForm.parse({
		...run,
		trainer,
		from: addDays(today, from),
		until: addDays(today, from + days - 1),
		weekdays: ['1', '2', '3', '4', '5', '6', '7'],
	})
}

type Held = { now: Date; story: string }

/** A class that is over: everyone came, and everyone completed it. */
async function hold(
	staff: ReadonlyMap<string, Staff>,
	runId: string,
	{ now, story }: Held,
): Promise<void> {
	const trainer = actorNamed(staff, 'trainer@zj')
	const at = (step: string) =>
		contextFor(trainer, { now, once: onceFor(`${trainingStory} ${story} ${step}`) })
	const { sessions, enrolments } = await contextFor(demo).read((db) =>
		db.courseRun.findUniqueOrThrow({
			where: { id: runId },
			include: { sessions: true, enrolments: true },
		}),
	)
	const present = enrolments.map(({ id }) => id)
	for (const { seq } of sessions)
		await expectDone(recordAttendance(at(`list ${seq}`), runId, { session: seq, present }))
	for (const enrolment of present)
		await expectDone(
			recordResult(at(`result ${enrolment}`), runId, { enrolment, result: 'completed' }),
		)
}

function idIn(outcome: { id: string } | { refused: string }): string {
	if ('refused' in outcome) throw new Error(`demo training: ${outcome.refused}`)
	return outcome.id
}

async function expectDone<T extends object>(done: Promise<T>): Promise<void> {
	const outcome = await done
	if ('refused' in outcome) throw new Error(`demo training: ${String(outcome.refused)}`)
}
