import type { CvPart, CvWishes } from '#app/domain/cv/cv.ts'
import { m } from '#app/locales/compiled/messages.js'
import { occupationWords, wantedHoursWords } from './seekers.ts'

export const cvPartWords: Record<CvPart, () => string> = {
	age: m.cv_part_age,
	place: m.cv_part_place,
	wishes: m.cv_part_wishes,
	skills: m.cv_part_skills,
	certificates: m.cv_part_certificates,
	education: m.cv_part_education,
	jobs: m.cv_part_jobs,
	courses: m.cv_part_courses,
}

/** What someone looks for. Nights are only named where they are fine: why not is nobody's business. */
export function wishLines({ occupations, hours, night, maxKm }: CvWishes): string[] {
	return [
		...occupations.map((each) => occupationWords[each]()),
		hours !== null && hours !== 'any' && wantedHoursWords[hours](),
		night === true && m.answer_night_yes(),
		maxKm !== null && m.answer_km({ km: maxKm }),
	].filter((part) => part !== false)
}
