import type { Ctx } from '#app/adapters/context.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { type Plan, planOf } from '#app/adapters/plans/plan-of.server.ts'
import { answersOf, openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { AnswerTo } from '#app/domain/seekers/answers.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type PersonsPlan = Plan & {
	person: { id: string; name: string }
	today: string
	/** What the person has said they can do. */
	skills: AnswerTo<'skills'> | null
}

/** The plan of a person: for themself, and for staff who look after them, which is noted. */
export async function planOfPerson(
	ctx: Ctx<Recipient | Staff>,
	personId: string | null | undefined,
): Promise<PersonsPlan | null> {
	if (!isUuid(personId ?? undefined)) return null
	const { actor, today } = ctx
	const plan = await ctx.read(async (db) => {
		const person = await db.person.findUnique({ where: { id: personId ?? '' } })
		if (!person) return null
		const { id, name, residenceCode } = person
		if (!may(actor, 'plan.see', { personId: id, divisions: [residenceCode] })) return null
		const registration = await openRegistration(db, id)
		const skills = (registration && answersOf(registration).skills) ?? null
		return { person: { id, name }, today, skills, ...(await planOf(db, id, today)) }
	})
	if (plan && actor.kind === 'staff') await noteReading({ ...ctx, actor }, plan.person.id, 'plan')
	return plan
}
