import type { Answers, QuestionId } from '#app/domain/seekers/answers.ts'
import { m } from '#app/locales/compiled/messages.js'
import { skillLines } from './fine-skills.ts'
import {
	abilityWords,
	careWords,
	certificateWords,
	obstacleWords,
	occupationWords,
	schoolingWords,
	wantedHoursWords,
	willingWords,
} from './seekers.ts'

/** Answers with the names of the places in them. */
type Told = { answers: Answers; residence: string | null; hukou: string | null }
type Tell<Question extends QuestionId> = (
	answer: NonNullable<Answers[Question]>,
	told: Told,
) => (string | undefined)[]

const item = (name: string, value: string) => m.answer_item({ name, value })

const tellings: { [Question in QuestionId]: Tell<Question> } = {
	name: ({ name }) => [name],
	'id-number': ({ idNumber }) => [idNumber ?? m.form_not_answered()],
	phone: ({ phone }) => [phone ?? m.form_not_answered()],
	residence: (_answer, { residence }) => [residence ?? undefined],
	hukou: (_answer, { hukou }) => [hukou ?? m.answer_same_place()],
	occupations: ({ occupations }) => occupations.map((each) => occupationWords[each]()),
	education: ({ education }) => [schoolingWords[education]()],
	skills: ({ certificates, ...said }) => [
		...skillLines(said),
		...certificates.map((each) => certificateWords[each]()),
	],
	body: ({ lifting, standing, heights }) => [
		item(m.question_lifting(), abilityWords[lifting]()),
		item(m.question_standing(), abilityWords[standing]()),
		item(m.question_heights(), abilityWords[heights]()),
	],
	senses: ({ sight, hearing, literacy }) => [
		item(m.question_sight(), abilityWords[sight]()),
		item(m.question_hearing(), abilityWords[hearing]()),
		item(m.question_literacy(), abilityWords[literacy]()),
	],
	care: ({ care }) => care.map((each) => careWords[each]()),
	obstacles: ({ obstacles, health }) => [...obstacles.map((each) => obstacleWords[each]()), health],
	hours: ({ hours, night }) => [
		wantedHoursWords[hours](),
		night === 'yes' ? m.answer_night_yes() : m.answer_night_no(),
	],
	distance: ({ maxKm, away }) => [
		m.answer_km({ km: maxKm }),
		away === 'yes' ? m.answer_away_yes() : m.answer_away_no(),
	],
	pay: ({ payFloorYuan }) => [
		payFloorYuan === undefined ? m.answer_any() : m.answer_pay({ yuan: payFloorYuan }),
	],
	willing: ({ willing, condition }) => [willingWords[willing](), condition],
	consent: () => [m.answer_consented()],
}

/** An answer in words, a line for each thing said; "none" where it was left open, nothing where not asked yet. */
export function answerLines(question: QuestionId, told: Told): string[] {
	const answer = told.answers[question]
	if (answer === undefined) return []
	const tell = tellings[question] as Tell<QuestionId>
	const lines = tell(answer as never, told).filter((line) => line !== undefined)
	return lines.length > 0 ? lines : [m.answer_none()]
}
