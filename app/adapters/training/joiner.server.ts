import type { Db } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { answersOf, openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { assistanceCategories } from '#app/domain/people/words.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { type Education, educations } from '#app/domain/posts/words.ts'
import { dayIn } from '#app/domain/time/day.ts'
import {
	type JoinConditions,
	type Joiner,
	type JoinVerdict,
	mayJoin,
} from '#app/domain/training/who-may-join.ts'

/** What the records say of somebody who would like to join a course. */
export async function joinerOf(db: Db, person: Person, today: string): Promise<Joiner> {
	const on = dateOf(today)
	const status = await db.assistanceStatus.findFirst({
		where: {
			personId: person.id,
			validFrom: { lte: on },
			OR: [{ validTo: null }, { validTo: { gt: on } }],
		},
	})
	const tags = await presentTags(db, person.id, today)
	return {
		birthDate: isoDayOrNull(person.birthDate),
		sex: person.sex,
		education: await educationOf(db, person),
		residenceCode: person.residenceCode,
		hukouCode: person.hukouCode,
		category: status && oneOf(assistanceCategories, status.category),
		area: status && oneOf(['urban', 'rural'], status.area),
		employment: tags.employment_status ?? null,
	}
}

/** As the file says it, else as the registration does. */
async function educationOf(db: Db, { id, education }: Person): Promise<Education | null> {
	if (isOneOf(educations, education)) return education
	const registration = await openRegistration(db, id)
	const said = registration && answersOf(registration).education?.education
	return isOneOf(educations, said) ? said : null
}

/** Whether somebody may join a run, on the day it begins. */
export const joinVerdict = (
	conditions: JoinConditions,
	joiner: Joiner,
	policy: Policy,
	startsAt: Date,
): JoinVerdict =>
	mayJoin(conditions, joiner, {
		olderMan: policy('older.from_man'),
		olderWoman: policy('older.from_woman'),
		on: dayIn(startsAt),
	})
