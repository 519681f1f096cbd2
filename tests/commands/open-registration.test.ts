import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { answersOf } from '#app/adapters/seekers/registration-row.server.ts'
import { answerQuestion } from '#app/commands/seekers/answer-question.server.ts'
import { moveRegistration } from '#app/commands/seekers/move-registration.server.ts'
import { submitRegistration } from '#app/commands/seekers/submit-registration.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import { registrationMachine } from '#app/domain/seekers/registration-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { someAnswers } from '#tests/makers/answers.ts'
import { answerAll, noSession, registered } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

const rows = (table: string, where: string, value: unknown) =>
	asOwner<Record<string, unknown>>(`SELECT * FROM ${table} WHERE ${where} = $1`, [value])
const answers = async (personId: string | null) => {
	const [row] = await asOwner<{ id: string; answers_cipher: string }>(
		"SELECT id, answers_cipher FROM registration WHERE person_id = $1 AND state <> 'withdrawn'",
		[personId],
	)
	return answersOf({ id: row?.id ?? '', answersCipher: row?.answers_cipher ?? '' })
}

describe('a registration that was handed in', () => {
	const change = (actor: Recipient, said: Said) => answerQuestion(contextFor(actor), null, said)

	test('is changed at once, each change a version of its own', async () => {
		const actor = await registered()
		expect(await change(actor, { question: 'pay', said: { payFloorYuan: 3000 } })).toEqual({
			changed: true,
		})
		expect((await answers(actor.personId)).pay).toEqual({ payFloorYuan: 3000 })
		const [row] = await rows('registration', 'person_id', actor.personId)
		expect(row).toMatchObject({ version: 1, pay_floor_fen: 300_000 })
	})

	test('keeps both of two changes made at once', async () => {
		const actor = await registered()
		await Promise.all([
			change(actor, { question: 'pay', said: { payFloorYuan: 2000 } }),
			change(actor, { question: 'care', said: { care: ['elder'] } }),
			change(actor, { question: 'name', said: { name: '改名' } }),
		])
		expect(await answers(actor.personId)).toMatchObject({
			pay: { payFloorYuan: 2000 },
			care: { care: ['elder'] },
		})
		expect(await rows('person', 'id', actor.personId)).toMatchObject([{ name: '改名' }])
		const events = await asOwner<{ verb: string; fromState: string; toState: string }>(
			`SELECT verb, from_state AS "fromState", to_state AS "toState" FROM registration_event e
			 JOIN registration r ON r.id = e.registration_id WHERE r.person_id = $1 ORDER BY seq`,
			[actor.personId],
		)
		expect(events).toHaveLength(4)
		expect(replay(registrationMachine, events)).toBe('active')
	})

	test('leaves who someone is to staff once they have confirmed it', async () => {
		const actor = await registered()
		await asOwner("UPDATE person SET identity = 'confirmed' WHERE id = $1", [actor.personId])
		expect(await change(actor, { question: 'name', said: { name: '别人' } })).toEqual({
			refused: 'identity-confirmed',
		})
	})

	test('rests, goes on and ends, and consent ends with it; then one can begin anew', async () => {
		const actor = await registered()
		const move = (verb: 'pause' | 'resume' | 'withdraw') =>
			moveRegistration(contextFor(actor), actor.personId ?? '', verb)
		expect(await move('resume')).toEqual({ refused: 'move-not-possible' })
		expect(await move('pause')).toEqual({ state: 'paused' })
		expect(await move('resume')).toEqual({ state: 'active' })
		expect(await move('withdraw')).toEqual({ state: 'withdrawn' })
		const [consent] = await rows('consent', 'person_id', actor.personId)
		expect(consent?.withdrawn_at).not.toBeNull()
		const { name, phone, 'id-number': id, ...rest } = someAnswers()
		await answerAll(actor, rest)
		expect(await submitRegistration(contextFor(actor), null, noSession)).toMatchObject({
			personId: actor.personId,
		})
	})

	test.each([
		['own', '330108', true],
		['parent of the place', '3301', true],
		['sibling', '330106', false],
		['child', '330108001', false],
		['foreign', '440303', false],
	])('is moved by staff of the %s division: %s', async (_which, division, allowed) => {
		const { personId } = await registered()
		const ctx = contextFor(aStaff('caseworker', division))
		const outcome = await moveRegistration(ctx, personId ?? '', 'pause')
		expect(outcome).toEqual(allowed ? { state: 'paused' } : { refused: 'not-found' })
	})

	test('is no business of another recipient', async () => {
		const { personId } = await registered()
		const other = await registered()
		expect(await moveRegistration(contextFor(other), personId ?? '', 'pause')).toEqual({
			refused: 'not-found',
		})
	})
})
