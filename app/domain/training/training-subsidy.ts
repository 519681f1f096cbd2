import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { OpenTo } from '#app/domain/posts/words.ts'
import type { CourseLevel } from './words.ts'

/** A training that somebody had a subsidy for, or completed and now asks one for. */
export type Trained = { on: string; occupation: Occupation; level: CourseLevel }

/** as they hold in a place on a day; null where the place has not said. */
export type TrainingTerms = {
	maxPerYear: number
	sameLevelOnce: boolean
	livingMode: 'lump' | 'day' | null
	livingFen: number | null
	livingPerYear: number
}

export type SubsidyCase = {
	/** The course that was completed. */
	course: Trained & { days: number; allowance: boolean }
	/** What was granted before. */
	subsidised: readonly Trained[]
	/** Days on which a living allowance was granted before. */
	living: readonly string[]
	/** The skill subsidy of the unemployment insurance was had for the same certificate. */
	unemploymentFund: boolean
	groups: readonly OpenTo[]
}

export const subsidyBars = ['same-level', 'year-full', 'unemployment-fund'] as const
export type SubsidyBar = (typeof subsidyBars)[number]
export const livingBars = ['not-offered', 'not-for-them', 'year-full', 'not-set'] as const
export type LivingBar = (typeof livingBars)[number]

export type TrainingSubsidy = {
	/** What stands against the training subsidy; empty where it can be claimed. */
	bars: SubsidyBar[]
	living: { bar: LivingBar } | { fen: number }
}

/** whom the living allowance is for. */
const livingGroups: readonly OpenTo[] = [
	'lifted-out-of-poverty',
	'zero-employment',
	'disabled',
	'dibao',
	'long-unemployed',
]

const yearOf = (day: string) => day.slice(0, 4)

/** what somebody can claim for a course that they completed. */
export function trainingSubsidy(asked: SubsidyCase, terms: TrainingTerms): TrainingSubsidy {
	const { course, subsidised, unemploymentFund } = asked
	const sameYear = subsidised.filter(({ on }) => yearOf(on) === yearOf(course.on))
	const same = ({ occupation, level }: Trained) =>
		occupation === course.occupation && level === course.level
	const holds: Record<SubsidyBar, boolean> = {
		'same-level': terms.sameLevelOnce && subsidised.some(same),
		'year-full': sameYear.length >= terms.maxPerYear,
		'unemployment-fund': unemploymentFund,
	}
	return { bars: subsidyBars.filter((bar) => holds[bar]), living: livingAllowance(asked, terms) }
}

function livingAllowance(
	{ course, living, groups }: SubsidyCase,
	{ livingMode, livingFen, livingPerYear }: TrainingTerms,
): TrainingSubsidy['living'] {
	if (!course.allowance) return { bar: 'not-offered' }
	if (!groups.some((group) => livingGroups.includes(group))) return { bar: 'not-for-them' }
	if (living.filter((on) => yearOf(on) === yearOf(course.on)).length >= livingPerYear)
		return { bar: 'year-full' }
	if (livingMode === null || livingFen === null) return { bar: 'not-set' }
	return { fen: livingMode === 'day' ? livingFen * course.days : livingFen }
}
