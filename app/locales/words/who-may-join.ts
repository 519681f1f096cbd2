import type { JoinAspect, JoinConditions } from '#app/domain/training/who-may-join.ts'
import { m } from '#app/locales/compiled/messages.js'
import { educationWords, openToWords } from './posts.ts'

const groupsText = ({ openTo }: JoinConditions): string =>
	openTo.map((group) => openToWords[group]()).join('、')

function agesText({ ageFrom, ageTo }: JoinConditions): string {
	if (ageFrom !== null && ageTo !== null) return m.course_who_ages({ from: ageFrom, to: ageTo })
	if (ageFrom !== null) return m.course_who_from({ from: ageFrom })
	return ageTo === null ? '' : m.course_who_to({ to: ageTo })
}

const schoolingText = ({ schooling }: JoinConditions): string =>
	schooling === null || schooling === 'none' ? '' : educationWords[schooling]()

/** Whom a course is for, one condition after the other. */
export function conditionsText(conditions: JoinConditions): string {
	const schooling = schoolingText(conditions)
	const said = [
		groupsText(conditions),
		agesText(conditions),
		schooling && m.course_who_schooling({ schooling }),
		conditions.residentsOf !== '' && m.course_who_residents(),
	].filter((words) => words !== false && words !== '')
	return said.length === 0 ? m.course_open_to_all() : said.join('；')
}

/** Why somebody cannot join, in a sentence each. */
export const barWords: Record<JoinAspect, (conditions: JoinConditions) => string> = {
	age: (conditions) => m.join_bar_age({ ages: agesText(conditions) }),
	schooling: (conditions) => m.join_bar_schooling({ schooling: schoolingText(conditions) }),
	place: () => m.join_bar_place(),
	group: (conditions) => m.join_bar_group({ groups: groupsText(conditions) }),
}

/** What a paper has to show. */
export const proofWords: Record<JoinAspect, (conditions: JoinConditions) => string> = {
	age: () => m.join_unknown_age(),
	schooling: () => m.join_unknown_schooling(),
	place: () => m.join_unknown_place(),
	group: (conditions) => m.join_unknown_group({ groups: groupsText(conditions) }),
}
