import { expect } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { answerQuestion } from '#app/commands/seekers/answer-question.server.ts'
import { submitRegistration } from '#app/commands/seekers/submit-registration.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import type { Answers, QuestionId } from '#app/domain/seekers/answers.ts'
import { asOwner } from '#tests/setup/database.ts'
import { someAnswers } from './answers.ts'

/** Stands for a browser's session where none is needed. */
export const noSession = Buffer.alloc(32)

let phones = 0
/** Someone who has signed in by telephone and has no record yet. */
export async function anAccount(changes: Partial<Recipient> = {}): Promise<Recipient> {
	const accountId = newId()
	const phone = `1370000${String(++phones).padStart(4, '0')}`
	await asOwner(
		`INSERT INTO account (id, kind, display_name, phone_cipher, phone_hash) VALUES ($1, 'mobile', 'x', $2, $3)`,
		[accountId, seal(`account.phone:${accountId}`, phone), lookupHash('phone', phone)],
	)
	return { kind: 'recipient', accountId, personId: null, relation: 'self', areas: null, ...changes }
}

/** What a page sends for an answer. */
export function saidFor(question: QuestionId, answers: Answers): Said {
	if (question === 'residence') return { question, said: { place: '滨江区', code: undefined } }
	if (question === 'hukou')
		return { question, said: { same: 'yes', place: undefined, code: undefined } }
	return { question, said: answers[question] } as Said
}

export async function answerAll(actor: Recipient, answers: Answers, draftId: string | null = null) {
	for (const question of Object.keys(answers) as QuestionId[])
		expect(
			await answerQuestion(contextFor(actor), draftId, saidFor(question, answers)),
		).not.toHaveProperty('refused')
}

/** Someone who has answered everything and handed it in. */
export async function registered(changes: Answers = {}): Promise<Recipient> {
	const actor = await anAccount()
	await answerAll(actor, someAnswers(changes))
	const outcome = await submitRegistration(contextFor(actor), null, noSession)
	if ('refused' in outcome) throw new Error(outcome.refused)
	return { ...actor, personId: outcome.personId }
}
