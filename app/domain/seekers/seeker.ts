import { fenOfYuan } from '#app/domain/money/pay.ts'
import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { DemandCode, Education } from '#app/domain/posts/words.ts'
import type { Answers } from './answers.ts'
import type { FineSkill } from './fine-skills.ts'
import type { Ability, CareDuty, Certificate, Skill, WantedHours } from './words.ts'

/** A person as matching sees them: what they can, want, and what binds them. Null means not known. */
export type Seeker = {
	birthDate: string | null
	residenceCode: string
	lat: number | null
	lng: number | null
	occupations: readonly Occupation[]
	education: Education | null
	skills: readonly Skill[]
	fine: readonly FineSkill[]
	certificates: readonly Certificate[]
	abilities: Readonly<Partial<Record<DemandCode, Ability>>>
	/** Whom they look after, without those whom somebody else looks after for now. */
	care: readonly CareDuty[]
	/** Those, while an order for care is under way (R-030 C). */
	arranged: readonly CareDuty[]
	hours: WantedHours
	maxKm: number | null
	/** Ready to live away from home where housing is provided. */
	away: boolean | null
	payFloorFen: number | null
}

type Place = Pick<Seeker, 'birthDate' | 'residenceCode' | 'lat' | 'lng'>

/** The registration's answers, beside what the person's record says of age and place. */
export function seekerOf(answers: Answers, place: Place, covered: readonly CareDuty[]): Seeker {
	const education = answers.education?.education
	const floor = answers.pay?.payFloorYuan
	const duties = (answers.care?.care ?? []).filter((duty) => duty !== 'none')
	return {
		...place,
		occupations: answers.occupations?.occupations ?? [],
		education: education === undefined || education === 'unknown' ? null : education,
		skills: answers.skills?.skills ?? [],
		fine: answers.skills?.fine ?? [],
		certificates: answers.skills?.certificates ?? [],
		abilities: abilitiesOf(answers),
		care: duties.filter((duty) => !covered.includes(duty)),
		arranged: duties.filter((duty) => covered.includes(duty)),
		hours: answers.hours?.hours ?? 'any',
		maxKm: answers.distance?.maxKm ?? null,
		away: answers.distance ? answers.distance.away === 'yes' : null,
		payFloorFen: floor === undefined ? null : fenOfYuan(floor),
	}
}

function abilitiesOf({ body, senses, hours }: Answers): Seeker['abilities'] {
	return {
		...body,
		...senses,
		...(hours && { night: hours.night }),
	}
}
