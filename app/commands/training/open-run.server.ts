import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import { indexCourse } from '#app/adapters/training/index-course.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type RunForm, sessionsOf } from '#app/domain/training/run-form.ts'

type Outcome =
	| { refused: 'not-found' }
	| { refused: 'field'; field: string; reason: string }
	| { id: string }

/** Opens a run of a course: place, times, trainer, and for how many. */
export async function openRun(ctx: Ctx<Staff>, courseId: string, form: RunForm): Promise<Outcome> {
	const { actor, now } = ctx
	const place = await ownPlace(actor, form.place)
	if ('refused' in place) return place
	const { divisionCode: placeCode } = place
	const sessions = sessionsOf(form)
	const [first] = sessions
	const last = sessions.at(-1)
	if (!first || !last || first.startsAt <= now)
		return { refused: 'field', field: 'from', reason: 'run-in-past' }
	const middle = (await gazetteer()).byCode(placeCode)?.point ?? null
	return ctx.write(async (tx): Promise<Outcome> => {
		const course = await tx.db.course.findUnique({ where: { id: courseId } })
		if (!course || !may(actor, 'course.keep', { divisions: [course.ownerCode] }))
			return { refused: 'not-found' }
		if (!(await isTrainer(tx.db, actor, form.trainer)))
			return { refused: 'field', field: 'trainer', reason: 'choose-one' }
		const id = newId(now.getTime())
		await tx.db.courseRun.create({
			data: {
				id,
				courseId,
				ownerCode: course.ownerCode,
				placeCode,
				place: form.placeName,
				address: form.address,
				phone: form.phone,
				lat: form.lat ?? middle?.lat ?? null,
				lng: form.lng ?? middle?.lng ?? null,
				trainerId: form.trainer,
				capacity: form.capacity,
				startsAt: first.startsAt,
				endsAt: last.endsAt,
				createdAt: now,
				sessions: { create: sessions.map((session, place) => ({ ...session, seq: place + 1 })) },
			},
		})
		await indexCourse(tx.db, courseId)
		tx.record({
			action: 'course-run.open',
			subject: ['course-run', id],
			division: course.ownerCode,
			details: { courseId, capacity: form.capacity, sessions: sessions.length },
		})
		return { id }
	})
}

async function isTrainer(db: Db, { division }: Staff, account: string): Promise<boolean> {
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT id::text FROM trainers_for(${division}) WHERE id = ${account}::uuid`
	return rows.length > 0
}
