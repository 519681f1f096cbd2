import type { FitCode } from '#app/domain/matching/fit.ts'
import type { Lesson } from '#app/domain/matching/lessons.ts'
import type { Reason } from '#app/domain/matching/reasons.ts'
import type { ScoreCode } from '#app/domain/matching/score.ts'
import type { DemandCode } from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { fineWords } from './fine-skills.ts'
import { demandWords, hoursWords } from './posts.ts'
import { occupationWords, skillWords } from './seekers.ts'

/** What to ask before going, where nobody has said it. */
export const checkWords: Record<FitCode, () => string> = {
	lifting: m.check_lifting,
	standing: m.check_standing,
	heights: m.check_heights,
	night: m.check_night,
	sight: m.check_sight,
	hearing: m.check_hearing,
	literacy: m.check_literacy,
	age: m.check_age,
	hours: m.check_hours,
	care: m.check_care,
	distance: m.check_distance,
	'pay-wish': m.check_pay_wish,
	education: m.check_education,
}

/** What keeps a post away. */
export const blockerWords: Record<FitCode, () => string> = {
	...demandWords,
	age: m.blocker_age,
	hours: m.blocker_hours,
	care: m.blocker_care,
	distance: m.blocker_distance,
	'pay-wish': m.blocker_pay_wish,
	education: m.blocker_education,
}

export const scoreWords: Record<ScoreCode, () => string> = {
	occupation: m.score_occupation,
	skills: m.score_skills,
	near: m.score_near,
	pay: m.score_pay,
	hours: m.score_hours,
	kind: m.score_kind,
	fresh: m.score_fresh,
}

const sparedWords: Record<DemandCode, () => string> = {
	lifting: m.reason_spared_lifting,
	standing: m.reason_spared_standing,
	heights: m.reason_spared_heights,
	night: m.reason_spared_night,
	sight: m.reason_spared_sight,
	hearing: m.reason_spared_hearing,
	literacy: m.reason_spared_literacy,
}

/** Why a post suits, in a few plain words. */
export function reasonText(reason: Reason): string {
	switch (reason.code) {
		case 'occupation':
			return m.reason_occupation({ occupation: occupationWords[reason.occupation]() })
		case 'fine-skill':
			return m.reason_fine_skill({ skill: fineWords[reason.skill]() })
		case 'skill':
			return m.reason_skill({ skill: skillWords[reason.skill]() })
		case 'near':
			return reason.km < 1 ? m.reason_near_same() : m.reason_near({ km: Math.round(reason.km) })
		case 'pay':
			return m.reason_pay()
		case 'hours':
			return m.reason_hours({ hours: hoursWords[reason.hours]() })
		case 'no-nights':
			return m.reason_no_nights()
		case 'care':
			return m.reason_care()
		case 'care-arranged':
			return m.reason_care_arranged()
		case 'spared':
			return sparedWords[reason.demand]()
		case 'housing':
			return m.reason_housing()
	}
}

/** What a left job has taught, in a sentence. */
export function lessonText(lesson: Lesson): string {
	switch (lesson.code) {
		case 'distance':
			return m.learned_distance(lesson)
		case 'hours':
			return m.learned_hours(lesson)
		case 'health':
			return m.learned_health(lesson)
		case 'employer':
			return m.learned_employer(lesson)
	}
}
