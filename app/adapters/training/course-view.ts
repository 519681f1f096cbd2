import type { Course } from '#app/adapters/db/generated/client.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { educations, openToGroups } from '#app/domain/posts/words.ts'
import { type Certificate, certificates } from '#app/domain/seekers/words.ts'
import { type CourseState, courseStates } from '#app/domain/training/course-machine.ts'
import type { JoinConditions } from '#app/domain/training/who-may-join.ts'
import { type CourseLevel, courseLevels } from '#app/domain/training/words.ts'

/** A course as its page says it. */
export type CourseView = {
	id: string
	title: string
	about: string
	institution: string
	occupation: Occupation
	level: CourseLevel
	hours: number
	certificate: Certificate | null
	certificateName: string
	feeFen: number
	allowance: boolean
	conditions: JoinConditions
	bring: string
	state: CourseState
}

export function courseView(row: Course): CourseView {
	const { id, title, about, institution, hours, certificateName, feeFen, allowance, bring } = row
	return {
		...{ id, title, about, institution, hours, certificateName, feeFen, allowance, bring },
		occupation: oneOf(occupations, row.occupation),
		level: oneOf(courseLevels, row.level),
		certificate: isOneOf(certificates, row.certificate) ? row.certificate : null,
		conditions: conditionsOf(row),
		state: oneOf(courseStates, row.state),
	}
}

/** What whom a course is for is read from. */
export const joinColumns = {
	openTo: true,
	ageFrom: true,
	ageTo: true,
	schooling: true,
	residents: true,
	ownerCode: true,
} as const

type Conditions = Pick<Course, keyof typeof joinColumns>

/** Whom a course is for. */
export const conditionsOf = (row: Conditions): JoinConditions => ({
	openTo: row.openTo.map((group) => oneOf(openToGroups, group)),
	ageFrom: row.ageFrom,
	ageTo: row.ageTo,
	schooling: row.schooling === null ? null : oneOf(educations, row.schooling),
	residentsOf: row.residents ? row.ownerCode : '',
})
