import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { answerPassMinutes, openPass, sealPass } from '#app/adapters/offers/answer-pass.server.ts'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { openByCode } from '#app/commands/offers/open-by-code.server.ts'
import { aSentOffer } from '#tests/makers/journeys.ts'
import { asOwner } from '#tests/setup/database.ts'

const anAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`

/** An offer on paper, of somebody with this telephone. */
async function aPaper(phone = '13900004321') {
	const { id, personId } = await aSentOffer()
	const { phoneCipher, phoneHash } = phoneColumns(personId, phone)
	await asOwner('UPDATE person SET phone_cipher = $2, phone_hash = $3 WHERE id = $1', [
		personId,
		phoneCipher,
		phoneHash,
	])
	const [offer] = await asOwner<{ code: string }>(
		'SELECT answer_code AS code FROM offer WHERE id = $1',
		[id],
	)
	return { id, personId, code: offer?.code ?? '' }
}

const show = (code: string, proof: string, ip = anAddress()) =>
	openByCode({ code, proof, ip, requestId: newId(), now: new Date() })

const traces = (id: string) =>
	asOwner(
		"SELECT action, actor FROM audit_entry WHERE subject_id = $1 AND action LIKE '%-by-code'",
		[id],
	)

describe('a code with the right digits', () => {
	test('opens its one offer, and says so in the audit', async () => {
		const { id, personId, code } = await aPaper()
		const shown = await show(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(), '4321')
		const pass = 'pass' in shown ? shown.pass : ''
		expect(openPass(pass, new Date())).toEqual({ kind: 'bearer', offerId: id, personId })
		expect(await traces(id)).toEqual([{ action: 'offer.open-by-code', actor: `code:${id}` }])
	})

	test('of an offer that was never sent opens nothing', async () => {
		const { id, code } = await aPaper()
		await asOwner("UPDATE offer SET state = 'withdrawn', sent_at = NULL WHERE id = $1", [id])
		expect(await show(code, '4321')).toEqual({ refused: 'answer-code-wrong' })
	})
})

describe('what is wrong', () => {
	test('looks the same whether the code or the digits are', async () => {
		const { id, code } = await aPaper()
		expect(await show(code, '0000')).toEqual({ refused: 'answer-code-wrong' })
		expect(await show('ZZZZ2222', '4321')).toEqual({ refused: 'answer-code-wrong' })
		expect(await traces(id)).toEqual([{ action: 'offer.fail-by-code', actor: 'anonymous' }])
	})

	test.each([
		['', '4321', 'answer-code-shape'],
		['K7QM-3XZP', '', 'answer-proof-shape'],
	] as const)(
		'in shape (%o, %o) is told at its field and not counted',
		async (code, proof, refused) => {
			expect(await show(code, proof)).toEqual({ refused })
		},
	)

	test('rests a code after the fifth try of a day, wherever they come from', async () => {
		const { code } = await aPaper()
		for (let tried = 0; tried < 4; tried++) await show(code, '0000')
		expect(await show(code, '0000')).toEqual({ refused: 'answer-code-wrong' })
		expect(await show(code, '4321')).toEqual({ refused: 'answer-code-locked' })
	})

	test('up to four times does not stop whoever then types it right', async () => {
		const { code } = await aPaper()
		for (let tried = 0; tried < 4; tried++) await show(code, '0000')
		expect(await show(code, '4321')).toHaveProperty('pass')
		expect(await show(code, '4321')).toHaveProperty('pass')
	})

	test('is taken ten times from one address, whichever the codes, and not once more', async () => {
		const ip = anAddress()
		for (let tried = 0; tried < 9; tried++) await show(`ABCD${2222 + tried}`, '0000', ip)
		expect(await show('ABCD3333', '0000', ip)).toEqual({ refused: 'answer-code-wrong' })
		expect(await show('ABCD4444', '0000', ip)).toEqual({ refused: 'answer-code-many' })
		expect(await show('ABCD4444', '0000')).toEqual({ refused: 'answer-code-wrong' })
	})

	test('at once and a hundred times gets no more than five guesses', async () => {
		const { code } = await aPaper()
		const guesses = await Promise.all(
			Array.from({ length: 100 }, (_, guess) => show(code, String(guess).padStart(4, '0'))),
		)
		const judged = guesses.filter(
			(outcome) => 'refused' in outcome && outcome.refused === 'answer-code-wrong',
		)
		expect(judged).toHaveLength(5)
	})
})

describe('the pass in the cookie', () => {
	const bearer = { kind: 'bearer', offerId: newId(), personId: newId() } as const
	const now = new Date('2026-11-25T08:00:00Z')
	const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

	test('holds for half an hour', () => {
		const pass = sealPass(bearer, now)
		expect(openPass(pass, minutesOn(answerPassMinutes - 1))).toEqual(bearer)
		expect(openPass(pass, minutesOn(answerPassMinutes))).toBeNull()
	})

	test('opens nothing once it was touched', () => {
		const pass = sealPass(bearer, now)
		const other = pass.at(-2) === 'A' ? 'B' : 'A'
		expect(openPass(`${pass.slice(0, -2)}${other}${pass.at(-1)}`, now)).toBeNull()
		expect(openPass('nonsense', now)).toBeNull()
	})
})
