import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { indexCourse } from '#app/adapters/training/index-course.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { moved } from '#app/domain/state-machine.ts'
import type { CourseForm } from '#app/domain/training/course-form.ts'
import {
	type CourseVerb,
	courseMachine,
	courseStates,
} from '#app/domain/training/course-machine.ts'

type Refused = { refused: 'not-found' | 'already-changed' }
type Outcome = Refused | { id: string }

const rowOf = ({
	certificate,
	fee,
	allowance,
	schooling,
	ageFrom,
	ageTo,
	...form
}: CourseForm) => ({
	...form,
	certificate: certificate === '' ? null : certificate,
	feeFen: fenOfYuan(fee),
	allowance: allowance === 'yes',
	schooling: schooling === '' ? null : schooling,
	ageFrom: ageFrom ?? null,
	ageTo: ageTo ?? null,
})

/** Records a course of the actor's division as a draft, or changes one. */
export async function saveCourse(
	ctx: Ctx<Staff>,
	form: CourseForm,
	id: string | null,
): Promise<Outcome> {
	return ctx.write((tx) => (id === null ? add(ctx, tx, form) : change(ctx, tx, form, id)))
}

async function add(ctx: Ctx<Staff>, tx: WriteTx, form: CourseForm): Promise<Outcome> {
	const { actor, now } = ctx
	const { division: ownerCode, institution } = actor
	if (!may(actor, 'course.keep', { divisions: [ownerCode] })) return { refused: 'not-found' }
	const id = newId(now.getTime())
	await tx.db.course.create({
		data: { ...rowOf(form), id, ownerCode, institution, createdAt: now },
	})
	await indexCourse(tx.db, id)
	tx.record({ action: 'course.record', subject: ['course', id], division: ownerCode })
	return { id }
}

async function change(
	{ actor }: Ctx<Staff>,
	tx: WriteTx,
	form: CourseForm,
	id: string,
): Promise<Outcome> {
	const course = await tx.db.course.findUnique({ where: { id } })
	if (!course || !may(actor, 'course.keep', { divisions: [course.ownerCode] }))
		return { refused: 'not-found' }
	const { count } = await tx.db.course.updateMany({
		where: { id, version: course.version },
		data: { ...rowOf(form), version: course.version + 1 },
	})
	if (count === 0) return { refused: 'already-changed' }
	await indexCourse(tx.db, id)
	tx.record({ action: 'course.edit', subject: ['course', id], division: course.ownerCode })
	return { id }
}

/** Shows a course in the catalogue, or takes it out; its runs stay as they are. */
export function moveCourse(
	{ actor, write }: Ctx<Staff>,
	id: string,
	verb: CourseVerb,
): Promise<Outcome | { refused: 'move-not-possible' | 'move-not-yours' }> {
	return write(async (tx) => {
		const course = await tx.db.course.findUnique({ where: { id } })
		if (!course || !may(actor, 'course.keep', { divisions: [course.ownerCode] }))
			return { refused: 'not-found' as const }
		const move = moved(courseMachine, oneOf(courseStates, course.state), verb, actor.role)
		if ('refused' in move) return move
		const { count } = await tx.db.course.updateMany({
			where: { id, version: course.version },
			data: { state: move.to, version: course.version + 1 },
		})
		if (count === 0) return { refused: 'already-changed' as const }
		tx.record({ action: `course.${verb}`, subject: ['course', id], division: course.ownerCode })
		return { id }
	})
}
