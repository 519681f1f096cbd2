import type { Ctx, Db } from '#app/adapters/context.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { answersOf } from '#app/adapters/seekers/registration-row.server.ts'
import { type ShownAnswers, shownAnswers } from '#app/adapters/seekers/shown-answers.server.ts'
import { type Standing, standingOf } from '#app/adapters/seekers/standing.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type Answers,
	type QuestionId,
	questionIds,
	readAnswers,
} from '#app/domain/seekers/answers.ts'
import {
	fixedOnceConfirmed,
	neighbours,
	type Progress,
	progressOf,
	stepsFor,
} from '#app/domain/seekers/steps.ts'

export type QuestionPage = {
	question: QuestionId
	/** Whether the answer changes a registration that is open already. */
	changes: boolean
	helping: boolean
	/** Whom it is about, once they have a name. */
	name: string | null
	back: QuestionId | null
	progress: Progress | null
	values: FormValues
	/** What was given before and is shown masked only. */
	given: { idNumber: string | null; phone: string | null }
}

/** One question of a registration, with what was answered before. */
export async function questionPage(
	{ actor, read }: Ctx<Recipient>,
	question: string | undefined,
	draftId: string | null,
): Promise<QuestionPage | null> {
	if (!isOneOf(questionIds, question)) return null
	return read(async (db) => {
		const standing = await standingOf(db, actor, draftId)
		if (!standing || !isAsked(question, standing)) return null
		const { person, open, filling } = standing
		const shown = await shownAnswers(await answersBefore(db, standing), person)
		const { answers } = shown
		return {
			question,
			changes: open !== null,
			helping: filling.filler === 'helper',
			name: answers.name?.name ?? null,
			back: open ? null : neighbours(question, filling).back,
			progress: open ? null : progressOf(question, filling),
			values: valuesOf(question, shown),
			given: {
				idNumber: answers['id-number']?.idNumber ?? null,
				phone: answers.phone?.phone ?? null,
			},
		}
	})
}

function isAsked(question: QuestionId, { person, open, filling }: Standing): boolean {
	if (!open) return stepsFor(filling).includes(question)
	const fixed = person?.identity === 'confirmed' ? fixedOnceConfirmed : []
	return !['phone', 'consent', ...fixed].includes(question)
}

/** What stands in the fields: what was answered, else what is known from the record or an earlier registration. */
async function answersBefore(db: Db, { person, open, draft }: Standing): Promise<Answers> {
	if (open) return answersOf(open)
	if (!person) return draft?.answers ?? {}
	const last = await db.registration.findFirst({
		where: { personId: person.id },
		orderBy: { submittedAt: 'desc' },
	})
	return { ...recorded(person), ...(last && answersOf(last)), ...draft?.answers }
}

function recorded({ residenceCode, hukouCode, education }: Person): Answers {
	return readAnswers({
		residence: { residence: residenceCode },
		...(hukouCode && { hukou: hukouCode === residenceCode ? {} : { hukou: hukouCode } }),
		...(education !== 'unknown' && { education: { education } }),
	})
}

/** An answer as its form holds it; numbers that are masked elsewhere stay out of it, and so does consent. */
function valuesOf(question: QuestionId, { answers, residence, hukou }: ShownAnswers): FormValues {
	switch (question) {
		case 'id-number':
		case 'phone':
		case 'consent':
			return {}
		case 'residence':
			return { place: residence ?? '' }
		case 'hukou':
			return answers.hukou ? { same: hukou === null ? 'yes' : 'no', place: hukou ?? '' } : {}
		default:
			return textsOf(answers[question] ?? {})
	}
}

function textsOf(answer: object): FormValues {
	const texts = Object.entries(answer).map(([name, said]) => [
		name,
		Array.isArray(said) ? said.map(String) : String(said),
	])
	return Object.fromEntries(texts)
}
