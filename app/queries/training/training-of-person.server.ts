import type { Ctx } from '#app/adapters/context.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type CourseCard, courseCards } from '#app/adapters/training/course-cards.server.ts'
import { joinerOf, joinVerdict } from '#app/adapters/training/joiner.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { pointOf } from '#app/domain/geo.ts'
import { type CourseSearch, readCourseSearch } from '#app/domain/training/course-search.ts'
import type { CourseReason } from '#app/domain/training/reasons.ts'
import { type JoinVerdict, mayExcept } from '#app/domain/training/who-may-join.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { enrolmentsOf, type MyEnrolment, suggestedTo } from './my-training.server.ts'
import { searchCourses } from './search-courses.server.ts'

/** A course that can be joined, at its next time, and whether the person may. */
export type OfferedCourse = CourseCard & {
	next: NonNullable<CourseCard['next']>
	join: JoinVerdict
	/** Why it would help the person; none where it was searched for. */
	reasons: CourseReason[]
}

export type TrainingOfPerson = {
	person: { id: string; name: string }
	enrolments: MyEnrolment[]
	q: string
	offered: OfferedCourse[]
	/** Whether staff may enrol somebody whom the conditions leave out. */
	mayExcept: boolean
	/** Whether the actor may write down a claim for somebody. */
	mayClaim: boolean
}

/** The courses of a person, and those that staff can enrol them in: what they search for, else what would help. */
export async function trainingOfPerson(
	ctx: Ctx<Staff>,
	id: string | undefined,
	params: URLSearchParams,
): Promise<TrainingOfPerson | null> {
	if (!isUuid(id)) return null
	const { actor, now, today } = ctx
	const person = await ctx.read((db) => db.person.findUnique({ where: { id } }))
	const subject = { personId: id, divisions: [person?.residenceCode ?? null] }
	if (!person || !may(actor, 'enrolment.make', subject)) return null
	const search = readCourseSearch(params)
	const searched = search.q === '' ? [] : await idsFor(ctx, person, search)
	const shown = await ctx.read(async (db): Promise<TrainingOfPerson> => {
		const policy = await readPolicy(db, person.residenceCode, today)
		const suggested = search.q === '' ? await suggestedTo(db, id, { now, today }) : []
		const ids = [...searched, ...suggested.map((course) => course.id)]
		const reasons = new Map(suggested.map((course) => [course.id, course.reasons]))
		const joiner = await joinerOf(db, person, today)
		const cards = await courseCards(db, ids, now, pointOf(person))
		return {
			person: { id, name: person.name },
			enrolments: await enrolmentsOf(db, id, now),
			q: search.q,
			mayExcept: mayExcept(policy),
			mayClaim: may(actor, 'claim.make', subject),
			offered: cards.flatMap((card) =>
				card.next === null
					? []
					: {
							...card,
							next: card.next,
							join: joinVerdict(card.conditions, joiner, policy, card.next.startsAt),
							reasons: reasons.get(card.id) ?? [],
						},
			),
		}
	})
	await noteReading(ctx, id, 'training')
	return shown
}

/** Courses for what was typed, in the county of the person where there are any, else anywhere. */
async function idsFor(ctx: Ctx<Staff>, person: Person, search: CourseSearch): Promise<string[]> {
	const where = (await gazetteer()).fullName(person.residenceCode.slice(0, 6))
	for (const asked of [
		{ ...search, where },
		{ ...search, where: '' },
	]) {
		const { cards } = await searchCourses(ctx, asked)
		if (cards.length > 0) return cards.map((card) => card.id)
	}
	return []
}
