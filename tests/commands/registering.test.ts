import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Once } from '#app/adapters/context.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { answerQuestion } from '#app/commands/seekers/answer-question.server.ts'
import { startHelping } from '#app/commands/seekers/start-helping.server.ts'
import { submitRegistration } from '#app/commands/seekers/submit-registration.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import { questionPage } from '#app/queries/seekers/question-page.server.ts'
import { anIdNumber, someAnswers } from '#tests/makers/answers.ts'
import { anAccount, answerAll, noSession, registered, saidFor } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

const onceFor = (body: string): Once => ({
	key: newId(),
	bodyHash: createHash('sha256').update(body).digest() as Once['bodyHash'],
})
const rows = (table: string, where: string, value: unknown) =>
	asOwner<Record<string, unknown>>(`SELECT * FROM ${table} WHERE ${where} = $1`, [value])

describe('registering oneself', () => {
	test('makes an unconfirmed person, a registration, its event, consent and tag', async () => {
		const idNumber = anIdNumber()
		const actor = await registered({ 'id-number': { idNumber } })
		const [person] = await rows('person', 'id', actor.personId)
		expect(person).toMatchObject({
			name: '测试·张三',
			identity: 'unconfirmed',
			residence_code: '330108',
			hukou_code: '330108',
		})
		expect(person?.id_number_hash).toEqual(lookupHash('id-number', idNumber))
		expect(person?.phone_hash).not.toBeNull()
		const [registration] = await rows('registration', 'person_id', actor.personId)
		expect(registration).toMatchObject({
			state: 'active',
			channel: 'self',
			occupations: ['cleaning'],
		})
		expect(await rows('registration_event', 'registration_id', registration?.id)).toMatchObject([
			{ verb: 'submit', seq: 0 },
		])
		expect(await rows('consent', 'person_id', actor.personId)).toMatchObject([
			{ purpose: 'registration', given_how: 'online' },
		])
		expect(await rows('person_tag', 'person_id', actor.personId)).toMatchObject([
			{ tag: 'work_willingness', value: 'willing', source: 'declared' },
		])
		expect(await rows('registration_draft', 'account_id', actor.accountId)).toEqual([])
	})

	test('with the ID number of someone on record touches nothing of theirs', async () => {
		const idNumber = anIdNumber()
		const first = await registered({ 'id-number': { idNumber } })
		await asOwner("UPDATE person SET identity = 'confirmed' WHERE id = $1", [first.personId])
		const second = await registered({ 'id-number': { idNumber } })
		expect(second.personId).not.toBe(first.personId)
		expect(await rows('person_access', 'account_id', second.accountId)).toHaveLength(1)
	})

	test.each([
		['id-shape', '123'],
		['id-check', `${anIdNumber().slice(0, 17)}${anIdNumber().endsWith('1') ? '2' : '1'}`],
		['id-date', '330108198013010018'],
		['too-young', anIdNumber('20180101')],
	])('is refused with %s', async (reason, idNumber) => {
		const said: Said = { question: 'id-number', said: { idNumber } }
		expect(await answerQuestion(contextFor(await anAccount()), null, said)).toMatchObject({
			field: 'idNumber',
			reason,
		})
	})

	test('keeps what was said in fine of what is ticked, and the work it leads to', async () => {
		const actor = await registered({
			skills: { skills: ['care'], fine: ['turning-washing', 'dough'], certificates: [] },
		})
		const [registration] = await rows('registration', 'person_id', actor.personId)
		expect(registration?.skilled_for).toEqual(['elder-care', 'domestic'])
		const page = await questionPage(contextFor(actor), 'skills', null)
		expect(page?.values).toEqual({ skills: ['care'], fine: ['turning-washing'], certificates: [] })
		const said: Said = { question: 'skills', said: { skills: [], certificates: [] } }
		expect(await answerQuestion(contextFor(actor), null, said)).toEqual({ changed: true })
		const [changed] = await rows('registration', 'person_id', actor.personId)
		expect(changed?.skilled_for).toEqual([])
	})

	test('is refused while an answer is missing, and only once', async () => {
		const actor = await anAccount()
		const { consent, ...rest } = someAnswers()
		await answerAll(actor, rest)
		const hand = () => submitRegistration(contextFor(actor), null, noSession)
		expect(await hand()).toEqual({ refused: 'answers-missing' })
		await answerAll(actor, { consent })
		const outcomes = await Promise.all([hand(), hand(), hand()])
		expect(outcomes.filter((each) => 'personId' in each)).toHaveLength(1)
	})

	test('sent many times over has one effect and one answer', async () => {
		const actor = await anAccount()
		await answerAll(actor, someAnswers())
		const once = onceFor('submit')
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, () =>
				submitRegistration(contextFor(actor, { once }), null, noSession),
			),
		)
		expect(new Set(outcomes.map((each) => JSON.stringify(each))).size).toBe(1)
		expect(await rows('person', 'created_by', actor.accountId)).toHaveLength(1)
	})
})

