import type { Ctx } from '#app/adapters/context.ts'
import { answersOf } from '#app/adapters/seekers/registration-row.server.ts'
import { type ShownAnswers, shownAnswers } from '#app/adapters/seekers/shown-answers.server.ts'
import { standingOf } from '#app/adapters/seekers/standing.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { QuestionId } from '#app/domain/seekers/answers.ts'
import {
	type RegistrationState,
	registrationStates,
} from '#app/domain/seekers/registration-machine.ts'
import {
	fixedOnceConfirmed,
	nextStep,
	type QuestionStep,
	type Section,
	sectionsFor,
	stepsFor,
} from '#app/domain/seekers/steps.ts'

export type MyRegistration =
	| { stage: 'none'; first: QuestionStep }
	| {
			stage: 'draft'
			name: string | null
			helping: boolean
			next: QuestionStep
			left: number
			sections: Section[]
			shown: ShownAnswers
	  }
	| {
			stage: 'open'
			state: RegistrationState
			name: string
			submittedAt: Date
			changedAt: Date
			sections: Section[]
			/** What the person can no longer change by themself. */
			fixed: readonly QuestionId[]
			shown: ShownAnswers
	  }

/** Where a registration stands, with all its answers; null for a draft that is not there. */
export async function myRegistration(
	{ actor, read }: Ctx<Recipient>,
	draftId: string | null,
): Promise<MyRegistration | null> {
	return read(async (db) => {
		const standing = await standingOf(db, actor, draftId)
		if (!standing) return null
		const { person, open, draft, filling } = standing
		if (open && person) {
			const confirmed = person.identity === 'confirmed'
			return {
				stage: 'open',
				state: oneOf(registrationStates, open.state),
				name: person.name,
				submittedAt: open.submittedAt,
				changedAt: open.changedAt,
				sections: sectionsFor({ filler: 'helper', known: false }).filter(
					({ id }) => id !== 'consent',
				),
				fixed: confirmed ? ['phone', ...fixedOnceConfirmed] : ['phone'],
				shown: await shownAnswers(answersOf(open), person),
			}
		}
		if (!draft) return { stage: 'none', first: nextStep({}, filling) ?? 'check' }
		const { answers } = draft
		const steps = stepsFor(filling)
		return {
			stage: 'draft',
			name: person?.name ?? answers.name?.name ?? null,
			helping: filling.filler === 'helper',
			next: nextStep(answers, filling) ?? 'check',
			left: steps.filter((question) => answers[question] === undefined).length,
			sections: sectionsFor(filling),
			shown: await shownAnswers(answers, person),
		}
	})
}
