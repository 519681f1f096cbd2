import type { Course } from '#app/adapters/db/generated/client.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { type OpenTo, openToGroups } from '#app/domain/posts/words.ts'
import { type Certificate, certificates } from '#app/domain/seekers/words.ts'
import { type CourseState, courseStates } from '#app/domain/training/course-machine.ts'
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
	openTo: OpenTo[]
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
		openTo: row.openTo.map((group) => oneOf(openToGroups, group)),
		state: oneOf(courseStates, row.state),
	}
}