describe('a place', () => {
	const live = (actor: Recipient, place: string, code?: string) =>
		answerQuestion(contextFor(actor), null, { question: 'residence', said: { place, code } })

	test('that several have the name of is asked for, and chosen', async () => {
		const actor = await anAccount()
		const asked = await live(actor, '杭州')
		expect(asked).toMatchObject({ field: 'code', reason: 'place-several' })
		expect(asked).toHaveProperty('choices.length')
		expect(await live(actor, '杭州', '330108')).not.toHaveProperty('refused')
		expect(await live(actor, '杭州', '440303')).toHaveProperty('refused')
	})

	test('nobody knows is refused', async () => {
		expect(await live(await anAccount(), '没有这个地方')).toMatchObject({ reason: 'place-unknown' })
	})
})

describe('a draft', () => {
	test('keeps answers given on two devices at once', async () => {
		const actor = await anAccount()
		const all = someAnswers()
		await Promise.all(
			(['name', 'care', 'pay', 'hours', 'body'] as const).map((question) =>
				answerQuestion(contextFor(actor), null, saidFor(question, all)),
			),
		)
		await answerAll(actor, someAnswers())
		expect(await submitRegistration(contextFor(actor), null, noSession)).toHaveProperty('personId')
	})

	test('is out of reach for others', async () => {
		const helper = await anAccount()
		const { draftId } = await startHelping(contextFor(helper), {
			relation: 'cadre',
			agreedHow: 'in-person',
		})
		const stranger = await anAccount()
		const said = saidFor('name', someAnswers())
		expect(await answerQuestion(contextFor(stranger), draftId, said)).toEqual({
			refused: 'not-found',
		})
		expect(await submitRegistration(contextFor(stranger), draftId, noSession)).toEqual({
			refused: 'not-found',
		})
	})
})

describe('registering someone else', () => {
	test('records the consent, the helper and their relation', async () => {
		const helper = await anAccount()
		const { draftId } = await startHelping(contextFor(helper), {
			relation: 'cadre',
			agreedHow: 'paper',
		})
		await answerAll(helper, someAnswers({ phone: { phone: '13711112222' } }), draftId)
		const outcome = await submitRegistration(contextFor(helper), draftId, noSession)
		const personId = 'personId' in outcome ? outcome.personId : ''
		const [access] = await rows('person_access', 'person_id', personId)
		expect(access).toMatchObject({ account_id: helper.accountId, relation: 'cadre' })
		expect(await rows('consent', 'id', access?.consent_id)).toMatchObject([
			{ purpose: 'help', given_how: 'paper', recorded_by: helper.accountId },
		])
		const [entry] = await asOwner<{ actor: string; details: object }>(
			"SELECT actor, details FROM audit_entry WHERE action = 'person.register' AND subject_id = $1",
			[personId],
		)
		expect(entry).toMatchObject({
			actor: `account:${helper.accountId}`,
			details: { relation: 'cadre', helper: helper.accountId },
		})
		expect(await rows('registration', 'person_id', personId)).toMatchObject([{ channel: 'helper' }])
	})
})
