import { fullYears } from '#app/domain/matching/fit.ts'
import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { Education } from '#app/domain/posts/words.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import type { FineSkill } from '#app/domain/seekers/fine-skills.ts'
import type { Certificate, Skill, WantedHours } from '#app/domain/seekers/words.ts'

/** The parts of a CV 简历 that a person can leave out; their name always stands on it. */
export const cvParts = [
	'age',
	'place',
	'wishes',
	'skills',
	'certificates',
	'education',
	'jobs',
	'courses',
] as const
export type CvPart = (typeof cvParts)[number]

/** The wording 同意书 of the consent to give it to an employer; a new wording has a new number. */
export const cvConsentVersion = 1

export type CvWishes = {
	occupations: readonly Occupation[]
	hours: WantedHours | null
	night: boolean | null
	maxKm: number | null
}
export type CvJob = { title: string; employer: string; from: string; until: string | null }
export type CvCourse = { title: string; hours: number; on: string }

/** What stands on it. A part that was left out, or of which nothing is known, is null or empty. */
export type Cv = {
	name: string
	age: { from: number; to: number } | null
	place: string | null
	phone: string | null
	about: string
	wishes: CvWishes | null
	skills: readonly Skill[]
	/** What was said of them in fine: left out together with them. */
	fine: readonly FineSkill[]
	certificates: readonly Certificate[]
	education: Education | null
	jobs: readonly CvJob[]
	courses: readonly CvCourse[]
	madeOn: string
}

/** What the person wants of it. */
export type CvChoices = { about: string; hidden: readonly CvPart[]; showsPhone: boolean }
export const firstChoices: CvChoices = { about: '', hidden: [], showsPhone: false }

export type CvSource = {
	name: string
	birthDate: string | null
	/** The county, never nearer. */
	place: string | null
	phone: string | null
	answers: Answers
	jobs: readonly CvJob[]
	courses: readonly CvCourse[]
	today: string
}

/**
 * A CV out of a registration: what an employer needs to know what someone can do, and nothing of health, family,
 * willingness, pay or numbers.
 */
export function cvOf(source: CvSource, { about, hidden, showsPhone }: CvChoices): Cv {
	const { name, birthDate, place, phone, answers, jobs, courses, today } = source
	const shown = <T, Without>(part: CvPart, value: T, without: Without) =>
		hidden.includes(part) ? without : value
	const education = answers.education?.education ?? 'unknown'
	return {
		name,
		age: shown('age', ageBand(birthDate, today), null),
		place: shown('place', place, null),
		phone: showsPhone ? phone : null,
		about,
		wishes: shown('wishes', wishesOf(answers), null),
		skills: shown('skills', answers.skills?.skills ?? [], []),
		fine: shown('skills', answers.skills?.fine ?? [], []),
		certificates: shown('certificates', answers.skills?.certificates ?? [], []),
		education: shown('education', education === 'unknown' ? null : education, null),
		jobs: shown('jobs', jobs, []),
		courses: shown('courses', courses, []),
		madeOn: today,
	}
}

function wishesOf({ occupations, hours, distance }: Answers): CvWishes | null {
	if (!occupations) return null
	return {
		occupations: occupations.occupations,
		hours: hours?.hours ?? null,
		night: hours ? hours.night === 'yes' : null,
		maxKm: distance?.maxKm ?? null,
	}
}

/** Wide enough that it says nothing of the birthday. */
const bandYears = 5

/** About how old someone is. */
export function ageBand(birthDate: string | null, today: string): Cv['age'] {
	if (birthDate === null) return null
	const from = Math.floor(fullYears(birthDate, today) / bandYears) * bandYears
	return { from, to: from + bandYears - 1 }
}
