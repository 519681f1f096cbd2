import type { TagValue } from '#app/domain/people/tags.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'

export type DemoPerson = {
	name: string
	phone: string
	birthDate: string
	sex: '1' | '2'
	residence: string
	category: 'dibao' | 'dibao_edge' | 'rigid_expense' | 'other_low_income'
	capacity: TagValue<'labour_capacity'>
	/** Usually registered as unemployed. */
	employment?: TagValue<'employment_status'>
	conditions: 'available' | 'constrained'
	willingness: 'willing' | 'conditional' | 'unwilling' | 'unknown'
	/** Whether a caseworker has compared them with their papers. */
	identity?: 'unconfirmed'
	/** Days since the registration; usually forty-five. */
	registeredAgo?: number
	/** Null: has not registered for job seeking yet. */
	answers: Omit<Answers, 'name' | 'phone' | 'residence' | 'consent'> | null
}
